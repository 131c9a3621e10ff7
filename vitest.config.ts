import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/**/*.test.ts',
      'data/**/*.test.ts',
      'bench/**/*.test.ts',
      'training/**/*.test.ts',
    ],
    exclude: ['test/e2e/**', 'test/slow/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
