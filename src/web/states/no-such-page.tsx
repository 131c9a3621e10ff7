import { Link } from '@tanstack/react-router'
import { Notice } from './notice.tsx'
import { t } from '../languages/language.ts'

/** For an address that no view has. */
export function NoSuchPage() {
  return (
    <Notice title={t('states.noPage')}>
      <p>{t('states.noPageWhy')}</p>
      <p>
        <Link to="/reports">{t('states.toReports')}</Link>
      </p>
    </Notice>
  )
}
