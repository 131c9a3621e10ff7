import { useMemo, useState } from 'react'
import type { IncidentDetail } from '../../api/wire-incidents.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { Lighting } from '../dock/lighting.ts'
import type { Asking } from './asking.ts'

/** What of an incident is lit, open and asked about, and the numbers of its claims. */
export interface Shown extends Lighting, Asking {
  /** The number of a claim, from 1; 0 for one that is not of this incident. */
  readonly numberOf: (claim: ClaimId) => number
}

interface Asked {
  readonly value: string | null
  readonly claims: readonly ClaimId[]
}

/** Keeps what of an incident is shown. */
export function useShown({ told }: IncidentDetail): Shown {
  const [pointed, setPointed] = useState(0)
  const [opened, setOpened] = useState(0)
  const [asked, setAsked] = useState<Asked>({ value: null, claims: [] })
  const numbers = useMemo(() => new Map(told.map(({ claim }, i) => [claim.id, i + 1])), [told])
  return {
    lit: pointed || opened,
    opened,
    onPoint: setPointed,
    onSelect: setOpened,
    asked: asked.value,
    claims: new Set(asked.claims),
    onAsk: (value, claims) => setAsked({ value, claims }),
    numberOf: (claim) => numbers.get(claim) ?? 0,
  }
}
