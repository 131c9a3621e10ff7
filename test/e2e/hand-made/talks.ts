import type { HandMade } from './builder.ts'
import { claimsOf, day, harm, report } from './builder.ts'
import { US, IRAQ, POLICE, PROTESTERS, BASRA } from './names.ts'

const TALKS_TEXT = `Baghdad and Washington agree to resume talks on troops

Iraq and the United States agreed on Thursday to resume talks on the withdrawal of foreign troops, the Iraqi foreign ministry said.

Protesters burned tyres in Basra on Wednesday night; police dispersed them with tear gas and arrested nine people, according to residents.`

const talks = claimsOf('talks', TALKS_TEXT)

/** A short report of talks and of a protest. */
export const talksReport: HandMade = {
  report: report(
    'talks',
    'Baghdad and Washington agree to resume talks on troops',
    'Example Daily',
    '2024-08-02',
    TALKS_TEXT,
  ),
  claims: [
    talks.claim('agreed', {
      event: {
        type: 'AGREE',
        actors: [talks.at('Iraq', IRAQ), talks.at('the United States', US)],
        when: talks.at('Thursday', day('2024-08-01')),
      },
      attribution: [
        talks.says('the Iraqi foreign ministry', 'said', {
          name: 'Iraqi foreign ministry',
          kind: 'official',
          named: true,
        }),
      ],
      confidence: 0.95,
      why: ['active clause'],
    }),
    talks.claim('burned tyres', {
      event: {
        type: 'PROTEST',
        mode: 'riot',
        actors: [talks.at('Protesters', PROTESTERS)],
        place: talks.at('Basra', BASRA),
        when: talks.at('Wednesday night', day('2024-07-31')),
      },
      attribution: [talks.says('residents', 'according to', { name: 'residents', kind: 'witness' })],
      confidence: 0.87,
      why: ['active clause'],
    }),
    talks.claim('arrested', {
      event: {
        type: 'COERCE',
        mode: 'arrest',
        actors: [talks.at('police', POLICE)],
        recipients: [talks.at('nine people', PROTESTERS)],
        place: talks.at('Basra', BASRA),
        when: talks.at('Wednesday night', day('2024-07-31')),
        harm: [talks.at('nine people', harm('captured', 9, 9, 'people'))],
      },
      attribution: [talks.says('residents', 'according to', { name: 'residents', kind: 'witness' })],
      confidence: 0.83,
      why: ['coordinated clause'],
    }),
  ],
}
