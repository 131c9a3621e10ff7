import { describe, expect, test } from 'vitest'
import { NAMES } from './test-cases.ts'
import { heardIn } from './test-doc.ts'

async function speakerOf(text: string): Promise<object | undefined> {
  const link = (await heardIn(text, NAMES))[0]?.attribution[0]
  return link && { text: link.text, name: link.name, kind: link.kind, named: link.named }
}

describe('reads what kind of source speaks, and its name', () => {
  test.each([
    [
      'A Yemeni security source said the port was hit.',
      'A Yemeni security source',
      'Yemeni security source',
      'official',
      false,
    ],
    ['A rebel commander said the port was hit.', 'A rebel commander', 'rebel commander', 'party', false],
    [
      'A senior Hamas official said the port was hit.',
      'A senior Hamas official',
      'senior Hamas official',
      'party',
      false,
    ],
    ['Hamas said the port was hit.', 'Hamas', 'Hamas', 'party', true],
    ['The army said the port was hit.', 'The army', 'army', 'military', false],
    ['Maj. Ali Omar said the port was hit.', 'Maj. Ali Omar', 'Ali Omar', 'military', true],
    ['Two medics said the port was hit.', 'Two medics', 'Two medics', 'medical', false],
    [
      'A hospital official said the port was hit.',
      'A hospital official',
      'hospital official',
      'medical',
      false,
    ],
    ['Residents said the port was hit.', 'Residents', 'Residents', 'witness', false],
    ['Al-Noor said the port was hit.', 'Al-Noor', 'Al-Noor', 'media', true],
    ['Local media said the port was hit.', 'Local media', 'Local media', 'media', false],
    ['Rights groups said the port was hit.', 'Rights groups', 'Rights groups', 'ngo', false],
    ['A U.N. official said the port was hit.', 'A U.N. official', 'U.N. official', 'igo', false],
    ['A military analyst said the port was hit.', 'A military analyst', 'military analyst', 'expert', false],
    ['Sources said the port was hit.', 'Sources', 'Sources', 'other', false],
    ['Ali Omar, a spokesman for the rebels, said the port was hit.', 'Ali Omar', 'Ali Omar', 'party', true],
    [
      'The rebels’ spokesman, Ali Omar, said the port was hit.',
      'The rebels’ spokesman, Ali Omar',
      'Ali Omar',
      'party',
      true,
    ],
    [
      'The ministry’s statement said the port was hit.',
      'The ministry’s statement',
      'ministry',
      'official',
      false,
    ],
    ['Reports from Yemen said the port was hit.', 'Reports from Yemen', 'Reports from Yemen', 'media', false],
  ] as const)('%s', async (sentence, text, name, kind, named) => {
    expect(await speakerOf(sentence)).toEqual({ text, name, kind, named })
  })
})
