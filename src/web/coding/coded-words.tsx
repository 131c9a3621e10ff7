import type { Codable } from '../../api/wire-coding.ts'
import { t } from '../languages/language.ts'
import { claimFacts, pairFacts } from '../review/pair-facts.ts'
import { ToldParagraph } from '../review/told-paragraph.tsx'

/** The words of what is coded, and what was read from them; nothing of what anybody decided. */
export function CodedWords({ item }: { readonly item: Codable }) {
  const sides = item.kind === 'pair' ? [item.left, item.right] : [item.told]
  return (
    <>
      <div className={item.kind === 'pair' ? 'pair-words' : 'pair-words claim-words'}>
        {sides.map((side) => (
          <div key={side.claim.id}>
            <ToldParagraph told={side} />
          </div>
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
