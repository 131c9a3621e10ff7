import type { Tempo } from './tempo.ts'

/**
 * What a reader should see first: what lies outside its band, by how far (in standard deviations of a Poisson of the usual mean), then
 * the most frequent. Silence is told elsewhere, and what neither happened nor was expected is left out.
 */
export function mostChanged<T extends Tempo>(tempos: readonly T[], limit: number): readonly T[] {
  return tempos
    .filter(({ count, standing, isSilent }) => !isSilent && (count > 0 || standing === 'below'))
    .toSorted((a, b) => Number(isOutside(b)) - Number(isOutside(a)) || rank(b) - rank(a))
    .slice(0, limit)
}

/** Whether a count is asserted to have changed. */
export function isOutside({ standing }: Tempo): boolean {
  return standing === 'above' || standing === 'below'
}

function rank(tempo: Tempo): number {
  const { count, usual } = tempo
  return isOutside(tempo) && usual !== null ? Math.abs(count - usual) / Math.sqrt(usual + 0.5) : count
}
