import type { Draft } from './to-report.ts'
import { IntakeError } from './intake-error.ts'

const BLOCK = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/

/** `sample` is known so that it is no part of a text, but who sends a file does not decide that it is ours. */
const KNOWN = ['outlet', 'url', 'title', 'published', 'language', 'sample']
const KNOWN_LINE = new RegExp(`^(?:${KNOWN.join('|')})[ \\t]*:`, 'm')

/**
 * What a text file says: its text, and its front matter where it begins with one: YAML between two lines `---`, with at least one of
 * outlet, url, title, published, language, sample; other keys are left alone. Without one of them the lines are part of the
 * text. Throws `IntakeError` when one stands there and the YAML is broken.
 */
export async function readFrontMatter(name: string, content: string): Promise<Draft> {
  const [block, yaml] = BLOCK.exec(content) ?? []
  if (block === undefined || yaml === undefined) return { text: content }
  const fields = await parse(name, yaml)
  // Two rules of dashes around a line of prose ("BAGHDAD: two hurt") or a list are no front matter.
  if (fields === null) return { text: content }
  const field = (key: string): string | null => stringOf(name, key, fields[key])
  return {
    text: content.slice(block.length),
    outlet: field('outlet'),
    url: field('url'),
    title: field('title'),
    published: field('published'),
    language: field('language'),
  }
}

async function parse(name: string, yaml: string): Promise<Record<string, unknown> | null> {
  const { parse } = await import('yaml')
  try {
    // Warnings would go to the terminal as they are: "!odd Post" is a tag that nobody knows.
    const value: unknown = parse(yaml, { logLevel: 'error' })
    return isFrontMatter(value) ? value : null
  } catch (error) {
    // Prose is seldom YAML: "Port shelled: two hurt, police said: ..." is no mistake.
    if (!KNOWN_LINE.test(yaml)) return null
    const [problem] = String(error instanceof Error ? error.message : error).split('\n')
    throw new IntakeError(
      name,
      `its front matter is not valid YAML (${problem?.replace(/:$/, '')})`,
      'correct it',
    )
  }
}

function isFrontMatter(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return KNOWN.some((key) => Object.hasOwn(value, key))
}

function stringOf(name: string, key: string, value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value
  throw new IntakeError(name, `${key} in its front matter is not text`, `write ${key}: "..."`)
}
