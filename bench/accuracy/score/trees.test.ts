import { describe, expect, it } from 'vitest'

import { parseConllu, toConllu } from './conllu.ts'
import type { Tree } from './conllu.ts'
import { scoreTrees } from './trees.ts'

const treebank = `# newdoc id = harbour
# newpar
# sent_id = harbour-1
# text = Gunmen can't leave.
1\tGunmen\tgunman\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
4.1\tleft\tleave\tVERB\tVB\t_\t_\t_\t_\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tLang=en|SpaceAfter=No

# text = They wait.
1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj:outer\t_\t_
2\twait\twait\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# text = So do we.
1\tSo\tso\tADV\tRB\t_\t2\tadvmod\t_\t_
`
const sentences = parseConllu(treebank)
const trees = sentences.map(({ words }) => words)

/** "form/TAG/head/relation" a word. */
const tree = (line: string): Tree =>
  line.split(' ').map((word) => {
    const [form = '', tag = '', head = '', relation = ''] = word.split('/')
    return { form, tag, head: Number(head), relation }
  })
const gold = [tree('Gunmen/NOUN/1/nsubj leave/VERB/-1/root town/NOUN/1/obj ./PUNCT/1/punct')]
const hits = (predicted: readonly Tree[]) => {
  const { upos, uas, las } = scoreTrees(gold, predicted)
  return [upos.hits, uas.hits, las.hits]
}

describe('parseConllu', () => {
  it('keeps the words of the tree and leaves ranges and empty nodes out', () => {
    expect(trees[0]).toEqual(
      tree("Gunmen/NOUN/3/nsubj ca/AUX/3/aux n't/PART/3/advmod leave/VERB/-1/root ./PUNCT/3/punct"),
    )
  })

  it('says how each sentence joins the one before it', () => {
    expect(sentences.map(({ gap, document, text }) => [gap, document, text])).toEqual([
      ['\n', 'harbour', "Gunmen can't leave."],
      ['', 'harbour', 'They wait.'],
      [' ', 'harbour', 'So do we.'],
    ])
  })

  it('reads back what toConllu writes', () => {
    expect(parseConllu(toConllu(trees)).map(({ words }) => words)).toEqual(trees)
  })
})

describe('scoreTrees', () => {
  it.each<[string, string, readonly number[]]>([
    ['the gold itself', 'Gunmen/NOUN/1/nsubj leave/VERB/-1/root town/NOUN/1/obj ./PUNCT/1/punct', [4, 4, 4]],
    [
      'another subtype',
      'Gunmen/NOUN/1/nsubj:pass leave/VERB/-1/root town/NOUN/1/obj ./PUNCT/1/punct',
      [4, 4, 4],
    ],
    ['another relation', 'Gunmen/NOUN/1/obj leave/VERB/-1/root town/NOUN/1/obj ./PUNCT/1/punct', [4, 4, 3]],
    ['another head', 'Gunmen/NOUN/1/nsubj leave/VERB/-1/root town/NOUN/0/obj ./PUNCT/1/punct', [4, 3, 3]],
    ['another tag', 'Gunmen/PROPN/1/nsubj leave/VERB/-1/root town/NOUN/1/obj ./PUNCT/1/punct', [3, 4, 4]],
  ])('tells the figures apart: %s', (_, line, expected) => {
    expect(hits([tree(line)])).toEqual(expected)
  })

  it('aligns other tokens and sentences by their characters', () => {
    const { las } = scoreTrees(gold, [
      tree('Gun/NOUN/1/compound men/NOUN/-1/root'),
      tree('leave/VERB/-1/root town./NOUN/0/obj'),
    ])
    // Of four words only "leave" is one of the gold's four, and both are roots.
    expect([las.hits, las.predicted, las.gold, las.f1]).toEqual([1, 4, 4, 0.25])
  })

  it('does not look at white space in forms', () => {
    expect(
      hits([
        tree('Gunmen/NOUN/1/nsubj le ave/VERB/-1/root'.replace('le ave', 'le\u00a0ave')),
        tree('town/NOUN/-1/obj ./PUNCT/0/punct'),
      ]),
    ).toEqual([4, 2, 2])
  })

  it('scores nothing for nothing', () => {
    expect(scoreTrees(gold, []).las).toMatchObject({ f1: 0, predicted: 0, gold: 4 })
  })

  it('refuses trees of another text, and says where they part', () => {
    expect(() => hits([tree('Gunmen/NOUN/1/nsubj left/VERB/-1/root')])).toThrow(
      'the texts differ at character 8: "avetown." in the gold, "ft" in the predictions',
    )
  })
})
