import winkNLP, { type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

/** wink-nlp with its English model, for tokens, tags and sentence ends. Takes about 0.1 s: load once a reader. */
export function loadWink(): WinkMethods {
  return winkNLP(model, ['sbd', 'pos'])
}
