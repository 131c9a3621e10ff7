import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { NotPublicError } from './web-error.ts'

/** Says whether an address may be connected to. */
export type Allows = (address: string) => boolean

/** Finds all addresses of a host. */
export type Resolve = (host: string, options: LookupOptions) => Promise<readonly LookupAddress[]>

/** Asks the system. */
export const resolveHost: Resolve = (host, options) =>
  new Promise((resolve, reject) =>
    lookUp(host, { ...options, all: true }, (error, addresses) =>
      error === null ? resolve(addresses) : reject(error),
    ),
  )

const CONNECT_WITHIN = 10_000

/**
 * A dispatcher that connects to allowed addresses only. The name is looked up once for each connection, and the addresses that
 * were checked are those connected to: a name that changes its address in between changes nothing. Proxies are not used.
 */
export function openAgent(allows: Allows, resolve: Resolve): Agent {
  const connector = buildConnector({ timeout: CONNECT_WITHIN, lookup: checkedLookup(allows, resolve) })
  return new Agent({
    connections: 4,
    connect: (options, callback) =>
      connector(options, (error, socket) => {
        const address = socket?.remoteAddress
        if (error !== null) return callback(error, null)
        // Numbers are not looked up.
        if (address !== undefined && allows(address)) return callback(null, socket)
        socket.destroy()
        callback(new NotPublicError(address ?? 'nowhere'), null)
      }),
  })
}

function checkedLookup(allows: Allows, resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host, options).then(
      (addresses) => {
        const [first] = addresses
        const refused = addresses.find(({ address }) => isIP(address) === 0 || !allows(address))
        if (first === undefined || refused !== undefined) {
          return callback(new NotPublicError(refused?.address ?? 'nowhere'), '')
        }
        return options.all === true
          ? callback(null, [...addresses])
          : callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}
