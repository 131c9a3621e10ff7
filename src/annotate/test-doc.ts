import type { Doc } from '../model/doc.ts'
import { foundation, type FoundationLayer } from './foundation.ts'
import { loadModel } from './load-english.ts'
import { loadWink } from './words/load-wink.ts'

const stages = foundation(loadWink(), await loadModel())

/** The layers that every stage rests on, for a text of a test. */
export function layersOf(text: string, published: string | null = null): Promise<Doc<FoundationLayer>> {
  const nothing = { outlet: null, url: null, title: null }
  return stages.annotate({ id: 'r', name: 'r', language: 'en', sample: true, text, published, ...nothing })
}
