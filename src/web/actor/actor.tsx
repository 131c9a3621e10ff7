import { Link } from '@tanstack/react-router'
import type { ActorDetail } from '../../api/wire-actors.ts'
import { BriefLine } from '../brief/brief-line.tsx'
import { Section } from '../incident/section.tsx'
import { DaySlider } from './day-slider.tsx'
import { RelationGraph } from './relation-graph.tsx'
import { RelationTable } from './relation-table.tsx'
import { SaysTable } from './says-table.tsx'
import { termLabel } from './term-label.ts'
import { t } from '../languages/language.ts'
import { prefixLabel } from '../times/prefix-label.ts'
import { commas } from '../languages/commas.ts'

interface ActorProps {
  readonly actor: ActorDetail
  readonly on: string | null
  readonly onDay: (day: string | null) => void
}

/** The page of an actor. */
export function Actor({ actor, on, onDay }: ActorProps) {
  const { id, name, kind, country, sector, says } = actor
  return (
    <article className="actor">
      <header>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p className="quiet">
          {[kind, country, sector, termLabel(actor)].filter(Boolean).join(' · ')} · {id}
        </p>
      </header>
      <div className="actor-body">
        <div className="actor-main">
          <Section
            title={t('actor.relations')}
            note={on === null ? t('actor.whenever') : t('actor.asOf', { day: prefixLabel(on) })}
          >
            <DaySlider turns={actor.turns} on={on} onDay={onDay} />
            <RelationGraph actor={actor} />
            <RollUp actor={actor} />
            <RelationTable relations={actor.relations} on={on} />
          </Section>
          <Section title={t('actor.says')} note={t('actor.saysNote')}>
            <SaysTable says={says} />
          </Section>
        </div>
        <aside className="actor-side" aria-label={t('actor.side')}>
          <ActorIncidents actor={actor} />
          <Section title={t('actor.names')}>
            <ul className="actor-names">
              {actor.names.map((one) => (
                <li key={`${one.name} ${one.from}`}>
                  <bdi>{one.name}</bdi>{' '}
                  <span className="quiet">
                    {[one.acronym && t('actor.acronym'), termLabel(one)]
                      .filter(Boolean)
                      .join(t('common.comma'))}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        </aside>
      </div>
    </article>
  )
}

const SHOWN = 12

/** What it is part of, and who backs it, nearest first. */
function RollUp({ actor: { rolls_up_to: levels } }: Pick<ActorProps, 'actor'>) {
  if (levels.length === 0) return null
  return (
    <p>
      <span className="quiet">{t('actor.rollsUp')} </span>
      {levels.map(({ id, name, how, alleged_by: allegedBy }, i) => (
        <span key={`${how} ${id}`}>
          {i > 0 && t('common.comma')}
          {how === 'backed-by' && `${t('relations.patron-of-down')} `}
          <Link to="/actors/$id" params={{ id }} search={(search) => search}>
            <bdi>{name}</bdi>
          </Link>
          {allegedBy.length > 0 && ` (${t('actor.alleged', { names: commas(allegedBy) })})`}
        </span>
      ))}
    </p>
  )
}

function ActorIncidents({ actor: { id, incidents } }: Pick<ActorProps, 'actor'>) {
  return (
    <Section title={t('actor.incidents', { count: incidents.total })} note={t('actor.incidentsNote')}>
      {incidents.total === 0 && (
        <p className="quiet">
          {t('actor.noIncident')} <Link to="/import">{t('states.toImport')}</Link>
        </p>
      )}
      <ol className="brief-list">
        {incidents.lines.slice(0, SHOWN).map((line) => (
          <BriefLine key={line.id} line={line} detail="" />
        ))}
      </ol>
      {incidents.total > SHOWN && (
        <p className="brief-more">
          <Link to="/explore" search={{ actor: id, order: 'weight' }}>
            {t('actor.allInExplore', { count: incidents.total })}
          </Link>
        </p>
      )}
    </Section>
  )
}
