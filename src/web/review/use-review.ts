import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ReviewItem } from '../../api/wire-review.ts'
import { type Answer, decideOn, type Decision } from './decisions.ts'

/** What was decided of the queue so far, and how to go through it. */
export interface Review {
  /** Index of the item that is shown. */
  readonly at: number
  /** By index. */
  readonly decided: ReadonlyMap<number, Answer>
  readonly fault: Error | null
  readonly go: (step: number) => void
  /** Goes on to the next item at once; comes back when the decision could not be kept. */
  readonly decide: (answer: Answer) => void
  /** Takes the last decision of this sitting back, and shows its item. */
  readonly undo: () => void
  readonly canUndo: boolean
}

interface Made {
  readonly index: number
  readonly answer: Answer
}

/** Goes through a queue: it stays as it is, so that nothing moves under the reader's eyes. */
export function useReview(items: readonly ReviewItem[]): Review {
  const [at, setAt] = useState(0)
  const [decisions, setDecisions] = useState<readonly Made[]>([])
  const kept = useRef(new Map<number, Decision>())
  const { fault, enqueue } = useInTurn()
  const go = (step: number) => setAt((now) => Math.min(items.length - 1, Math.max(0, now + step)))
  const drop = (index: number) => {
    setDecisions((before) => before.filter((one) => one.index !== index))
    setAt(index)
  }
  const last = decisions.at(-1)
  return {
    at,
    decided: new Map(decisions.map(({ index, answer }) => [index, answer])),
    fault,
    go,
    canUndo: last !== undefined,
    decide: (answer) => {
      const item = items[at]
      if (!item || decisions.some(({ index }) => index === at)) return
      setDecisions((before) => [...before, { index: at, answer }])
      go(1)
      enqueue(
        async () => kept.current.set(at, await decideOn(item, answer)),
        () => drop(at),
      )
    },
    undo: () => {
      if (!last) return
      drop(last.index)
      enqueue(
        async () => {
          await kept.current.get(last.index)?.undo()
          kept.current.delete(last.index)
        },
        () => setDecisions((before) => [...before, last]),
      )
    },
  }
}

/** Does works one after another, as fast as a person presses keys; `back` undoes on the page what could not be done. */
function useInTurn() {
  const [fault, setFault] = useState<Error | null>(null)
  const working = useRef<Promise<unknown>>(Promise.resolve())
  const queries = useQueryClient()
  const enqueue = (work: () => Promise<unknown>, back: () => void) => {
    working.current = working.current
      .then(work)
      .then(() => {
        setFault(null)
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'queue' })
      })
      .catch((error: unknown) => {
        back()
        setFault(error instanceof Error ? error : new Error(String(error)))
      })
  }
  return { fault, enqueue }
}
