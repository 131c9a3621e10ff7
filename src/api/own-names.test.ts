import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { handMadeStore } from '../../test/e2e/hand-made/store.ts'
import { nameOf, ownNames, reachableName } from './own-names.ts'

describe('the name of a host', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1', '127.0.0.1'],
    ['127.1', '127.0.0.1', '127.0.0.1'],
    ['Acta.Example', 'acta.example', 'acta.example'],
    ['::1', '[::1]', '[::1]'],
    ['0:0:0:0:0:0:0:1', '[::1]', '[::1]'],
    ['2001:DB8::5', '[2001:db8::5]', '[2001:db8::5]'],
    ['fe80::1%eth0', '[fe80::1%eth0]', '[fe80::1%eth0]'],
    ['0.0.0.0', '0.0.0.0', '127.0.0.1'],
    ['0', '0.0.0.0', '127.0.0.1'],
    ['::', '[::]', '[::1]'],
    ['0::0', '[::]', '[::1]'],
  ])('%s is %s in an address, and is reached as %s', (host, name, reachable) => {
    expect([nameOf(host), reachableName(host)]).toEqual([name, reachable])
  })
})

describe('a server that listens on one interface', () => {
  it.each([
    ['::1', '[::1]:7310', 200],
    ['2001:db8::5', '[2001:db8::5]:7310', 200],
    ['2001:DB8:0::5', '[2001:db8::5]', 200],
    ['2001:db8::5', 'localhost:7310', 200],
    ['2001:db8::5', '2001:db8::5', 403],
    ['2001:db8::5', 'acta.example', 403],
    ['192.0.2.7', '192.0.2.7:7310', 200],
    ['192.0.2.7', '192.0.2.8:7310', 403],
    ['::', 'acta.example', 200],
    ['0.0.0.0', 'acta.example', 200],
  ])('%s answers a request for host %s with %i', async (host, asked, status) => {
    const app = createApp(handMadeStore, { hosts: ownNames(host) })
    expect((await app.request('/api/reports', { headers: { host: asked } })).status).toBe(status)
  })
})
