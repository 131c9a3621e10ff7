import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/**
 * What the page may do. React and MapLibre set styles through the CSSOM, which no `style-src` restricts, so no inline
 * style or script is allowed; MapLibre's style sheet holds icons as data: images, its canvas reads blobs of images,
 * and its worker is a file of our own.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** The names under which a server on the loopback address may be called. */
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** Sets the security headers on every answer. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
}

/** Refuses a request whose Host is not one of `hosts` (names without port): a foreign page must not reach us by DNS rebinding. */
export function onlyHosts(hosts: readonly string[]): MiddlewareHandler {
  return async function hostGuard(c, next) {
    const host = hostName(c.req.header('host') ?? new URL(c.req.url).host)
    if (hosts.includes(host)) return next()
    const message = `This server does not answer to the host "${host}". Open it under ${hosts.join(' or ')}.`
    return c.json(problem('wrong-host', message), 403)
  }
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/**
 * Refuses a request that another site's page makes: browsers say so in Sec-Fetch-Site. Following a link here is allowed, sending
 * something is not.
 */
export const sameSiteOnly: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site')
  const foreign = site === 'cross-site' || site === 'same-site'
  const isLink = c.req.header('sec-fetch-mode') === 'navigate' && READING.has(c.req.method)
  if (!foreign || isLink) return next()
  return c.json(problem('cross-site', 'Only pages of this server may use it.'), 403)
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}
