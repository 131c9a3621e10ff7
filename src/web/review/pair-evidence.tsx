import { Link } from '@tanstack/react-router'
import type { ReviewList } from '../../api/wire-incidents.ts'
import { ToldWords } from '../incident/told-words.tsx'
import { countLabel } from '../incidents/count-label.ts'
import { dayLabel } from '../times/day-label.ts'
import type { Side } from './pair-facts.ts'
import { pairFacts } from './pair-facts.ts'

type Pair = ReviewList['pairs'][number]

/** The words of both claims side by side, what they say field by field, and what the machine saw. */
export function PairEvidence({ pair: { left, right, link } }: { readonly pair: Pair }) {
  return (
    <>
      <div className="pair-words">
        {[left, right].map((side) => (
          <Told key={side.claim.id} side={side} />
        ))}
      </div>
      <table className="plain-table pair-facts" aria-label="What the two claims say">
        <tbody>
          {pairFacts(left, right).map((fact) => (
            <tr key={fact.name} data-differs={fact.left !== fact.right || undefined}>
              <th scope="row">{fact.name}</th>
              <td>{fact.left || <span className="quiet">not told</span>}</td>
              <td>{fact.right || <span className="quiet">not told</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Reasons link={link} />
    </>
  )
}

function Told({ side }: { readonly side: Side }) {
  const { claim, report, incident, incident_claims: claims } = side
  return (
    <div>
      <p>
        <b>{report.outlet ?? report.name}</b>{' '}
        <span className="quiet">{report.published ? dayLabel(report.published) : 'day not known'}</span>
      </p>
      <blockquote lang={report.language}>
        <ToldWords told={side} />
      </blockquote>
      <p className="pair-links">
        <Link to="/reports/$id" params={{ id: report.id }} search={{ claim: claim.id }}>
          {report.title ?? report.name}
        </Link>
        <Link to="/incidents/$id" params={{ id: incident }}>
          its incident ({countLabel(claims, 'claim')})
        </Link>
      </p>
    </div>
  )
}

/** Log-odds as a chance: 0 is even. */
function chance(score: number): string {
  return `${Math.round(100 / (1 + Math.exp(-score)))} %`
}

function Reasons({ link: { reasons, score } }: Pick<Pair, 'link'>) {
  return (
    <details className="pair-reasons">
      <summary>The machine gives {score === null ? 'no chance' : chance(score)} that they are one</summary>
      <table className="plain-table">
        <caption className="for-readers-only">What the machine saw, as log-odds</caption>
        <tbody>
          {reasons.map(({ feature, detail, weight }) => (
            <tr key={`${feature} ${detail}`}>
              <th scope="row">{feature}</th>
              <td>{detail}</td>
              <td className="figure">{weight > 0 ? `+${weight.toFixed(2)}` : weight.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
