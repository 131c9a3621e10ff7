import { sql } from 'kysely'
import { momentOf } from './moment.ts'
import type { SavedView } from './saved-view-store.ts'
import type { Db } from './write.ts'

/** See `SavedViewStore.savedViews`. */
export async function savedViews(db: Db): Promise<readonly SavedView[]> {
  const { rows } = await sql<SavedView>`
    select id, name, address, saved_by, ${momentOf('saved_at')} as saved_at from saved_views order by lower(name), id
  `.execute(db)
  return rows
}

/** See `SavedViewStore.saveView`. */
export async function saveView(
  db: Db,
  { name, address, saved_by }: Pick<SavedView, 'name' | 'address' | 'saved_by'>,
): Promise<SavedView | null> {
  const { rows } = await sql<SavedView>`
    insert into saved_views (name, address, saved_by) values (${name}, ${address}, ${saved_by})
    on conflict do nothing returning id, name, address, saved_by, ${momentOf('saved_at')} as saved_at
  `.execute(db)
  return rows[0] ?? null
}

/** See `SavedViewStore.deleteView`. */
export async function deleteView(db: Db, id: number): Promise<boolean> {
  const { rows } = await sql`delete from saved_views where id = ${id} returning id`.execute(db)
  return rows.length > 0
}
