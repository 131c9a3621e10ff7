import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HAND_MADE, handMadeStore } from '../../test/e2e/hand-made/store.ts'
import { createApp } from './app.ts'
import { reportDetailSchema, reportListSchema } from './wire.ts'

const app = createApp(handMadeStore)

/** A built page in miniature. */
function page(): string {
  const dir = mkdtempSync(join(tmpdir(), 'acta-page-'))
  mkdirSync(join(dir, 'assets'))
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Acta</title>')
  writeFileSync(join(dir, 'assets', 'main-1a2b.js'), 'export {}')
  return dir
}

test('lists reports with their claims and tolls', async () => {
  const answer = await app.request('/api/reports')
  const { reports, more } = reportListSchema.parse(await answer.json())
  expect(answer.status).toBe(200)
  expect(more).toBe(false)
  expect(reports.find(({ id }) => id === 'strike')).toMatchObject({
    claims: 9,
    sample: true,
    killed: { low: 5, high: 5 },
    injured: { low: 12, high: 12 },
  })
})

test('lists reports without loading their claims', async () => {
  const listing = { ...handMadeStore, claims: () => Promise.reject(new Error('not asked for')) }
  const answer = await createApp(listing).request('/api/reports')
  expect(reportListSchema.parse(await answer.json()).reports).toHaveLength(HAND_MADE.length)
})

test('says when more reports follow', async () => {
  const answer = await app.request('/api/reports?limit=1')
  expect(await answer.json()).toMatchObject({ reports: [{ id: 'talks' }], more: true })
})

test('gives one report with its text and every word of its claims', async () => {
  const answer = await app.request('/api/reports/strike')
  const { report, claims } = reportDetailSchema.parse(await answer.json())
  for (const { event } of claims) {
    const { start, end, text } = event.trigger
    expect(report.text.slice(start, end)).toBe(text)
  }
})

test.each([
  ['an unknown report', '/api/reports/none', 404, 'No report has the id "none"'],
  ['a limit of nothing', '/api/reports?limit=0', 400, '"limit"'],
  ['an offset that is no number', '/api/reports?offset=x', 400, '"offset"'],
  ['an unknown route', '/api/nothing', 404, '/api/openapi.json'],
])('answers %s with a sentence', async (_, path, status, said) => {
  const answer = await app.request(path)
  expect(answer.status).toBe(status)
  const { error } = (await answer.json()) as { readonly error: { readonly message: string } }
  expect(error.message).toContain(said)
})

test('describes its routes', async () => {
  const answer = await app.request('/api/openapi.json')
  expect(await answer.json()).toMatchObject({
    openapi: '3.1.0',
    paths: { '/api/reports': {}, '/api/reports/{id}': {} },
    components: { schemas: { Claim: { type: 'object' } } },
  })
})

test('a fault of ours is told to the log, not to the caller', async () => {
  const faults: Error[] = []
  const broken = { ...handMadeStore, reports: () => Promise.reject(new Error('disk on fire')) }
  const answer = await createApp(broken, { onFault: (fault) => faults.push(fault) }).request('/api/reports')
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('fire')
  expect(faults.map(({ message }) => message)).toEqual(['disk on fire'])
})

test.each(['/api/reports', '/api/none', '/'])('%s carries the security headers', async (path) => {
  const { headers } = await createApp(handMadeStore, { web: page() }).request(path)
  expect(headers.get('content-security-policy')).toContain("script-src 'self';")
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test.each([
  ['127.0.0.1:7310', 200],
  ['localhost:7310', 200],
  ['LOCALHOST', 200],
  ['[::1]:7310', 200],
  ['acta.example:7310', 403],
  ['127.0.0.1.example', 403],
])('a request for host %s gets %i', async (host, status) => {
  expect((await app.request('/api/reports', { headers: { host } })).status).toBe(status)
})

test.each([
  ['same-origin', 'cors', 200],
  ['none', 'navigate', 200],
  ['cross-site', 'navigate', 200],
  ['cross-site', 'no-cors', 403],
  ['same-site', 'cors', 403],
])('a request from %s in mode %s gets %i', async (site, mode, status) => {
  const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode }
  expect((await app.request('/api/reports', { headers })).status).toBe(status)
})

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/reports/strike', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/main-1a2b.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/assets/gone.js', 404, 'application/json', null],
  ['/../package.json', 404, 'application/json', null],
  ['/%2e%2e/package.json', 404, 'application/json', null],
])('serves %s with status %i', async (path, status, type, cache) => {
  const answer = await createApp(handMadeStore, { web: page() }).request(path)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toContain(type)
  expect(answer.headers.get('cache-control')).toBe(cache)
})

test('a file that the browser has is not sent again', async () => {
  const served = createApp(handMadeStore, { web: page() })
  const etag = (await served.request('/')).headers.get('etag') ?? ''
  expect((await served.request('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('a directory without a page is refused with the remedy', () => {
  expect(() => createApp(handMadeStore, { web: mkdtempSync(join(tmpdir(), 'acta-empty-')) })).toThrow(
    'npm run build',
  )
})
