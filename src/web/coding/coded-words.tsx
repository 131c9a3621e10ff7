import type { Codable } from '../../api/wire-coding.ts'
import type { ToldPassage } from '../../api/wire-incidents.ts'
import { ToldWords } from '../incident/told-words.tsx'
import { t } from '../languages/language.ts'
import { claimFacts, pairFacts } from '../review/pair-facts.ts'
import { dayLabel } from '../times/day-label.ts'

/** The words of what is coded, and what was read from them; nothing of what anybody decided. */
export function CodedWords({ item }: { readonly item: Codable }) {
  const sides = item.kind === 'pair' ? [item.left, item.right] : [item.told]
  return (
    <>
      <div className={item.kind === 'pair' ? 'pair-words' : 'pair-words claim-words'}>
        {sides.map((side) => (
          <Passage key={side.claim.id} told={side} />
        ))}
      </div>
      <table className="plain-table pair-facts" aria-label={t('coding.read')}>
        <tbody>
          {factsOf(item).map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, i) => (
                // Left and right never change places.
                // oxlint-disable-next-line react/no-array-index-key
                <td key={i}>{value || <span className="quiet">{t('common.notTold')}</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function factsOf(item: Codable): readonly { readonly name: string; readonly values: readonly string[] }[] {
  return item.kind === 'pair'
    ? pairFacts(item.left, item.right).map(({ name, left, right }) => ({ name, values: [left, right] }))
    : claimFacts(item.told).map(({ name, value }) => ({ name, values: [value] }))
}

function Passage({ told }: { readonly told: ToldPassage }) {
  const { report } = told
  return (
    <div>
      <p>
        <b dir="auto">{report.outlet ?? report.name}</b>{' '}
        <span className="quiet">
          {report.published ? dayLabel(report.published) : t('common.dayNotKnown')}
        </span>
      </p>
      <blockquote lang={report.language} dir="auto">
        <ToldWords told={told} />
      </blockquote>
    </div>
  )
}
