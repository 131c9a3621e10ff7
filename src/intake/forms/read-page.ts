import { MAX_PAGE, readWebPage } from '../page/web-page.ts'
import { type FormReader, received, wholePart } from './form-reader.ts'

/** A web page: one report. */
export const readPage: FormReader = async function* (resource, batch) {
  const part = await wholePart(resource, 'page', MAX_PAGE, 'give its text as .txt')
  const draft = await readWebPage(part.label, part.bytes, resource)
  yield await received(resource, part, draft, batch)
}
