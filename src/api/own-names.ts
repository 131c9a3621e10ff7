import { LOOPBACK_HOSTS } from './security.ts'

/** All interfaces of a machine, and by which name it reaches itself on them. */
const EVERYWHERE: ReadonlyMap<string, string> = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['[::]', '[::1]'],
])

/** A host name or number as browsers write it in an address and in the Host header: "::1" is "[::1]", "127.1" is "127.0.0.1". */
export function nameOf(host: string): string {
  const bracketed = host.includes(':') ? `[${host}]` : host
  try {
    return new URL(`http://${bracketed}`).hostname
  } catch {
    // With the name of an interface ("fe80::1%eth0"), which no browser takes.
    return bracketed.toLowerCase()
  }
}

/** The name under which a server that listens on `host` can be reached from its own machine. */
export function reachableName(host: string): string {
  const name = nameOf(host)
  return EVERYWHERE.get(name) ?? name
}

/** The names to which a server that listens on `host` answers; null, any, where it listens on all interfaces: their names are unknown. */
export function ownNames(host: string): readonly string[] | null {
  const name = nameOf(host)
  return EVERYWHERE.has(name) ? null : [...new Set([name, ...LOOPBACK_HOSTS])]
}
