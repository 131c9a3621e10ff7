import { describe } from 'vitest'
import { openPglite } from './pglite.ts'
import { storeContract } from './store.contract.ts'

describe('a store on the embedded database in memory', () => {
  storeContract(() => openPglite(null))
})
