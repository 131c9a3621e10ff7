import { Link } from '@tanstack/react-router'
import { Notice } from './notice.tsx'

/** For an address that no view has. */
export function NoSuchPage() {
  return (
    <Notice title="There is no such page">
      <p>The address may be mistyped, or belong to another version of Acta. The record is unchanged.</p>
      <p>
        <Link to="/reports">Go to the reports</Link>
      </p>
    </Notice>
  )
}
