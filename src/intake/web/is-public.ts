import ipaddr from 'ipaddr.js'

/**
 * True for an address that anybody on the internet can reach: not one of this machine, of a local network, or of a range that is
 * reserved or that carries another address within it.
 */
export function isPublic(address: string): boolean {
  // "fe80::1%eth0" names an interface of this machine.
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}
