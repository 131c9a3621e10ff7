import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { acta } from '../../test/support/run-acta.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'

const root = temporaryFolder()
const path = (name: string): string => join(root, name)

// One record through its life: verified, written out, freed of a report, put back elsewhere.
it('a record is verified, backed up, restored and freed of a report', async () => {
  const [data, other, file] = [path('data'), path('other'), path('record.gz')]
  writeFileSync(path('port.txt'), 'Port hit\n\nRebels shelled the port of Doro on Sunday.')
  await acta(['ingest', path('port.txt'), '--data', data])

  const verified = await acta(['verify', '--data', data])
  expect(verified).toMatchObject({ status: 0, stderr: '' })
  expect(verified.stdout).toMatch(
    /^1 report, 1 claim, .* entries of the log: all as recorded\.\nLast hash of the log: [0-9a-f]{64}\n$/,
  )

  const backedUp = await acta(['backup', file, '--data', data])
  expect(backedUp).toMatchObject({ status: 0, stdout: `1 report, 1 claim written to ${file}.\n` })
  expect(existsSync(`${file}.part`)).toBe(false)
  expect(await acta(['backup', file, '--data', data])).toMatchObject({
    status: 1,
    stderr: `acta: ${file} exists already: name another file\n`,
  })

  const restored = await acta(['restore', file, '--data', other])
  expect(restored).toMatchObject({ status: 0, stdout: `1 report, 1 claim restored.\n${verified.stdout}` })
  expect(await acta(['restore', file, '--data', other])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('the record is not empty: restore into a new one'),
  })

  const store = await openStore(other)
  const [report] = await store.reports()
  await store.close()
  const erasing = ['--reason', 'court order', '--data', other]
  expect(await acta(['erase', 'nobody', ...erasing])).toMatchObject({ status: 1 })
  const erased = await acta(['erase', report!.id, ...erasing])
  expect(erased.stdout).toMatch(/^Report \w+ is erased, with 1 claim\. SHA-256 of its text: [0-9a-f]{64}\n/)
  expect(await acta(['ingest', path('port.txt'), '--data', other])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('was erased from the record on request; leave it out'),
  })
  expect(await acta(['verify', '--data', other])).toMatchObject({ status: 0 })
  expect(await acta(['erase', 'nobody', '--data', other])).toMatchObject({ status: 2 })
}, 300_000)
