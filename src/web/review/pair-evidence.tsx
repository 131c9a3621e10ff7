import { Link } from '@tanstack/react-router'
import type { ReviewList } from '../../api/wire-incidents.ts'
import { ToldWords } from '../incident/told-words.tsx'
import { countLabel } from '../languages/count-label.ts'
import { dayLabel } from '../times/day-label.ts'
import type { Side } from './pair-facts.ts'
import { pairFacts } from './pair-facts.ts'
import { t } from '../languages/language.ts'
import { byLocale } from '../languages/by-locale.ts'

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
      <table className="plain-table pair-facts" aria-label={t('review.says')}>
        <tbody>
          {pairFacts(left, right).map((fact) => (
            <tr key={fact.name} data-differs={fact.left !== fact.right || undefined}>
              <th scope="row">{fact.name}</th>
              <td>{fact.left || <span className="quiet">{t('common.notTold')}</span>}</td>
              <td>{fact.right || <span className="quiet">{t('common.notTold')}</span>}</td>
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
        <b dir="auto">{report.outlet ?? report.name}</b>{' '}
        <span className="quiet">
          {report.published ? dayLabel(report.published) : t('common.dayNotKnown')}
        </span>
      </p>
      <blockquote lang={report.language} dir="auto">
        <ToldWords told={side} />
      </blockquote>
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

const percents = byLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))

/** The weight of a reason with its sign: "+1.25". */
const weights = byLocale(
  (locale) =>
    new Intl.NumberFormat(locale, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
)

/** Log-odds as a chance: 0 is even. */
function chance(score: number): string {
  return percents().format(1 / (1 + Math.exp(-score)))
}

function Reasons({ link: { reasons, score } }: Pick<Pair, 'link'>) {
  return (
    <details className="pair-reasons">
      <summary>
        {t('review.chance', { chance: score === null ? t('review.noChance') : chance(score) })}
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
