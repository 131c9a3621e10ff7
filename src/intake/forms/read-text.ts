import { decode, MAX_BYTES } from '../decode.ts'
import { readFrontMatter } from '../front-matter.ts'
import { type FormReader, received, wholePart } from './form-reader.ts'

/** Plain text, with or without front matter: one report. */
export const readText: FormReader = async function* (resource, batch) {
  const part = await wholePart(resource, 'text', MAX_BYTES, 'split it into single articles')
  const draft = await readFrontMatter(part.label, decode(part.bytes, part.label))
  yield await received(resource, part, { ...draft, url: draft.url ?? resource.url }, batch)
}
