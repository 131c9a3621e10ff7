import { Link } from '@tanstack/react-router'
import type { BriefDetail, Threat } from '../../api/wire-brief.ts'
import { Section } from '../incident/section.tsx'
import { lineTitle } from '../incidents/line-title.ts'
import { numberLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import { daySpanLabel } from '../times/day-span-label.ts'

/** Threats and announced acts in their words: open ones with their age, the others with what followed. */
export function BriefThreats({ brief }: { readonly brief: BriefDetail }) {
  const { threats, threat_counts: counts } = brief
  return (
    <Section title={t('threats.title')} note={t('threats.note')}>
      {threats.length === 0 && <p className="quiet">{t('threats.none')}</p>}
      {threats.length > 0 && (
        <p className="quiet">
          {t('threats.counts', {
            open: numberLabel(counts.open),
            followed: numberLabel(counts.followed),
            untraceable: numberLabel(counts.untraceable),
          })}
          {counts.is_cut && ` · ${t('threats.cut')}`}
        </p>
      )}
      <ol className="brief-list threat-list">
        {threats.map((threat) => (
          <ThreatLine key={threat.line.id} threat={threat} />
        ))}
      </ol>
      {threats.length > 0 && (
        <p className="brief-more">
          <Link
            to="/explore"
            search={{ type: 'THREATEN', reported_from: brief.from, reported_to: brief.to, order: 'weight' }}
          >
            {t('threats.inExplore')}
          </Link>
        </p>
      )}
    </Section>
  )
}

function ThreatLine({
  threat: { line, words, standing, by, age_days, after_days },
}: {
  readonly threat: Threat
}) {
  return (
    <li data-standing={standing}>
      <p>
        <Link to="/incidents/$id" params={{ id: line.id }}>
          {lineTitle(line)}
        </Link>{' '}
        {line.sample && <span className="sample-mark">{t('common.sample')}</span>}
      </p>
      {words && (
        <p>
          <Link
            to="/reports/$id"
            params={{ id: words.report }}
            search={{ claim: words.claim }}
            className="threat-words"
          >
            <q dir="auto">{words.text}</q>
          </Link>
        </p>
      )}
      <p className="quiet">
        {standing === 'followed' && by ? (
          <>
            {t('threats.followed', { days: daySpanLabel(after_days ?? 0) })}{' '}
            <Link to="/incidents/$id" params={{ id: by.id }}>
              {lineTitle(by)}
            </Link>
          </>
        ) : standing === 'open' ? (
          t('threats.open', { days: daySpanLabel(age_days) })
        ) : (
          t('threats.untraceable', { days: daySpanLabel(age_days) })
        )}
      </p>
    </li>
  )
}
