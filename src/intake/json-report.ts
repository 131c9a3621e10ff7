import { type Field, type FieldMap, FIELDS, mapped } from './field-map.ts'
import { IntakeError } from './intake-error.ts'
import { readDay } from './day.ts'
import type { Draft } from './to-report.ts'

const SHAPE = 'give an object with "text", and "outlet", "url", "title", "published" where known'

/** A draft with the name that it gives itself (its "id" or "name"), if any. */
export interface NamedDraft extends Draft {
  readonly name: string | null
}

/** The value of a JSON text. Throws `IntakeError`. */
export function parseJson(input: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 120) : 'unknown error'
    throw new IntakeError(input, `is not valid JSON (${problem})`, SHAPE)
  }
}

/** What a JSON object says of a report: text and optional id or name, outlet or publisher, url, title, published or date. */
export function readJsonReport(input: string, value: unknown, map: FieldMap = {}): NamedDraft {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new IntakeError(input, 'is not a JSON object', SHAPE)
  }
  const fields = withNames(value as Record<string, unknown>, map)
  const field = (...keys: readonly string[]): string | null => firstString(input, fields, keys)
  const text = field('text')
  if (text === null) throw new IntakeError(input, 'has no "text"', SHAPE)
  return {
    name: nameOf(fields),
    text,
    outlet: field('outlet', 'publisher'),
    url: field('url'),
    title: field('title'),
    published: field('published', 'date'),
    language: field('language'),
  }
}

/** The object with what a map finds under the names that are read here. */
function withNames(values: Record<string, unknown>, map: FieldMap): Record<string, unknown> {
  const found = FIELDS.filter((field: Field) => map[field] !== undefined)
  const written = found.map((field) => [field, asDay(field, mapped(map, field, values))])
  return { ...values, ...Object.fromEntries(written) }
}

/** Who names the column of days knows that its days are days, however they are written. */
function asDay(field: Field, value: unknown): unknown {
  return field === 'published' && typeof value === 'string' ? (readDay(value) ?? value) : value
}

function nameOf(fields: Record<string, unknown>): string | null {
  const given = [fields['id'], fields['name']].find(
    (value) => typeof value === 'string' || typeof value === 'number',
  )
  return given === undefined || given === '' ? null : String(given)
}

function firstString(input: string, fields: Record<string, unknown>, keys: readonly string[]): string | null {
  const key = keys.find((key) => fields[key] !== undefined && fields[key] !== null)
  if (key === undefined) return null
  const value = fields[key]
  if (typeof value === 'string') return value
  throw new IntakeError(input, `"${key}" is not text`, SHAPE)
}
