import { Printer } from 'lucide-react'
import { dayLabel } from '../times/day-label.ts'
import { BriefList } from './brief-list.tsx'
import type { BriefWindow } from './brief-window.ts'
import { disputeOf } from './dispute-label.ts'
import { WindowFields } from './window-fields.tsx'

interface BriefProps {
  readonly window: BriefWindow
  readonly newest: string
  readonly onWindow: (window: BriefWindow) => void
}

/** A front page in one column and a half: incidents by weight; threats and disputes beside them. */
export function Brief({ window: shown, newest, onWindow }: BriefProps) {
  const reported = { reported_from: shown.from, reported_to: shown.to }
  return (
    <article className="brief">
      <BriefHead window={shown} newest={newest} onWindow={onWindow} />
      <BriefList
        title="New incidents"
        filter={reported}
        limit={14}
        none="No incident was first reported in these days."
      />
      <div className="brief-side">
        <BriefList
          title="Threats"
          filter={{ ...reported, type: 'THREATEN', factuality: 'asserted' }}
          limit={8}
          none="No threat was first reported in these days."
          note="Whether a threat was carried out is not worked out yet: all are shown."
        />
        <BriefList
          title="Disputed"
          filter={{ ...reported, disputed: 'true' }}
          limit={8}
          none="Nothing that was reported in these days is disputed."
          detail={disputeOf}
        />
        <section className="section">
          <header>
            <h2>Changed, silent</h2>
          </header>
          <p className="quiet">
            Changes of tempo, and sources and areas that fell silent, are not computed yet.
          </p>
        </section>
      </div>
    </article>
  )
}

function BriefHead({ window: shown, newest, onWindow }: BriefProps) {
  return (
    <header className="brief-head">
      <h1>
        {shown.from === shown.to
          ? dayLabel(shown.from)
          : `${dayLabel(shown.from, shown.to)} – ${dayLabel(shown.to)}`}
      </h1>
      <p className="quiet">
        What was first reported in these days; the newest report is of {dayLabel(newest)}.
      </p>
      <div className="brief-tools">
        <WindowFields window={shown} newest={newest} onWindow={onWindow} />
        <button type="button" className="plain-button" onClick={() => print()}>
          <Printer className="icon" aria-hidden /> Print
        </button>
      </div>
    </header>
  )
}
