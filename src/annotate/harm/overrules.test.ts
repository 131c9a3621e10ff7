import { expect, test } from 'vitest'
import type { HarmMention } from '../../model/doc.ts'
import { overrules } from './overrules.ts'

function told(text: string, kind: HarmMention['kind'], cue: string, words: string, hit = false): HarmMention {
  const at = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    text: part,
  })
  return { ...at(words), kind, low: 1, high: 1, whom: 'people', cue: at(cue), hit }
}

test.each<[string, string, string, string, boolean, 'killed' | 'injured']>([
  ['A herder wounded on Monday has died', 'A herder', 'died', 'wounded', false, 'killed'],
  ['killed one and wounded three others', 'three others', 'killed', 'wounded', false, 'injured'],
  ['A herder dead after being shot', 'A herder', 'dead', 'shot', true, 'killed'],
  ['A herder who was shot has died', 'A herder', 'died', 'shot', true, 'killed'],
  ['killed one and shot three others', 'three others', 'killed', 'shot', true, 'injured'],
])('%s', (text, whom, death, harm, hit, holds) => {
  const killed = told(text, 'killed', death, whom)
  const injured = told(text, 'injured', harm, whom, hit)
  const isKilled = holds === 'killed'
  expect([overrules(killed, injured), overrules(injured, killed)]).toEqual([isKilled, !isKilled])
})

test('nothing overrules what is told of others, or of capture', () => {
  const text = 'Guards captured a herder and killed a nurse'
  const captured = told(text, 'captured', 'captured', 'a herder')
  expect(overrules(told(text, 'killed', 'killed', 'a nurse'), captured)).toBe(false)
  expect(overrules(told(text, 'killed', 'killed', 'a herder'), captured)).toBe(false)
})
