import { expect, test } from 'vitest'
import { briefWindow, toBriefSearch } from './brief-window.ts'

test.each([
  [{}, '2024-07-27', '2024-08-02'],
  [{ from: '2024-07-01' }, '2024-07-01', '2024-08-02'],
  [{ to: '2024-07-10' }, '2024-07-04', '2024-07-10'],
  [{ from: '2025-01-01' }, '2025-01-01', '2025-01-01'],
  [{ from: 'July', to: 7, since: 'then', count: 'WAR' }, '2024-07-27', '2024-08-02'],
  [{ since: '2024-07-31T10:00:00.000Z' }, '2024-07-31', '2024-08-02'],
  [{ since: '2024-09-01T10:00:00.000Z' }, '2024-08-02', '2024-08-02'],
])('%j is %s to %s', (search, from, to) => {
  expect(briefWindow(toBriefSearch(search), '2024-08-02')).toEqual({ from, to })
})
