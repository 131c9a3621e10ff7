import { createHash } from 'node:crypto'
import type { Reader } from '../../src/ingest.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'
import { wordsAt } from '../../src/model/span.ts'

/** A reader of one rule: whatever was shelled was assaulted. Fails on a text with "unreadable". */
export const standInReader: Reader = {
  version: 'stand-in@1',
  annotate: async (report) => {
    if (report.text.includes('unreadable')) throw new Error('no such word')
    const claims = [...report.text.matchAll(/\bshelled\b/g)].map(({ index }) => shelling(report, index))
    return { report, claims }
  },
  data: async () => ({ 'rules.txt': createHash('sha256').update('shelled').digest('hex') }),
  gaps: async ({ text }) => {
    if (text.includes('unreadable')) throw new Error('no such word')
    return [...text.matchAll(/\b(?:port|mayor)\b/gi)].map(({ 0: word, index }) => ({
      ...wordsAt(text, index, index + word.length),
      kind: 'place',
      name: word,
      as: 'point',
    }))
  },
}

function shelling({ id, text }: Report, start: number): Claim {
  return {
    id: createHash('sha256').update(`${id} ${start}`).digest('hex').slice(0, 24),
    event: {
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      contexts: ['military'],
      acled: 'Shelling/artillery/missile attack',
      trigger: wordsAt(text, start, start + 'shelled'.length),
      actors: [],
      recipients: [],
      instruments: [],
      place: null,
      when: null,
      harm: [],
    },
    attribution: [],
    quoted: false,
    factuality: 'asserted',
    causes: [],
    same_as: null,
    confidence: 0.5,
    why: ['shelled'],
  }
}
