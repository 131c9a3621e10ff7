import { bySpan } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import { goingBack } from './going-back.ts'

/**
 * The words that say where: place names used literally, and "the town" that goes back to one. Whose or whence someone is ("the
 * Ohio Supreme Court") is no scene.
 */
export function places(): Stage<'tokens' | 'sentences' | 'toponyms', 'places'> {
  return {
    gives: 'places',
    needs: ['tokens', 'sentences', 'toponyms'],
    annotate: (doc) => {
      const named = doc.toponyms.flatMap(({ use, ...place }) => (use === 'literal' ? [place] : []))
      return [...named, ...goingBack(doc, named)].sort(bySpan)
    },
  }
}
