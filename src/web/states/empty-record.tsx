import { Link } from '@tanstack/react-router'
import { useAsOf } from '../frame/use-as-of.ts'
import { Notice } from './notice.tsx'
import { t } from '../languages/language.ts'
import { Rich } from '../languages/rich.tsx'

/** For views of a record that holds nothing yet, or held nothing at the moment that is shown. */
export function EmptyRecord() {
  const isPast = useAsOf() !== undefined
  const now = <Link to="." search={(before) => ({ ...before, as_of: undefined })} />
  const parts = { now, to: <Link to="/import" />, code: <code dir="ltr" /> }
  return (
    <Notice title={t(isPast ? 'states.emptyThen' : 'states.empty')}>
      <p>
        <Rich message={isPast ? 'states.emptyThenWays' : 'states.emptyWays'} parts={parts} />
      </p>
    </Notice>
  )
}
