import type { Join } from '../rule.ts'

/** "the night of July 30", "the early hours of Sunday": the day. */
export const partOfDay: Join = {
  name: 'part of day',
  before: '(?:the )?(?:(?:early|late) )?(?:{dayPart}(?: hours)?|(?:early |small )?hours) (?:of|on) (?:the )?',
  fits: (first) =>
    ['weekday', 'day and month', 'days of a month', 'today', 'same unit', 'next unit', 'iso date'].includes(
      first,
    ),
  read: (first, _, setting) => first(setting),
}
