import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, ended, line, start } from '../../test/support/run-acta.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'

const folder = temporaryFolder()
const path = (name: string): string => join(folder, name)
const feed = (title: string, text: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: [{ id: '1', content_html: `<p>${text}</p>`.repeat(12), date_published: '2024-03-05' }],
  })
const PAGES: Readonly<Record<string, string>> = {
  '/harbour': feed(
    'Harbour Post',
    'Rebels shelled the port of Tel Amara on Sunday, the mayor said on the radio.',
  ),
  '/river': feed('River Radio', 'It rained on the river for a day and a night, and nobody could cross it.'),
}

let server: Server
let base: string
let keepWaiting = (): void => {}
const isKeptWaiting = new Promise<void>((resolve) => (keepWaiting = resolve))
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url === '/silent') return keepWaiting()
    response.statusCode = url in PAGES ? 200 : 404
    response.end(PAGES[url])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const outlines = ['/harbour', '/gone', '/river', '/harbour'].map((at) => `<outline xmlUrl="${base}${at}"/>`)
  writeFileSync(
    path('feeds.opml'),
    `<opml version="2.0"><body><outline text="Coast">${outlines.join('')}</outline></body></opml>`,
  )
  writeFileSync(path('none.opml'), '<opml version="2.0"><body><outline text="Coast"/></body></opml>')
})
afterAll(() => void server.close().closeAllConnections())

async function watch(...args: readonly string[]): Promise<Ended> {
  const { status, stdout, stderr } = await ended(start('acta-loopback.ts', ['watch', ...args]))
  return { status, stdout: stdout.replaceAll(base, ''), stderr: stderr.replaceAll(base, '') }
}

// One record through its life: the tests stand in this order.
describe('acta watch', () => {
  const data = path('data')
  const record = `The record is in ${data}.\n`
  const nothing = `1 feed looked at, 0 new reports, 0 claims; 0 refused. ${record}`

  it('takes what the feeds of a list announce, and goes on past a bad one', async () => {
    expect(await watch(path('feeds.opml'), '--once', '--data', data)).toEqual({
      status: 1,
      stdout: `Harbour Post: 1 new report, 12 claims\nRiver Radio: 1 new report, 0 claims\n3 feeds looked at, 2 new reports, 12 claims; 1 refused. ${record}`,
      stderr: 'acta: /gone: is not given (status 404); check the address\n',
    })
  })

  it('goes on where it was, and ends cleanly when asked to between two looks', async () => {
    const child = start('acta-loopback.ts', ['watch', `${base}/river`, '--data', data])
    const ends = ended(child)
    await line(child, /looked at/)
    child.kill('SIGINT')
    expect(await ends).toEqual({ status: 130, stdout: nothing, stderr: '' })
  })

  it('ends cleanly while a server keeps it waiting', async () => {
    const child = start('acta-loopback.ts', ['watch', `${base}/silent`, '--data', data])
    const ends = ended(child)
    await isKeptWaiting
    child.kill('SIGINT')
    expect(await ends).toEqual({ status: 130, stdout: `Stopped: ${nothing}`, stderr: '' })
  })

  it('refuses lists that are none, and no pause at all', async () => {
    expect(await watch(path('none.opml'), path('no.opml'), '--once', '--data', data)).toMatchObject({
      status: 1,
      stderr: `acta: ${path('none.opml')}: lists no feeds; give OPML with their addresses\nacta: ${path('no.opml')}: does not exist; check the name\n`,
    })
    expect(await watch(path('feeds.opml'), '--interval', '0', '--data', data)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Give whole minutes, from 1 to 10080.'),
    })
  })
})
