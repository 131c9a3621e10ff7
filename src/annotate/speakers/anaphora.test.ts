import { describe } from 'vitest'
import { hears } from './test-cases.ts'

describe('he, she and the source', () => {
  hears([
    ['The mayor visited the front on Monday. He said the town was safe.', 'mayor | said | the town was safe'],
    [
      'The mayor spoke at length. He was tired. “The city is burning. Nobody comes,” he said.',
      'mayor | said | “The city is burning. Nobody comes,” (quoted)',
    ],
    [
      'Ali Omar blamed the army for the raid, in which he said six people had died.',
      'Ali Omar | blamed | the raid',
      'Ali Omar | said | six people had died',
    ],
    [
      'According to a report at Al-Noor, a medic said the ward was full. The report said two nurses had fled.',
      'Al-Noor | According to | a medic said the ward was full',
      'medic < Al-Noor | said | the ward was full',
      'Al-Noor | said | two nurses had fled',
    ],
    [
      'Ali Omar said the road was mined. Amina Saleh said it was safe. Omar said two men had died there.',
      'Ali Omar | said | the road was mined',
      'Amina Saleh | said | it was safe',
      'Ali Omar | said | two men had died there',
    ],
  ])
})
