import { useState } from 'react'
import type { Claim, ClaimId } from '../../model/claim.ts'
import type { PlacedWords } from '../amending/add-claim.tsx'
import type { AmendQuestion } from '../amending/amend-dialog.tsx'
import { useAsOf } from '../frame/use-as-of.ts'
import { useKeys } from '../frame/use-keys.ts'
import type { Hand } from './hand.ts'

interface HandState {
  readonly hand: Hand
  /** What is asked before it is done. */
  readonly question: AmendQuestion | null
  /** The words to which a claim is being added; null without words. */
  readonly adding: { readonly trigger: PlacedWords | null } | null
  readonly onAdd: () => void
  readonly onAnswered: () => void
}

/** What a person is about to change in the claims of a report: by `e`, `x`, `u` and `a` in and beside the open claim. */
export function useHand(
  { amendments, notes }: Pick<Hand, 'amendments' | 'notes'>,
  open: { readonly claim: Claim | null; readonly number: number },
  selected: PlacedWords | null,
  onFocusBack: () => void,
): HandState {
  const [corrects, setCorrects] = useState<ClaimId | null>(null)
  const [question, setQuestion] = useState<AmendQuestion | null>(null)
  const [adding, setAdding] = useState<HandState['adding']>(null)
  const { claim, number } = open
  // What the record knew cannot be changed, only what it knows.
  const isPast = useAsOf() !== undefined
  const last = amendments.findLast((one) => one.claim === claim?.id && one.withdrawn === null)
  const done = () => {
    setCorrects(null)
    setAdding(null)
    onFocusBack()
  }
  const hand: Hand = {
    amendments,
    notes,
    corrects,
    selected,
    isIdle: isPast,
    onCorrect: () => {
      setAdding(null)
      setCorrects(isPast ? null : (claim?.id ?? null))
    },
    onReject: () => claim && !isPast && setQuestion({ rejects: claim, number }),
    onTakeBack: (takesBack) => !isPast && setQuestion({ takesBack }),
    onDone: done,
  }
  const onAdd = () => {
    setCorrects(null)
    if (!isPast) setAdding({ trigger: selected })
  }
  useKeys({ e: hand.onCorrect, x: hand.onReject, u: () => last && hand.onTakeBack(last), a: onAdd })
  return { question, adding, hand, onAdd, onAnswered: () => setQuestion(null) }
}
