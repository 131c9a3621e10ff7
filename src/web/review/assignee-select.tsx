import { useQuery } from '@tanstack/react-query'
import { assigneesQuery, type Queue } from '../api/queries.ts'
import { personName } from '../judging/person-name.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'

type Assignee = Queue['assignee']

interface AssigneeSelectProps {
  readonly assignee: Assignee
  readonly onChange: (assignee: Assignee) => void
}

/** Chooses by whom it is given to what is reviewed: all, one's own, nobody's, somebody's. */
export function AssigneeSelect({ assignee, onChange }: AssigneeSelectProps) {
  const { data } = useQuery(assigneesQuery)
  const me = personName() || data?.person
  const known = [...(data?.assignees ?? []), ...(assignee ? [assignee] : [])]
  const others = [...new Set(known)].filter((name) => name !== me)
  return (
    <label className="field field-inline">
      <span>{t('review.given')}</span>
      <select value={valueOf(assignee)} onChange={({ target }) => onChange(assigneeOf(target.value))}>
        <option value="">{t('review.givenAny')}</option>
        {me !== undefined && (
          <option value={valueOf(me)}>{t('review.givenMe', { name: isolated(me) })}</option>
        )}
        <option value={valueOf(null)}>{t('review.givenNobody')}</option>
        {others.map((name) => (
          <option key={name} value={valueOf(name)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

// A name may be any words, so it has a sign before it.
function valueOf(assignee: Assignee): string {
  if (assignee === undefined) return ''
  return assignee === null ? 'nobody' : `=${assignee}`
}

function assigneeOf(value: string): Assignee {
  if (value === '') return undefined
  return value === 'nobody' ? null : value.slice(1)
}
