import { defineConfig } from 'vitest/config'

// One browser and one server for all journeys: they run one after the other, on the built program (npm run build).
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
