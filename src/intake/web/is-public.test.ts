import { expect, it } from 'vitest'
import { isPublic } from './is-public.ts'

it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true)
})

it.each([
  ['of this machine', '127.0.0.1'],
  ['of this machine', '127.8.8.8'],
  ['of this machine', '::1'],
  ['of this machine', '0.0.0.0'],
  ['of this machine', '::'],
  ['of a local network', '10.1.2.3'],
  ['of a local network', '172.16.0.1'],
  ['of a local network', '192.168.1.1'],
  ['of a local network', 'fd00::1'],
  ['of the link', '169.254.169.254'],
  ['of the link', 'fe80::1'],
  ['of a carrier', '100.64.0.1'],
  ['of many', '224.0.0.1'],
  ['of many', 'ff02::1'],
  ['of all', '255.255.255.255'],
  ['for examples', '192.0.2.1'],
  ['another within it', '::ffff:127.0.0.1'],
  ['another within it', '64:ff9b::7f00:1'],
  ['another within it', '2002:7f00:1::'],
  ['no address', 'localhost'],
])('%s: %s is not public', (_, address) => {
  expect(isPublic(address)).toBe(false)
})
