import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { type Allows, openAgent, type Resolve, resolveHost } from './agent.ts'
import { type Answer, exchange, type Headers, type Limits } from './exchange.ts'
import { isPublic } from './is-public.ts'
import { type Clock, CLOCK, startPace } from './pace.ts'
import { openRobots, PRODUCT } from './robots.ts'
import { retry } from './retry.ts'
import { notPublic, WebError } from './web-error.ts'

/** How the web may be used. What is left out is as it should be for addresses that a stranger can give. */
export interface WebOptions {
  /** Which addresses may be connected to; public ones. Another is for tests against this machine. */
  readonly allows?: Allows
  readonly resolve?: Resolve
  readonly limits?: Partial<Limits>
  readonly clock?: Clock
  /** Milliseconds between two requests to one host, where its robots.txt does not ask for more. */
  readonly pause?: number
}

/** What a server said of a page when it was fetched, so that it need not send it again unchanged. */
export interface Validators {
  readonly etag: string | null
  readonly last_modified: string | null
}

/** Something that was fetched. */
export interface Fetched extends Validators {
  /** Where it was in the end, after redirects. */
  readonly url: string
  /** Nothing new since the validators: then `bytes` is empty. */
  readonly unchanged: boolean
  /** "text/html"; null when the server does not say. */
  readonly media_type: string | null
  /** "utf-8"; null when the server does not say. */
  readonly charset: string | null
  /** ISO 8601 with milliseconds, UTC. */
  readonly retrieved_at: string
  readonly bytes: Buffer
}

/** Pages on the web, fetched politely. */
export interface Web {
  /**
   * Fetches an address over http or https: as its robots.txt allows, at a pace, from public addresses only, also after each
   * redirect, and within limits of size, time and unpacking. Throws `WebError`.
   */
  get(url: string, validators?: Validators): Promise<Fetched>
  /** Breaks off what is being fetched. */
  close(): Promise<void>
}

const LIMITS: Limits = { bytes: 20_000_000, time: 60_000 }
/** RFC 9309 asks to read at least 500 KiB; a longer robots.txt is a mistake. */
const MAX_ROBOTS = 1_000_000
const PAUSE = 1000
/** Whoever asks for longer pauses than this is not fetched from in one go. Seconds. */
const MAX_DELAY = 60
const MAX_REDIRECTS = 5
const MAX_ADDRESS = 4000

/** Opens the web. */
export function openWeb(options: WebOptions = {}): Web {
  const { allows = isPublic, resolve = resolveHost, clock = CLOCK, pause = PAUSE } = options
  const limits = { ...LIMITS, ...options.limits }
  const agent = openAgent(allows, resolve)
  const pace = startPace(clock)
  const ask = (url: URL, headers: Headers, bytes: number): Promise<Answer> =>
    retry(clock, () => exchange(agent, url, { ...headers, 'user-agent': userAgent() }, { ...limits, bytes }))
  const robots = openRobots(async (place) => {
    const { answer } = await follow(place, (url) => ask(url, {}, MAX_ROBOTS), allows)
    return answer
  })
  const fetchPolitely = async (url: URL, headers: Headers): Promise<Answer> => {
    const { allowed, delay } = await robots(url)
    if (!allowed)
      throw new WebError(
        url.href,
        'is closed to programs by its robots.txt',
        'save the page and give its file',
      )
    if (delay > MAX_DELAY)
      throw new WebError(
        url.href,
        `may be asked once in ${delay} seconds only`,
        'save the page and give its file',
      )
    await pace(url.host, Math.max(pause, delay * 1000))
    return ask(url, headers, limits.bytes)
  }
  return {
    get: async (address, validators) => {
      const headers = {
        accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8',
        ...conditions(validators),
      }
      const found = await follow(toUrl(address, address), (url) => fetchPolitely(url, headers), allows)
      return toFetched(address, found.url, found.answer)
    },
    close: () => agent.destroy(),
  }
}

function conditions(validators: Validators | undefined): Headers {
  return {
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.last_modified ? { 'if-modified-since': validators.last_modified } : {}),
  }
}

interface Found {
  readonly url: URL
  readonly answer: Answer
}

/** Asks, and where it is sent elsewhere asks there, having looked at each address first. */
async function follow(start: URL, ask: (url: URL) => Promise<Answer>, allows: Allows): Promise<Found> {
  let url = start
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const number = url.hostname.replace(/^\[(.*)\]$/, '$1')
    if (isIP(number) !== 0 && !allows(number)) throw notPublic(start.href, number)
    const answer = await ask(url)
    const { location } = answer.headers
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return { url, answer }
    url = toUrl(location, start.href, url)
  }
  throw new WebError(start.href, 'redirects without end', 'check the address')
}

/** An address that may be asked, written as the web writes it. Throws `WebError`: where it leads is found out when it is fetched. */
export function webAddress(address: string): string {
  return toUrl(address, address.slice(0, 200)).href
}

/** An address that may be asked. `label` is what errors call it. */
function toUrl(address: string, label: string, base?: URL): URL {
  const remedy = 'give an address that begins with https:// or http://'
  if (address.length > MAX_ADDRESS || !URL.canParse(address, base?.href))
    throw new WebError(label, 'is no web address', remedy)
  const url = new URL(address, base?.href)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new WebError(label, `leads to ${url.protocol}`, remedy)
  if (url.username !== '' || url.password !== '')
    throw new WebError(label, 'has a user name in it', 'give it without')
  url.hash = ''
  return url
}

function toFetched(address: string, url: URL, { status, headers, bytes }: Answer): Fetched {
  if (status !== 200 && status !== 304)
    throw new WebError(address, `is not given (status ${status})`, remedyFor(status), isForNow(status))
  const [type = ''] = headers['content-type']?.split(';') ?? []
  const [, charset] = /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(headers['content-type'] ?? '') ?? []
  return {
    url: url.href,
    unchanged: status === 304,
    media_type: type.trim().toLowerCase() || null,
    charset: charset ?? null,
    retrieved_at: new Date().toISOString(),
    etag: headers['etag'] ?? null,
    last_modified: headers['last-modified'] ?? null,
    bytes,
  }
}

function remedyFor(status: number): string {
  if (status === 404 || status === 410) return 'check the address'
  return isForNow(status) ? 'try again later' : 'save the page and give its file'
}

function isForNow(status: number): boolean {
  return status >= 500 || status === 429
}

/** As servers see us: who, what for, and the name by which robots.txt can refuse. */
function userAgent(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return `Acta/${version} (keeps a record of published news; obeys robots.txt as "${PRODUCT}")`
}
