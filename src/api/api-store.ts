import type { Store } from '../store/store.ts'

/** What the API needs of the store: reading only. */
export type ApiStore = Pick<Store, 'reports' | 'report' | 'claims'>
