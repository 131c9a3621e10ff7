import type { Rule } from '../rule.ts'

/** Names that hold a month or weekday are no times: "Black September", "the Sunday Times", "the March 14 Alliance". */
export const nameOfTime: Rule = {
  name: 'name of time',
  needs: ['month', 'weekday', 'name'],
  phrases: [
    '{name}',
    '{nameBefore} (?:{month}|{weekday})',
    '(?:{month}|{weekday})(?: {day})? {nameAfter}',
    // "the 17 November group" has no capital after it: only what the list names is a name.
    '{day} {month} {nameAfter}',
  ],
  read: () => null,
}
