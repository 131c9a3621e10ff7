import { useMemo } from 'react'
import type { IncidentDetail } from '../../api/wire-incidents.ts'
import { PlacePanel } from '../places/place-panel.tsx'
import { TimePanel } from '../times/time-panel.tsx'
import { NoteList } from '../notes/note-list.tsx'
import { AmendmentList } from './amendment-list.tsx'
import { CauseList } from './cause-list.tsx'
import { keepApart, merge, type OpenDecision, takeBack } from './incident-decisions.ts'
import { itemLabel } from './item-label.ts'
import { JudgementList } from './judgement-list.tsx'
import { NearIncidents } from './near-incidents.tsx'
import { ReportOrder } from './report-order.tsx'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { t } from '../languages/language.ts'

interface IncidentSideProps {
  readonly detail: IncidentDetail
  readonly shown: Shown
  readonly onDecide: (decision: OpenDecision) => void
}

/** Where and when, the reports, and what persons judged. */
export function IncidentSide({ detail, shown, onDecide }: IncidentSideProps) {
  const { told, consensus, causes, near, judgements, amendments, notes } = detail
  const claims = useMemo(() => told.map(({ claim }) => claim), [told])
  return (
    <aside className="incident-side" aria-label={t('incident.side')}>
      <div className="incident-map">
        <PlacePanel {...shown} claims={claims} />
      </div>
      <div className="incident-days">
        <TimePanel {...shown} claims={claims} published={consensus.published} />
      </div>
      <Section title={t('incident.reports')} note={t('incident.inOrder')}>
        <ReportOrder told={told} />
      </Section>
      {causes.length > 0 && (
        <Section title={t('incident.causes')}>
          <CauseList causes={causes} />
        </Section>
      )}
      {near.length > 0 && (
        <Section title={t('incident.near')} note={t('incident.undecided')}>
          <NearIncidents
            near={near}
            onMerge={(one) => onDecide(merge(one, detail))}
            onApart={(one) => onDecide(keepApart(one, detail))}
          />
        </Section>
      )}
      {amendments.length > 0 && (
        <Section title={t('amending.changes')}>
          <AmendmentList amendments={amendments} numberOf={shown.numberOf} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t('notes.title')}>
          <NoteList notes={notes} about={(item) => itemLabel(item, shown.numberOf)} />
        </Section>
      )}
      <Section title={t('incident.judgements')}>
        <JudgementList
          judgements={judgements}
          numberOf={shown.numberOf}
          onWithdraw={(own) => onDecide(takeBack(own, detail))}
        />
      </Section>
    </aside>
  )
}
