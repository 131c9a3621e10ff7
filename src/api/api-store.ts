import type { JudgementStore } from '../linking.ts'
import type { Store } from '../store/store.ts'

/** What the API needs of the store: it reads, and keeps what persons judge. */
export type ApiStore = JudgementStore &
  Pick<
    Store,
    | 'reports'
    | 'report'
    | 'searchReports'
    | 'claims'
    | 'incident'
    | 'incidentsOf'
    | 'incidentLines'
    | 'incidentShape'
    | 'linkHistory'
    | 'unsureLinks'
    | 'personLinks'
    | 'briefCounts'
    | 'deeds'
    | 'savedViews'
    | 'saveView'
    | 'deleteView'
  >
