#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

// Reading makes much that is soon forgotten: with more room for it, a sixth less time goes into clearing up.
setFlagsFromString('--semi-space-growth-factor=4')

const built = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(built)) {
  const { main } = await import(built.href)
  await main(process.argv.slice(2))
} else {
  process.stderr.write('acta: not built yet; run npm run build\n')
  process.exitCode = 1
}
