import type { AmendmentStore } from '../amending.ts'
import type { Store } from '../store/store.ts'

/** What the API needs of the store: it reads, and keeps what persons judge and amend. */
export type ApiStore = AmendmentStore &
  Pick<
    Store,
    | 'reports'
    | 'searchReports'
    | 'amendmentsOf'
    | 'addCoding'
    | 'toCode'
    | 'codedItems'
    | 'addNote'
    | 'withdrawNote'
    | 'notesOf'
    | 'assignees'
    | 'incident'
    | 'incidents'
    | 'incidentsOf'
    | 'incidentLines'
    | 'incidentShape'
    | 'decision'
    | 'linkHistory'
    | 'unsureLinks'
    | 'lowConfidence'
    | 'personLinks'
    | 'briefCounts'
    | 'deeds'
    | 'savedViews'
    | 'saveView'
    | 'deleteView'
  >
