import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { MiddlewareHandler } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

interface WebFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
  readonly cache: string
}

/**
 * Serves the built page of `dir` (dist/web). The list of files is closed when the server starts, so no path of a request
 * ever reaches the file system. Files under /assets carry a hash in their name and are kept for a year; any other path
 * without a dot is a view of the application and gets index.html. Throws when the page has not been built.
 */
export function serveWeb(dir: string): MiddlewareHandler {
  const files = readFiles(dir)
  const index = files.get('/index.html')
  if (!index) throw new Error(`No page in ${dir}: build it with "npm run build".`)
  return async function webFiles(c, next) {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const file = files.get(c.req.path) ?? (c.req.path.includes('.') ? undefined : index)
    if (!file) return next()
    const headers = { 'content-type': file.type, 'cache-control': file.cache, etag: file.etag }
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers)
    return c.body(file.body, 200, headers)
  }
}

function readFiles(dir: string): ReadonlyMap<string, WebFile> {
  if (!existsSync(dir)) return new Map()
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [`/${relative(dir, path).split(sep).join('/')}`, readFile(path, relative(dir, path))] as const
    }),
  )
}

function readFile(path: string, name: string): WebFile {
  const body = new Uint8Array(readFileSync(path))
  return {
    body,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    cache: name.startsWith(`assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}
