import { incidentLines } from './incident-lines.ts'
import { incidentShape } from './incident-shape.ts'
import { LineMemory } from './line-memory.ts'
import type { Store } from './store.ts'
import type { Db } from './write.ts'

/** The part of the store that lists incidents. Their lines stay in memory while it is open. */
export function lineStore(db: Db): Pick<Store, 'incidentLines' | 'incidentShape'> {
  const memory = new LineMemory()
  return {
    incidentLines: (filter, page) => incidentLines(db, memory, filter, page),
    incidentShape: (filter) => incidentShape(db, memory, filter),
  }
}
