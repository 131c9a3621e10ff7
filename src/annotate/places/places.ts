import type { Stage } from '../pipeline.ts'

/** The place names that say where: those used literally. Whose or whence someone is ("the Ohio Supreme Court") is no scene. */
export function places(): Stage<'toponyms', 'places'> {
  return {
    gives: 'places',
    needs: ['toponyms'],
    annotate: ({ toponyms }) => toponyms.flatMap(({ use, ...place }) => (use === 'literal' ? [place] : [])),
  }
}
