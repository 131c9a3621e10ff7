import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useKeys } from '../frame/use-keys.ts'
import { keepPersonName, personName } from '../judging/person-name.ts'
import { t } from '../languages/language.ts'
import { Failure } from '../states/failure.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { UnlessEmpty } from '../states/unless-empty.tsx'
import { AgreementTable } from './agreement-table.tsx'
import { CodedWords } from './coded-words.tsx'
import { agreementQuery, useCoding } from './use-coding.ts'

/** Double coding: what others decided is decided once more without knowing how, and how far persons agree. */
export function CodingView() {
  const [by, setBy] = useState(personName)
  const { data, error, refetch } = useQuery(agreementQuery)
  useEffect(() => {
    document.title = `${t('coding.title')} · Acta`
  }, [])
  if (error && !data) return <Failure what="review" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  return (
    <div className="coding">
      <header className="review-head">
        <h1>{t('coding.title')}</h1>
        <p className="quiet">{t('coding.what')}</p>
        <Link to="/review">{t('coding.toReview')}</Link>
      </header>
      <div className="coding-item">
        <CoderName
          by={by}
          onChange={(name) => {
            keepPersonName(name)
            setBy(name)
          }}
        />
        <Second key={by} by={by} />
      </div>
      <AgreementTable agreement={data} />
    </div>
  )
}

function CoderName({ by, onChange }: { readonly by: string; readonly onChange: (name: string) => void }) {
  const [name, setName] = useState(by)
  return (
    <label className="field field-inline">
      <span>{t('coding.as')}</span>
      <input
        maxLength={80}
        value={name}
        placeholder={t('judging.nameHint')}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => onChange(name.trim())}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </label>
  )
}

function Second({ by }: { readonly by: string }) {
  const { item, left, fault, answer, skip, isPending } = useCoding(by)
  useKeys({ y: () => answer('yes'), n: () => answer('no'), j: skip })
  if (isPending) return <Skeleton lines={8} />
  if (!item)
    return (
      <>
        {fault && <p role="alert">{fault.message}</p>}
        <UnlessEmpty>
          <p>{t('coding.nothing')}</p>
        </UnlessEmpty>
      </>
    )
  return (
    <section className="review-pair" aria-label={t(`coding.${item.kind}`)}>
      <h2>{t(`coding.${item.kind}`)}</h2>
      <p className="review-buttons">
        <button type="button" className="plain-button" aria-keyshortcuts="y" onClick={() => answer('yes')}>
          {t('coding.yes')} <kbd>y</kbd>
        </button>
        <button type="button" className="plain-button" aria-keyshortcuts="n" onClick={() => answer('no')}>
          {t('coding.no')} <kbd>n</kbd>
        </button>
        <button type="button" className="plain-button" aria-keyshortcuts="j" onClick={skip}>
          {t('review.skip')} <kbd>j</kbd>
        </button>
        <span className="quiet">{t('coding.left', { count: left })}</span>
      </p>
      {fault && <p role="alert">{t('review.notKept', { fault: fault.message })}</p>}
      <CodedWords item={item} />
    </section>
  )
}
