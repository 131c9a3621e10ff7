import type { Doc, Name, Sentence } from '../../model/doc.ts'
import { contains, type Mention, overlaps, type Span } from '../../model/span.ts'
import { isRelation, type Tree } from '../syntax/tree.ts'
import { identityOf, type Referent } from './referent.ts'

/**
 * Who may be speaking in a quotation, by identity: the persons named in its sentence outside it ("…," Lund said); where it
 * is all of its sentence, the subject of the last words before it. Empty outside quotations.
 */
export function voicesOf(
  doc: Doc<'sentences' | 'names'>,
  tree: Tree,
  quote: Span | undefined,
  sentence: Sentence,
  earlier: readonly Referent[],
): ReadonlySet<string> {
  if (!quote) return new Set()
  if (!contains(quote, trimmed(sentence, doc.report.text))) return new Set(named(doc.names, sentence, quote))
  const last = earlier.findLast(
    ({ mention, quote: within }) => within < 0 && isRelation(tree.relation(mention.head), 'nsubj'),
  )
  return new Set(last ? [identityOf(last)] : [])
}

function named(names: readonly Mention<Name>[], sentence: Sentence, quote: Span): string[] {
  const outside = names.filter((name) => contains(sentence, name) && !overlaps(quote, name))
  return outside.map(({ entity, name }) => entity ?? name.toLowerCase())
}

// A full stop after the closing mark is nobody's.
function trimmed({ start, end }: Sentence, text: string): Span {
  const tail = /[\s.,]*$/.exec(text.slice(start, end))?.[0].length ?? 0
  return { start, end: end - tail }
}
