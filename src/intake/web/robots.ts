import robotsModule from 'robots-parser'
import type { Answer } from './exchange.ts'
import { WebError } from './web-error.ts'

/** What a host's robots.txt says of one address. */
export interface Permission {
  readonly allowed: boolean
  /** Seconds that it asks for between two requests; 0 when it does not ask. */
  readonly delay: number
}

/** Looks up the permission for an address. Throws `WebError` where a host does not say, and so allows nothing. */
export type Robots = (url: URL) => Promise<Permission>

interface Rules {
  isAllowed(url: string, product: string): boolean | undefined
  getCrawlDelay(product: string): number | undefined
}

// Its types are written for another kind of module than it is.
const parseRobots = robotsModule as unknown as (url: string, text: string) => Rules

/** The name that rules can call us by. */
export const PRODUCT = 'acta'

/**
 * Permissions by RFC 9309, each host asked once: no robots.txt allows all, and one that cannot be had for a fault of the server
 * allows nothing. `ask` fetches an address and follows its redirects.
 */
export function openRobots(ask: (url: URL) => Promise<Answer>): Robots {
  const known = new Map<string, Promise<Rules>>()
  return async (url) => {
    const rules = known.get(url.origin) ?? rulesOf(url, ask)
    known.set(url.origin, rules)
    const found = await rules.catch((error: unknown) => {
      // Another time it may answer.
      known.delete(url.origin)
      throw error
    })
    return {
      allowed: found.isAllowed(url.href, PRODUCT) !== false,
      delay: found.getCrawlDelay(PRODUCT) ?? 0,
    }
  }
}

async function rulesOf(url: URL, ask: (url: URL) => Promise<Answer>): Promise<Rules> {
  const place = new URL('/robots.txt', url)
  const { status, bytes } = await ask(place)
  if (status === 200) return parseRobots(place.href, bytes.toString())
  if (status >= 400 && status < 500 && status !== 429) return parseRobots(place.href, '')
  throw new WebError(place.href, `is not given (status ${status})`, 'try again later', true)
}
