import { availableParallelism, cpus, totalmem } from 'node:os'

/** What figures of speed depend on; nothing that tells whose machine it is. */
export function machine() {
  return {
    node: process.versions.node,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  }
}
