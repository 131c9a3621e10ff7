import { expect, test } from 'vitest'
import { originsLayout } from './origins-layout.ts'

const origin = (name: string) => ({ key: name, name, claims: ['a'], reports: ['r'], outlets: [name] })
const cites = (citing: string, cited: string) => ({ citing, cited, claims: ['a'] })

test('who tells it on stands behind whom they cite', () => {
  const { nodes, edges, layers, rows } = originsLayout({
    outlets: [],
    origins: [origin('governor'), origin('Canal Radio')],
    citations: [cites('Harbour Post', 'governor'), cites('Evening Wire', 'Harbour Post')],
  })
  const at = (name: string) => nodes.find((node) => node.name === name)?.layer
  expect(['governor', 'Harbour Post', 'Evening Wire', 'Canal Radio'].map(at)).toEqual([0, 1, 2, 0])
  expect([layers, rows, edges.length]).toEqual([3, 2, 2])
  expect(nodes.filter(({ isOrigin }) => isOrigin).map(({ name }) => name)).toEqual([
    'governor',
    'Canal Radio',
  ])
})

test('two that cite each other still find a place', () => {
  const { nodes } = originsLayout({ outlets: [], origins: [], citations: [cites('a', 'b'), cites('b', 'a')] })
  expect(nodes).toHaveLength(2)
})
