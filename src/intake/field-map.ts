/** The facts of a report that a table or an object can have under names of its own. */
export const FIELDS = ['text', 'title', 'outlet', 'url', 'published', 'language', 'id'] as const
export type Field = (typeof FIELDS)[number]

/** For a field, the name that it has: a column, or a key of a JSON object ("meta.date" for one within another). */
export type FieldMap = Readonly<Partial<Record<Field, string>>>

/** "text=body,published=date" as a map; null when it is none. */
export function parseFieldMap(text: string): FieldMap | null {
  const pairs = text.split(',').map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair)?.slice(1) ?? [])
  if (!pairs.every(([field, name]) => isField(field) && name !== undefined)) return null
  return Object.fromEntries(pairs) as FieldMap
}

function isField(name: string | undefined): name is Field {
  return FIELDS.some((field) => field === name)
}

/** The value that a map gives for a field of an object; the object's own of that name when the map does not have it. */
export function mapped(map: FieldMap, field: Field, values: Readonly<Record<string, unknown>>): unknown {
  const name = map[field]
  if (name === undefined) return values[field]
  if (Object.hasOwn(values, name)) return values[name]
  let inner: unknown = values
  for (const key of name.split('.')) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    inner = (inner as Record<string, unknown>)[key]
  }
  return inner
}
