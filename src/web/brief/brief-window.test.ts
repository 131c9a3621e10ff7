import { expect, test } from 'vitest'
import { briefWindow, toBriefSearch } from './brief-window.ts'

test.each([
  [{}, '2024-07-27', '2024-08-02'],
  [{ from: '2024-07-01' }, '2024-07-01', '2024-08-02'],
  [{ to: '2024-07-10' }, '2024-07-04', '2024-07-10'],
  [{ from: '2025-01-01' }, '2025-01-01', '2025-01-01'],
  [{ from: 'July', to: 7 }, '2024-07-27', '2024-08-02'],
])('%j is %s to %s', (search, from, to) => {
  expect(briefWindow(toBriefSearch(search), '2024-08-02')).toEqual({ from, to })
})
