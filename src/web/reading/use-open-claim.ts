import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { Claim, ClaimId } from '../../model/claim.ts'
import { useKeys } from '../frame/use-keys.ts'
import { showWords } from './show-words.ts'

interface OpenClaim {
  /** Its number, 0 for none. */
  readonly opened: number
  readonly select: (claim: number) => void
  /** Puts the focus on the note of a claim. */
  readonly focus: (claim: number) => void
}

/** The claim that is open: `j` and `k` go on to the next and the one before, Escape closes it, and its words come into sight. */
export function useOpenClaim(
  page: RefObject<HTMLElement | null>,
  claims: readonly Claim[],
  open: ClaimId | null,
  onOpen: (claim: ClaimId | null) => void,
): OpenClaim {
  const opened = claims.findIndex((claim) => claim.id === open) + 1
  const select = (claim: number) => onOpen(claims[claim - 1]?.id ?? null)
  const focus = (claim: number) =>
    page.current?.querySelector<HTMLElement>(`[data-note="${claim}"] button`)?.focus({ preventScroll: true })
  const step = (by: number) => {
    const next = Math.min(claims.length, Math.max(1, opened + by))
    select(next)
    focus(next)
  }
  useKeys({ j: () => step(1), k: () => step(-1), Escape: () => onOpen(null) })
  useEffect(() => {
    if (opened > 0 && page.current) showWords(page.current, opened)
  }, [opened, page])
  return { opened, select, focus }
}
