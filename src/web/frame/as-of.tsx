import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useSyncExternalStore } from 'react'
import { byLocale } from '../languages/by-locale.ts'
import { t } from '../languages/language.ts'
import { useAsOf } from './use-as-of.ts'

const days = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
)
const clocks = byLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }))

/** The record's clock: when the page last read the record, or the moment that it shows. Pressed, it lets the person choose another. */
export function AsOf() {
  const asked = useAsOf()
  const read = useLastRead()
  const navigate = useNavigate()
  const box = useRef<HTMLDivElement>(null)
  const at = asked === undefined ? read : Date.parse(asked)
  if (at === 0) return <span className="as-of" />
  const choose = (as_of: string | undefined) => {
    box.current?.hidePopover()
    void navigate({ to: '.', search: (before) => ({ ...before, as_of }), resetScroll: false })
  }
  return (
    <>
      <button
        type="button"
        className="as-of"
        data-past={asked !== undefined || undefined}
        popoverTarget={CHOICES}
        title={t('frame.asOfTitle')}
      >
        {t('frame.asOf')} {days().format(at)}
        {t('common.comma')}
        <time dateTime={new Date(at).toISOString()}>{clocks().format(at)}</time>
      </button>
      <div ref={box} id={CHOICES} popover="auto" className="as-of-choices">
        <Choices asked={asked} onChoose={choose} />
      </div>
    </>
  )
}

const CHOICES = 'as-of-choices'

interface ChoicesProps {
  readonly asked: string | undefined
  readonly onChoose: (asOf: string | undefined) => void
}

/** The end of a day by the clock of UTC, or now. */
function Choices({ asked, onChoose }: ChoicesProps) {
  const field = useRef<HTMLInputElement>(null)
  const set = () => {
    const day = field.current?.value ?? ''
    if (day !== '') onChoose(`${day}T23:59:59Z`)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        set()
      }}
    >
      <label className="field">
        <span>{t('frame.asOfDay')}</span>
        <input
          key={asked ?? ''}
          ref={field}
          type="date"
          name="as_of"
          defaultValue={asked?.slice(0, 10) ?? ''}
        />
      </label>
      <button type="submit" className="plain-button">
        {t('frame.asOfShow')}
      </button>
      {asked !== undefined && (
        <button type="button" className="plain-button" onClick={() => onChoose(undefined)}>
          {t('frame.asOfNow')}
        </button>
      )}
    </form>
  )
}

/** When the page last read the record; 0: not yet. */
function useLastRead(): number {
  const cache = useQueryClient().getQueryCache()
  return useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => Math.max(0, ...cache.getAll().map((query) => query.state.dataUpdatedAt)),
  )
}
