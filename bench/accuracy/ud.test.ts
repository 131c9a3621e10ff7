import { describe, expect, it } from 'vitest'

import { layersOf } from './given-words.ts'
import { parseConllu } from './score/conllu.ts'
import { documentsOf, toTrees, ud } from './ud.ts'

const treebank = `# newdoc id = quay
# newpar
# text = Shells fell.
1\tShells\tshell\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# text = Nobody died.
1\tNobody\tnobody\tPRON\tNN\t_\t2\tnsubj\t_\t_
2\tdied\tdie\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar
# text = It rained.
1\tIt\tit\tPRON\tPRP\t_\t2\texpl\t_\t_
2\trained\train\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newdoc id = market
# newpar
# text = All quiet
1\tAll\tall\tDET\tDT\t_\t2\tadvmod\t_\t_
2\tquiet\tquiet\tADJ\tJJ\t_\t0\troot\t_\t_
`
const sentences = parseConllu(treebank)

describe('documentsOf', () => {
  it('puts the sentences of each document together, paragraphs on lines of their own', () => {
    expect([...documentsOf(sentences)]).toEqual([
      ['quay', 'Shells fell. Nobody died.\nIt rained.'],
      ['market', 'All quiet'],
    ])
  })
})

describe('layersOf', () => {
  const {
    text,
    words,
    sentences: layer,
  } = layersOf([
    ['Shells', 'fell', '.'],
    ['All', 'quiet'],
  ])

  it('gives words and sentences at their places in a text', () => {
    expect(text).toBe('Shells fell .\nAll quiet')
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text))
    expect(layer.map(({ start, end }) => text.slice(start, end))).toEqual(['Shells fell .', 'All quiet'])
    expect(layer.map(({ first, last }) => [first, last])).toEqual([
      [0, 3],
      [3, 5],
    ])
  })
})

describe('toTrees', () => {
  it('counts heads within their sentence', () => {
    const { words, sentences: layer } = layersOf([
      ['Stop', '!'],
      ['Shells', 'fell'],
    ])
    const syntax = [
      { head: -1, relation: 'root' },
      { head: 0, relation: 'punct' },
      { head: 3, relation: 'nsubj' },
      { head: -1, relation: 'root' },
    ]
    const report = null as never
    expect(toTrees({ report, tokens: words, sentences: layer, syntax })[1]).toEqual([
      { form: 'Shells', tag: 'X', head: 1, relation: 'nsubj' },
      { form: 'fell', tag: 'X', head: -1, relation: 'root' },
    ])
  })
})

describe('ud', () => {
  it('writes a file for the words of the treebank and one for those of the reader', () => {
    const predictions = [
      { tokens: 'gold', conllu: 'a' },
      { tokens: 'own', conllu: 'b' },
    ]
    expect(ud.toFiles!(predictions)).toEqual([
      { ending: '.gold-tokens.conllu', text: 'a' },
      { ending: '.own-tokens.conllu', text: 'b' },
    ])
  })
})
