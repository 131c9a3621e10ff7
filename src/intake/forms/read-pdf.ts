import { IntakeError } from '../intake-error.ts'
import { readPdfText } from '../pdf/read-pdf-text.ts'
import { type FormReader, received, wholePart } from './form-reader.ts'

const MAX_PDF = 20_000_000

/** A PDF with text: one report. Scans have none. */
export const readPdf: FormReader = async function* (resource, batch) {
  const part = await wholePart(resource, 'pdf', MAX_PDF, 'give its text as .txt')
  const read = await readPdfText(part.bytes)
  if ('problem' in read) throw new IntakeError(part.label, read.problem, read.remedy)
  yield await received(resource, part, { text: read.text, url: resource.url }, batch)
}
