import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A new folder that is gone after the tests of the file that asks. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'acta-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
