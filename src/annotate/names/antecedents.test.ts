import { describe, expect, test } from 'vitest'
import { docOf } from './test-doc.ts'

/** The later names of a text: "short form = whom it names < the words it goes back to". */
async function later(text: string): Promise<string[]> {
  const { names } = await docOf(text)
  return names.flatMap((name) =>
    name.antecedent ? [`${name.text} = ${name.name} < ${name.antecedent.text}`] : [],
  )
}

describe('a later short mention goes back to the fuller words', () => {
  test.each([
    // Surnames
    ['Colonel Petra Nansen spoke. Later Mr Nansen left.', ['Nansen = Petra Nansen < Petra Nansen']],
    ['President William Ruto spoke. Ruto left.', ['Ruto = William Ruto < William Ruto']],
    [
      'Khalid bin Waddah al-Murri fled. Al-Murri was caught.',
      ['Al-Murri = Khalid bin Waddah al-Murri < Khalid bin Waddah al-Murri'],
    ],
    ['Nansen left. Colonel Petra Nansen spoke.', []],
    // Acronyms, in brackets after the name and before it
    [
      'The Free Delta Front (FDF) fired. The FDF fled.',
      ['FDF = Free Delta Front < Free Delta Front', 'FDF = Free Delta Front < Free Delta Front'],
    ],
    ['The FDF (Free Delta Front) fired. The FDF fled.', ['FDF = Free Delta Front < Free Delta Front']],
    [
      'SDF (Syrian Democratic Forces) fighters fired. The SDF fled.',
      ['SDF = Syrian Democratic Forces < Syrian Democratic Forces'],
    ],
    [
      'Members of GRAMO (Grand Alliance of Mountain Owners) met. GRAMO voted.',
      ['GRAMO = Grand Alliance of Mountain Owners < Grand Alliance of Mountain Owners'],
    ],
    ['Islamic State fled. ISIS came back.', ['ISIS = Islamic State < Islamic State']],
    // Short forms of bodies
    [
      'The Red Ridge Brigades fired. The Brigades fled.',
      ['Brigades = Red Ridge Brigades < Red Ridge Brigades'],
    ],
    [
      'The Sahel Liberation Army fired. The Liberation Army fled.',
      ['Liberation Army = Sahel Liberation Army < Sahel Liberation Army'],
    ],
    [
      'The Ministry of Roads and Bridges shut it. The Ministry was silent.',
      ['Ministry = Ministry of Roads and Bridges < Ministry of Roads and Bridges'],
    ],
    [
      "Kenya's Interior Ministry denied it. The Interior Ministry was wrong.",
      ["Interior Ministry = Kenya's Interior Ministry < Kenya's Interior Ministry"],
    ],
    ['Wagner Group fighters fled. Wagner denied it.', ['Wagner = Wagner Group < Wagner Group']],
    // One of two: nobody can say which
    ['The Red Ridge Brigade and the Blue Ridge Brigade fired. The Brigade fled.', []],
    ['The Brigades fled. The Red Ridge Brigades fired.', []],
    ['The Red Ridge Front fired. The Front Range Council met.', []],
  ])('%s', async (text, expected) => {
    expect(await later(text)).toEqual(expected)
  })

  test('who is named so is the same actor, and its words lie before', async () => {
    const { names } = await docOf('The Red Ridge Brigades (RRB) fired. The RRB fled. The Brigades came back.')
    expect(new Set(names.map(({ name, kind, sector }) => `${name} ${kind} ${sector}`)).size).toBe(1)
    for (const { start, antecedent } of names.slice(1)) expect(antecedent?.end).toBeLessThan(start)
  })
})
