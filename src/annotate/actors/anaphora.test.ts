import { beforeAll, describe, expect, test } from 'vitest'
import type { ActorMention } from '../../model/doc.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Awaited<ReturnType<typeof loadEnglish>>
beforeAll(async () => {
  reader = await loadEnglish()
})

async function actorsOf(text: string): Promise<readonly ActorMention[]> {
  const told = { id: 'r', name: 'r', outlet: null, url: null, title: null, language: 'en', sample: true }
  return (await reader.annotate({ ...told, published: '2024-08-01', text })).actors
}

/** What goes back to earlier words: "words = actor < antecedent"; a pronoun that goes back to nobody is left out. */
async function back(text: string): Promise<string[]> {
  const actors = await actorsOf(text)
  return actors.flatMap(({ text: words, name, antecedent }) =>
    antecedent ? [`${words} = ${name} < ${antecedent.text}`] : [],
  )
}

describe('a definite noun goes back to', () => {
  test.each([
    // The noun in a name
    [
      'The Red Ridge Brigades burned a post. The Brigades fled.',
      ['The Brigades = Red Ridge Brigades < The Red Ridge Brigades'],
    ],
    [
      'The Free Delta Movement burned a post. The movement was banned.',
      ['The movement = Free Delta Movement < The Free Delta Movement'],
    ],
    [
      "Kenya's Interior Ministry arrested ten people. The ministry was silent.",
      ["The ministry = Kenya's Interior Ministry < Kenya's Interior Ministry"],
    ],
    [
      'The Harbour Workers Union went on strike. The union marched.',
      ['The union = Harbour Workers Union < The Harbour Workers Union'],
    ],
    // The title before a name, or the description beside it
    [
      'General Rahim Tolbert was arrested. The general was wounded.',
      ['The general = Rahim Tolbert < General Rahim Tolbert'],
    ],
    [
      'President William Ruto met the rebels. The president smiled.',
      ['The president = William Ruto < President William Ruto'],
    ],
    [
      'The Kenyan president, William Ruto, met the rebels. The president smiled.',
      ['The president = William Ruto < The Kenyan president, William Ruto'],
    ],
    [
      'Maria Lund, the mayor of Sarh, resigned. The mayor left.',
      ['the mayor of Sarh = Maria Lund < Maria Lund', 'The mayor = Maria Lund < Maria Lund'],
    ],
    // The noun of a longer description
    ['The Turkish army shelled the hills. The army lost ten men.', ['The army = Turkey < The Turkish army']],
    [
      'A Tunisian security source spoke. The source left.',
      ['The source = Tunisian security source < A Tunisian security source'],
    ],
    [
      'Boko Haram militants burned a village. The militants fled.',
      ['The militants = Boko Haram < Boko Haram militants'],
    ],
    // What the noun means
    ['Hezbollah burned a post. The group fled.', ['The group = Hezbollah < Hezbollah']],
    ['Hezbollah burned a post. The militia fled.', ['The militia = Hezbollah < Hezbollah']],
    ['Al-Shabaab burned a post. The Islamist group fled.', ['The Islamist group = al-Shabaab < Al-Shabaab']],
    ['Al-Shabaab burned a post. The militants fled.', ['The militants = al-Shabaab < Al-Shabaab']],
    ['France expelled ten envoys. The country was angry.', ['The country = France < France']],
    [
      'The World Food Programme sent trucks. The agency was silent.',
      ['The agency = World Food Programme < The World Food Programme'],
    ],
    // Nothing, where two fit or none
    ['General Rahim Tolbert met General Idris Okonjo. The general smiled.', []],
    ['Unicef met the World Food Programme. The agency was silent.', []],
    ['The Arakan Army burned a post. The army fired back.', []],
    ['A border force was formed. Fighters came. The force fled.', []],
    ['The town was calm. The group of tourists left.', []],
  ])('%s', async (text, expected) => {
    expect(await back(text)).toEqual(expected)
  })
})

describe('a pronoun goes back to', () => {
  test.each([
    // What stood in the same part of the same verb
    [
      'Togo arms the herders to fight Chadian guards. It has armed them for years.',
      ['It = Togo < Togo', 'them = herders < the herders'],
    ],
    // The subject of its sentence or of the one before
    ['Maria Lund said she would leave.', ['she = Maria Lund < Maria Lund']],
    ['Maria Lund met Ana Costa. She smiled.', ['She = Maria Lund < Maria Lund']],
    ['Hezbollah said it would stop.', ['it = Hezbollah < Hezbollah']],
    // The fullest words, over a surname between
    [
      'Colonel Petra Nansen resigned. Nansen said she would leave.',
      ['Nansen = Petra Nansen < Petra Nansen', 'she = Petra Nansen < Petra Nansen'],
    ],
    // By gender, number and kind
    [
      'Mr Odd Brattli met Mrs Ana Costa. She smiled. He left.',
      ['She = Ana Costa < Mrs Ana Costa', 'He = Odd Brattli < Mr Odd Brattli'],
    ],
    ['Hezbollah met Maria Lund. She smiled.', ['She = Maria Lund < Maria Lund']],
    ['Maria Lund met ten soldiers. They smiled.', ['They = soldiers < ten soldiers']],
    ['Turkey views ten rebels with fear. They fled.', ['They = rebels < ten rebels']],
    // Not the other argument of its verb
    [
      'Mr Odd Brattli met General Rahim Tolbert. Brattli praised him.',
      ['Brattli = Odd Brattli < Odd Brattli', 'him = Rahim Tolbert < General Rahim Tolbert'],
    ],
    // Nobody: said of itself, of nothing, of a thing, or too far away
    ['The gunman shot himself.', []],
    ['The gunman who fled was caught.', []],
    ['Hamas burned a post. It is likely that the town fell.', []],
    ['Hamas burned a post. A mayor denied it.', []],
    ['Hezbollah fired a rocket. The rocket hit a school. It was made of steel.', []],
    ['Ten soldiers were hurt. The trucks were old. They burned.', []],
    ['Maria Lund left. The town was calm. The market was open. The road was clear. She smiled.', []],
  ])('%s', async (text, expected) => {
    expect(await back(text)).toEqual(expected)
  })

  test('nobody across a quotation mark, but he and she to one who is not speaking', async () => {
    expect(await back('Hamas burned a post. “They took my son,” a woman said.')).toEqual([])
    expect(await back('General Rahim Tolbert fled. “He is a thief,” Maria Lund said.')).toEqual([
      'He = Rahim Tolbert < General Rahim Tolbert',
    ])
    expect(await back('Maria Lund was angry. “He is a thief,” Lund said.')).toEqual([
      'Lund = Maria Lund < Maria Lund',
    ])
  })
})

test('whoever goes back to an actor is that actor, and the antecedent lies before', async () => {
  const actors = await actorsOf(
    'Hezbollah (the Party of God) burned a post. The militia said it had won. It fled.',
  )
  for (const { start, entity, antecedent } of actors.filter((one) => one.antecedent)) {
    expect(entity).toBe('acta:hezbollah')
    expect(antecedent?.end).toBeLessThanOrEqual(start)
  }
})
