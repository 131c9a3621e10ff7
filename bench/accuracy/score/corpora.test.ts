import { describe, expect, it } from 'vitest'

import { parseGeoXml } from './geo-xml.ts'
import { scoreToponyms } from './geoparse.ts'
import { scoreSpans } from './spans.ts'
import { parseTimeml } from './timeml.ts'
import { scoreTimexes } from './timex.ts'

const timeml = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-05">5 March</TIMEX3></DCT><TEXT>
A &amp; B met <TIMEX3 tid="t1" type="DATE" value="2024-03-04">on Monday</TIMEX3> and <TIMEX3 type="DATE" value="2023">in 2023</TIMEX3>.
</TEXT></TimeML>`

describe('parseTimeml', () => {
  it('counts offsets in the text without tags and entities', () => {
    const { dct, text, timexes } = parseTimeml('x', timeml)
    expect(dct).toBe('2024-03-05')
    expect(timexes.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['on Monday', '2024-03-04'],
      ['in 2023', '2023'],
    ])
  })
})

describe('scoreTimexes', () => {
  it('tells strict, relaxed and value apart', () => {
    const gold = parseTimeml('x', timeml)
    const [first, second] = gold.timexes
    const timexes = [
      { ...first!, start: first!.start + 3 },
      { ...second!, value: '2022' },
    ]
    const score = scoreTimexes([gold], [{ doc_id: 'x', timexes }])
    expect([score.strict.hits, score.relaxed.hits, score.value.hits, score.type.hits]).toEqual([1, 2, 1, 2])
  })
})

const geo = `<articles><!--<article><text>none</text></article>--><article><dltime>2024-03-05 10:00</dltime><text>Near Doro</text>
<toponyms><toponym><start>6</start><phrase>Doro</phrase><gaztag><lat>10</lat><lon>20</lon></gaztag></toponym></toponyms></article></articles>`

describe('parseGeoXml', () => {
  it('moves a name to where it stands and skips comments', () => {
    const toponyms = [{ start: 5, end: 9, lat: 10, lon: 20 }]
    expect(parseGeoXml(geo)).toEqual([{ doc_id: '0', text: 'Near Doro', day: '2024-03-05', toponyms }])
  })
})

describe('scoreToponyms', () => {
  it.each([
    ['the place itself', 10, 20, 1],
    ['a place 111 km away', 11, 20, 1],
    ['a place 222 km away', 12, 20, 0],
    ['an unresolved name', null, null, 0],
  ])('judges %s', (_, lat, lon, acc161) => {
    const score = scoreToponyms(parseGeoXml(geo), [
      { doc_id: '0', toponyms: [{ start: 0, end: 9, lat, lon }] },
    ])
    expect([score.exact.hits, score.overlap.hits, score.acc161]).toEqual([0, 1, acc161])
  })
})

describe('scoreSpans', () => {
  it('counts a label apart from the others, and a repeated span once', () => {
    const gold = [{ doc_id: 'x', spans: [{ start: 0, end: 4, label: 'Cue' }] }]
    const spans = [
      { start: 0, end: 4, label: 'Cue' },
      { start: 0, end: 4, label: 'Cue' },
      { start: 0, end: 4, label: 'Source' },
    ]
    const { labels, micro, overlap } = scoreSpans(gold, [{ doc_id: 'x', spans }])
    expect([labels['Cue']!.f1, labels['Source']!.f1, micro.predicted, overlap.hits]).toEqual([1, 0, 2, 1])
  })
})
