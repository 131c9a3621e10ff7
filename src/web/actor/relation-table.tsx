import { Link } from '@tanstack/react-router'
import type { ActorDetail } from '../../api/wire-actors.ts'
import { termLabel } from './term-label.ts'

type Relation = ActorDetail['relations'][number]

/** What this actor is to the other, and what the other is to it. */
const WORDS: Readonly<Record<Relation['kind'], Readonly<Record<Relation['side'], string>>>> = {
  'member-of': { up: 'member of', down: 'has as member' },
  'wing-of': { up: 'wing of', down: 'has as wing' },
  'organ-of': { up: 'organ of', down: 'has as organ' },
  'officer-of': { up: 'officer of', down: 'has as officer' },
  'umbrella-of': { up: 'umbrella of', down: 'under the umbrella of' },
  'patron-of': { up: 'backs', down: 'backed by' },
  'splinter-of': { up: 'split from', down: 'lost a splinter' },
}

interface RelationTableProps {
  readonly relations: readonly Relation[]
  readonly on: string | null
}

/** How an actor stands to others, since when, and who alleges or denies it. */
export function RelationTable({ relations, on }: RelationTableProps) {
  if (relations.length === 0)
    return <p className="quiet">No relation is known{on === null ? '' : ` for ${on}`}.</p>
  return (
    <table className="plain-table" aria-label="Relations">
      <tbody>
        {relations.map(
          ({ side, kind, other, as, from, to, alleged_by: alleged, denied_by: denied, origin }) => (
            <tr key={`${side} ${kind} ${other.id} ${from} ${as}`}>
              <td>{WORDS[kind][side]}</td>
              <th scope="row">
                <Link to="/actors/$id" params={{ id: other.id }} search={(search) => search}>
                  {other.name}
                </Link>
                {as !== null && <span className="quiet"> as {as}</span>}
              </th>
              <td>{termLabel({ from, to })}</td>
              <td className="quiet" title={origin}>
                {[
                  alleged.length > 0 && `alleged by ${alleged.join(', ')}`,
                  denied.length > 0 && `denied by ${denied.join(', ')}`,
                ]
                  .filter(Boolean)
                  .join('; ')}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
