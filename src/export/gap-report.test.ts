import { describe, expect, it } from 'vitest'
import { aReport } from '../../test/support/made-up.ts'
import type { Gap } from '../model/gap.ts'
import { type ReportGaps, showGaps, tallyGaps } from './gap-report.ts'
import { PLAIN } from './show.ts'

function gapsOf(name: string, text: string, ...gaps: (readonly [Gap['kind'], string])[]): ReportGaps {
  const found = gaps.map(([kind, word]): Gap => {
    const start = text.indexOf(word)
    return { kind, name: word.toLowerCase(), as: 'noun', start, end: start + word.length, text: word }
  })
  return { report: aReport({ name, text }), gaps: found }
}

const ALL = [
  gapsOf('one', 'A feud began. The Feud went on.', ['event', 'feud'], ['event', 'Feud'], ['place', 'on']),
  gapsOf('two', 'The feud ended.', ['event', 'feud'], ['verb', 'ended']),
]

describe('the gaps of some reports', () => {
  it('are counted, the most frequent first, then by kind', () => {
    const rows = tallyGaps(ALL).map(({ kind, name, count, reports }) => [kind, name, count, reports])
    expect(rows).toEqual([
      ['event', 'feud', 3, 2],
      ['verb', 'ended', 1, 1],
      ['place', 'on', 1, 1],
    ])
  })

  it('show the first words of each', () => {
    expect(tallyGaps(ALL)[0]?.example).toEqual({
      report: 'one',
      start: 2,
      end: 6,
      text: 'feud',
      before: 'A ',
      after: ' began.',
    })
  })

  it('make a table', () => {
    expect(showGaps(tallyGaps(ALL), { width: 80, palette: PLAIN })).toBe(
      [
        'count  reports  lacking  words  taken for  for example',
        '    3        2  event    feud   noun       A ‹feud› began.',
        '    1        1  verb     ended  noun       The feud ‹ended›.',
        '    1        1  place    on     noun       The Feud went ‹on›.',
        '',
      ].join('\n'),
    )
  })

  it('are a head alone when there are none', () => {
    expect(showGaps([], { width: 80, palette: PLAIN })).toBe(
      'count  reports  lacking  words  taken for  for example\n',
    )
  })
})
