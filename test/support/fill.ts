import type { Claim } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'
import { wordsAt } from '../../src/model/span.ts'
import type { RunId, Taking } from '../../src/store/store.ts'
import { aClaim, aReport } from './made-up.ts'

/** The claim of the report of a number. */
function claimOf({ id, text }: Report): Claim {
  const claim = aClaim(0, { id: `${id}-claim` })
  const trigger = wordsAt(text, text.indexOf('Shells'), text.indexOf('Shells') + 6)
  return { ...claim, event: { ...claim.event, trigger, when: null } }
}

function reportOf(number: number): Report {
  const id = `fill-${String(number).padStart(6, '0')}`
  const text = `Shells fell\n\nShells fell on market ${number}. ${'The market was full of people. '.repeat(40)}`
  return aReport({ id, name: id, text })
}

/** The same report for a number each time, with a claim that is the same happening as that of the number before. */
export function aFillOf(run: RunId, number: number): Taking {
  const [before, report] = [reportOf(Math.max(number - 1, 0)), reportOf(number)]
  const [first, claim] = [claimOf(before), claimOf(report)]
  const isPair = number % 2 === 1
  const judge = { kind: 'machine', version: 'fill@1' } as const
  const link = {
    left: first.id,
    right: claim.id,
    verdict: 'same',
    score: 2,
    reasons: [],
    judge,
    note: null,
  } as const
  return {
    run,
    report,
    reading: { report: report.id, reader: 'fill@1', claims: [claim] },
    keys: [{ claim: claim.id, key: `market ${number % 10}` }],
    links: isPair ? [link] : [],
    incidents: [
      isPair ? { id: first.id, claims: [first.id, claim.id] } : { id: claim.id, claims: [claim.id] },
    ],
    mark: null,
  }
}
