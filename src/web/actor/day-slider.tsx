import { useEffect, useState } from 'react'
import { prefixLabel } from '../times/prefix-label.ts'
import { t } from '../languages/language.ts'

interface DaySliderProps {
  /** When relations begin or end, as ISO prefixes. */
  readonly turns: readonly string[]
  readonly on: string | null
  readonly onDay: (day: string | null) => void
}

/** Milliseconds after the last move until the page asks. */
const PAUSE = 200

/** Goes through the months in which relations began or ended; without a month all of them are shown. */
export function DaySlider({ turns, on, onDay }: DaySliderProps) {
  const first = monthOf(turns[0] ?? '2000')
  const last = Math.max(first, monthOf(new Date().toISOString()))
  const [month, setMonth] = useState(on === null ? last : monthOf(on))
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (!moved) return undefined
    const timer = setTimeout(() => onDay(textOf(month)), PAUSE)
    return () => clearTimeout(timer)
    // The page's handler is another one each time: only a move shall ask.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [month, moved])
  return (
    <div className="day-slider">
      <label className="field">
        <span>{t('actor.inMonth', { month: prefixLabel(textOf(month)) })}</span>
        <input
          type="range"
          min={first}
          max={last}
          value={month}
          aria-valuetext={prefixLabel(textOf(month))}
          onChange={(event) => {
            setMoved(true)
            setMonth(Number(event.target.value))
          }}
        />
      </label>
      <button
        type="button"
        className="plain-button"
        aria-pressed={on === null}
        onClick={() => {
          setMoved(false)
          onDay(null)
        }}
      >
        {t('actor.atAnyTime')}
      </button>
    </div>
  )
}

/** Months since the year 0. */
function monthOf(prefix: string): number {
  return Number(prefix.slice(0, 4)) * 12 + (Number(prefix.slice(5, 7)) || 1) - 1
}

function textOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
