import { Link } from '@tanstack/react-router'
import { Notice } from './notice.tsx'
import { t } from '../languages/language.ts'
import { Rich } from '../languages/rich.tsx'

/** For views of a record that holds nothing yet. */
export function EmptyRecord() {
  return (
    <Notice title={t('states.empty')}>
      <p>
        <Rich message="states.emptyWays" parts={{ to: <Link to="/import" />, code: <code dir="ltr" /> }} />
      </p>
    </Notice>
  )
}
