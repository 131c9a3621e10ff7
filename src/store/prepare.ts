import { catchUp } from './catch-up.ts'
import { migrate } from './migrations.ts'
import type { Db } from './write.ts'

/** Brings a record, whatever version wrote it, to the form that this program reads and writes. */
export async function prepare(db: Db): Promise<void> {
  await migrate(db)
  await catchUp(db)
}
