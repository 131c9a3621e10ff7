import { Link } from '@tanstack/react-router'
import type { ReviewPair, ReviewSide } from '../../api/wire-review.ts'
import { countLabel } from '../languages/count-label.ts'
import type { Role } from '../reading/mark.ts'
import { Differing } from './differing.tsx'
import { pairFacts } from './pair-facts.ts'
import { ToldParagraph } from './told-paragraph.tsx'
import { chanceOf, percentLabel } from './value-label.ts'
import { t } from '../languages/language.ts'
import { byLocale } from '../languages/by-locale.ts'

/** The words of both claims side by side, what they say field by field, and what the machine saw. */
export function PairEvidence({ pair: { left, right, link } }: { readonly pair: ReviewPair }) {
  const facts = pairFacts(left, right)
  const differing = facts.flatMap((fact) => (fact.role !== null && fact.left !== fact.right ? fact.role : []))
  return (
    <>
      <div className="pair-words">
        {[left, right].map((side) => (
          <Told key={side.claim.id} side={side} differing={differing} />
        ))}
      </div>
      <table className="plain-table pair-facts" aria-label={t('review.says')}>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.name} data-differs={fact.left !== fact.right || undefined}>
              <th scope="row">{fact.name}</th>
              <td>
                <Said text={fact.left} other={fact.right} />
              </td>
              <td>
                <Said text={fact.right} other={fact.left} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Reasons link={link} />
    </>
  )
}

function Said({ text, other }: { readonly text: string; readonly other: string }) {
  if (text === '') return <span className="quiet">{t('common.notTold')}</span>
  return other === '' ? text : <Differing text={text} other={other} />
}

interface ToldProps {
  readonly side: ReviewSide
  /** Roles in which the other side says something else. */
  readonly differing?: readonly Role[]
}

/** Where a claim stands, and its paragraph. */
export function Told({ side, differing }: ToldProps) {
  const { claim, report, incident, incident_claims: claims } = side
  return (
    <div>
      <ToldParagraph told={side} differing={differing} />
      <p className="pair-links">
        <Link to="/reports/$id" params={{ id: report.id }} search={{ claim: claim.id }} dir="auto">
          {report.title ?? report.name}
        </Link>
        <Link to="/incidents/$id" params={{ id: incident }}>
          {t('review.itsIncident', { claims: countLabel(claims, 'claim') })}
        </Link>
      </p>
    </div>
  )
}

/** The weight of a reason with its sign: "+1.25". */
const weights = byLocale(
  (locale) =>
    new Intl.NumberFormat(locale, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
)

function Reasons({ link: { reasons, score } }: Pick<ReviewPair, 'link'>) {
  return (
    <details className="pair-reasons">
      <summary>
        {t('review.chance', {
          chance: score === null ? t('review.noChance') : percentLabel(chanceOf(score)),
        })}
      </summary>
      <table className="plain-table">
        <caption className="for-readers-only">{t('review.saw')}</caption>
        <tbody>
          {reasons.map(({ feature, detail, weight }) => (
            <tr key={`${feature} ${detail}`}>
              <th scope="row">{feature}</th>
              <td dir="auto">{detail}</td>
              <td className="figure">{weights().format(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
