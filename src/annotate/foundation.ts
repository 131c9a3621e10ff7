import { encodeSentences } from './encoder/encode-sentences.ts'
import type { Gate } from './encoder/gate.ts'
import type { ReaderModel } from './encoder/read-model.ts'
import { entities } from './entities/entities.ts'
import { type Pipeline, pipeline } from './pipeline.ts'
import { segment } from './sentences/segment.ts'
import { parse } from './syntax/parse.ts'
import { tokenize } from './tokens/tokenize.ts'
import { cutWords } from './words/cut-words.ts'
import type { Wink } from './words/load-wink.ts'

/** The layers of general language, which know nothing yet of actors, places or events. */
export type FoundationLayer = 'words' | 'sentences' | 'encoded' | 'tokens' | 'syntax' | 'entities'

/** The stages that every other rests on. Without a gate, every sentence is encoded. */
export function foundation(
  wink: Wink,
  { encoder, pieces, labels }: ReaderModel,
  gate: Gate = () => true,
): Pipeline<FoundationLayer> {
  return pipeline()
    .use(cutWords(wink))
    .use(segment(wink))
    .use(encodeSentences(encoder, pieces, gate))
    .use(tokenize(labels.tags, wink.dictionary))
    .use(parse(labels.relations))
    .use(entities(labels))
}
