import { Link } from '@tanstack/react-router'
import { Notice } from './notice.tsx'

/** For views of a record that holds nothing yet. */
export function EmptyRecord() {
  return (
    <Notice title="The record is empty">
      <p>
        <Link to="/import">Import reports</Link>, or run <code>acta ingest PATH…</code> and load this page
        again.
      </p>
    </Notice>
  )
}
