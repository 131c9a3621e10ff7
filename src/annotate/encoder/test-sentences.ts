import type { WordPieces } from './word-pieces.ts'
import { type PiecedSentence, pieceSentence } from './pieced-sentence.ts'

const TEXTS = [
  'Rebels attacked the town on Friday .',
  'The convoy was ambushed by gunmen near the river , a spokesman for the governor said .',
  'Talks resume today',
  'Two soldiers and a driver were killed when their truck hit a mine outside Mandara , the army said on Tuesday .',
  'Omar Haddad , the governor of the province , resigned on Monday .',
  'No .',
  'The drone , launched from the desert , hit a base used by foreign troops .',
  '" The shelling has stopped , " officials told the agency .',
  'Petra Lund , who heads the northern office of the relief group Open Hands , said that 1,400 families had fled since March 3 .',
  'Police fired tear gas at protesters in front of the parliament of Carvania .',
  'Navy patrol boats seized 12 tonnes of rice worth $ 40,000 .',
  'The minister denied on Sunday that his men had burned the village , but three witnesses said they had seen them do it .',
  'Four rockets fell .',
  'Troops loyal to General Idris Okoro took the airport , the radio mast and both bridges before dawn .',
  'Al - Nur Brigade fighters freed nine of the hostages whom they had taken in June .',
  'It was the third raid this week .',
  'Turkish - backed rebels captured two villages from Kurdish fighters , according to the Levant Monitor .',
  'What the envoy wants is not known .',
  'Farmers blocked the road , burned tyres and threw stones at the soldiers who tried to clear it .',
  'The F-16 jets and a Bayraktar drone struck the depot .',
]

/** Sentences of tests, in pieces. */
export function testSentences(pieces: WordPieces): readonly PiecedSentence[] {
  return TEXTS.map((text) => pieceSentence(text.split(' '), pieces))
}

/** One sentence of more words than the model sees at once. */
export function longSentence(pieces: WordPieces): PiecedSentence {
  return pieceSentence([...TEXTS, ...TEXTS].join(' ').replaceAll(' .', ' ,').split(' '), pieces)
}
