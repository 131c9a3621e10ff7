import { Link } from '@tanstack/react-router'
import type { Agreement } from '../../api/wire-coding.ts'
import { numberLabel, shareLabel } from '../languages/count-label.ts'
import { isolated, isolatedFigure } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'

/** How far persons agree, by kind of decision, and where they do not. */
export function AgreementTable({ agreement: { kinds, disputed } }: { readonly agreement: Agreement }) {
  return (
    <section className="agreement" aria-labelledby="agreement-title">
      <h2 id="agreement-title">{t('coding.agreement')}</h2>
      <table className="plain-table" aria-labelledby="agreement-title">
        <thead>
          <tr>
            <th scope="col">{t('coding.decision')}</th>
            <th scope="col">{t('coding.items')}</th>
            <th scope="col">{t('coding.agreed')}</th>
            <th scope="col">{t('coding.alpha')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, items, agreed, alpha }) => (
            <tr key={kind}>
              <th scope="row">{t(`coding.${kind}`)}</th>
              <td>{numberLabel(items)}</td>
              <td>{numberLabel(agreed)}</td>
              <td>{alpha === null ? '–' : isolatedFigure(shareLabel(alpha))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t('coding.alphaNote')}</p>
      {disputed.length > 0 && <Disputed disputed={disputed} />}
    </section>
  )
}

function Disputed({ disputed }: Pick<Agreement, 'disputed'>) {
  return (
    <>
      <h3>{t('coding.disputed')}</h3>
      <ul>
        {disputed.map(({ item, answers }) => {
          const claim = item.kind === 'pair' ? item.left : item.claim
          return (
            <li key={item.kind === 'pair' ? `${item.left} ${item.right}` : item.claim}>
              <Link to="/incidents/$id" params={{ id: claim }}>
                {t(`coding.${item.kind}`)}
              </Link>{' '}
              <span className="quiet">
                {answers
                  .map(({ person, answer }) =>
                    t('coding.said', { name: isolated(person), answer: t(`coding.${answer}`) }),
                  )
                  .join(t('common.semicolon'))}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
