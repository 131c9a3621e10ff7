import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // No data: URLs: the policy of the page allows fonts and scripts from its own origin only.
    assetsInlineLimit: 0,
    // MapLibre alone is over the default limit; it is loaded only with a report.
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:7310' } },
})
