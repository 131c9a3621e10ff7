import { Link } from '@tanstack/react-router'
import type { ActorDetail } from '../../api/wire-actors.ts'
import { BriefLine } from '../brief/brief-line.tsx'
import { Section } from '../incident/section.tsx'
import { numberLabel } from '../incidents/count-label.ts'
import { DaySlider } from './day-slider.tsx'
import { RelationTable } from './relation-table.tsx'
import { SaysTable } from './says-table.tsx'
import { termLabel } from './term-label.ts'

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
        <h1>{name}</h1>
        <p className="quiet">
          {[kind, country, sector, termLabel(actor)].filter(Boolean).join(' · ')} · {id}
        </p>
      </header>
      <div className="actor-body">
        <div className="actor-main">
          <Section title="Relations" note={on === null ? 'whenever they held' : `as of ${on}`}>
            <DaySlider turns={actor.turns} on={on} onDay={onDay} />
            <RollUp actor={actor} />
            <RelationTable relations={actor.relations} on={on} />
          </Section>
          <Section title="What it says, and what is said of it" note="in its weightiest incidents">
            <SaysTable says={says} />
          </Section>
        </div>
        <aside className="actor-side" aria-label="Incidents and names">
          <ActorIncidents actor={actor} />
          <Section title="Names">
            <ul className="actor-names">
              {actor.names.map((one) => (
                <li key={`${one.name} ${one.from}`}>
                  {one.name}{' '}
                  <span className="quiet">
                    {[one.acronym && 'acronym', termLabel(one)].filter(Boolean).join(', ')}
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
      <span className="quiet">Rolls up to </span>
      {levels.map(({ id, name, how, alleged_by: allegedBy }, i) => (
        <span key={`${how} ${id}`}>
          {i > 0 && ', '}
          {how === 'backed-by' && 'backed by '}
          <Link to="/actors/$id" params={{ id }} search={(search) => search}>
            {name}
          </Link>
          {allegedBy.length > 0 && ` (alleged by ${allegedBy.join(', ')})`}
        </span>
      ))}
    </p>
  )
}

function ActorIncidents({ actor: { id, incidents } }: Pick<ActorProps, 'actor'>) {
  return (
    <Section title={`Incidents ${numberLabel(incidents.total)}`} note="as actor or recipient">
      {incidents.total === 0 && <p className="quiet">No incident of this record names it.</p>}
      <ol className="brief-list">
        {incidents.lines.slice(0, SHOWN).map((line) => (
          <BriefLine key={line.id} line={line} detail="" />
        ))}
      </ol>
      {incidents.total > SHOWN && (
        <p className="brief-more">
          <Link to="/explore" search={{ actor: id, order: 'weight' }}>
            All {numberLabel(incidents.total)} in Explore
          </Link>
        </p>
      )}
    </Section>
  )
}
