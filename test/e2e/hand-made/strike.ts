import type { HandMade } from './builder.ts'
import { claimsOf, day, harm, report } from './builder.ts'
import { US, BRIGADE, IRAQ, MUSAYYIB, ASAD, BAGHDAD, HILLA, IRAQ_LAND } from './names.ts'

const STRIKE_TEXT = `Airstrike hits depot outside Musayyib, two accounts of the toll

A warplane struck an arms depot of the Rafidain Brigade outside Musayyib before dawn on Tuesday, killing at least three fighters, the Babil police command said.

A doctor at Musayyib hospital told Sample Wire that five bodies had been brought in and that twelve people, among them two shepherds, were wounded. “The fire was still burning at noon,” he said.

The Rafidain Brigade denied that any of its men had died. In a statement on its channel the group threatened American forces in Iraq with “a reply that will be heard in every base”.

The United States military confirmed the strike, saying that it was carried out in retaliation for a drone attack on Ain al-Asad base on 25 July. No one was hurt there.

The interior ministry in Baghdad called on both sides to stop. It fears that the group could fire rockets at the capital in the coming days. In January, gunmen kidnapped two engineers near Hilla; they have not been seen since.`

const strike = claimsOf('strike', STRIKE_TEXT)
const police = strike.says('the Babil police command', 'said', {
  name: 'Babil police command',
  kind: 'official',
  named: true,
})
const doctor = strike.says('A doctor at Musayyib hospital', 'told Sample Wire', {
  name: 'a doctor at Musayyib hospital',
  kind: 'medical',
})
const wire = strike.says('Sample Wire', 'told', { name: 'Sample Wire', kind: 'media', named: true })
const army = strike.says('The United States military', 'saying', {
  name: 'United States military',
  kind: 'military',
  named: true,
})

/** An airstrike with two tolls, a denial, a threat, and older events. */
export const strikeReport: HandMade = {
  report: report(
    'strike',
    'Airstrike hits depot outside Musayyib, two accounts of the toll',
    'Sample Wire',
    '2024-07-31',
    STRIKE_TEXT,
  ),
  claims: [
    strike.claim('struck', {
      event: {
        type: 'ASSAULT',
        mode: 'aerial',
        contexts: ['military'],
        acled: 'Air/drone strike',
        recipients: [strike.at('the Rafidain Brigade', BRIGADE)],
        instruments: [strike.at('A warplane', { kind: 'aircraft' })],
        place: strike.at(
          'outside Musayyib',
          { ...MUSAYYIB, radius_km: 12, relation: { bearing: null, km: null } },
          1,
        ),
        when: strike.at('before dawn on Tuesday', day('2024-07-30')),
        harm: [strike.at('at least three fighters', harm('killed', 3, null, 'fighters'))],
      },
      attribution: [police],
      confidence: 0.94,
      why: ['active clause', 'weapon as subject', 'weekday before publication'],
    }),
    strike.claim('five bodies', {
      event: {
        type: 'ASSAULT',
        mode: 'aerial',
        recipients: [
          strike.at('twelve people', { name: 'people', entity: null, country: 'IRQ', sector: 'CVL' }),
        ],
        place: strike.at('Musayyib', MUSAYYIB, 2),
        harm: [
          strike.at('five bodies', harm('killed', 5, 5, null)),
          strike.at('twelve people, among them two shepherds', harm('injured', 12, 12, 'people')),
        ],
      },
      attribution: [doctor, wire],
      same_as: 'strike-struck',
      confidence: 0.81,
      why: ['bodies brought to hospital'],
    }),
    strike.claim('had died', {
      event: {
        type: 'ASSAULT',
        mode: 'aerial',
        recipients: [strike.at('any of its men', BRIGADE)],
        harm: [strike.at('any of its men', harm('killed', 1, null, 'men'))],
      },
      attribution: [
        strike.says('The Rafidain Brigade', 'denied', {
          name: 'Rafidain Brigade',
          kind: 'party',
          named: true,
        }),
      ],
      factuality: 'denied',
      same_as: 'strike-struck',
      confidence: 0.77,
      why: ['denial verb over clause'],
    }),
    strike.claim('threatened', {
      event: {
        type: 'THREATEN',
        mode: 'violence',
        actors: [strike.at('the group', BRIGADE)],
        recipients: [strike.at('American forces', US)],
        place: strike.at('Iraq', IRAQ_LAND),
      },
      attribution: [
        strike.says('statement on its channel', 'In a statement', {
          name: 'Rafidain Brigade',
          kind: 'party',
          named: true,
        }),
      ],
      quoted: true,
      confidence: 0.9,
      why: ['active clause'],
    }),
    strike.claim(
      'strike',
      {
        event: {
          type: 'ASSAULT',
          mode: 'aerial',
          acled: 'Air/drone strike',
          actors: [strike.at('The United States military', US)],
        },
        attribution: [army],
        causes: [
          {
            ...strike.words('in retaliation for'),
            claim: 'strike-drone attack',
            relation: 'in retaliation for',
          },
        ],
        same_as: 'strike-struck',
        confidence: 0.88,
        why: ['nominal trigger', 'confirmation verb'],
      },
      1,
    ),
    strike.claim('drone attack', {
      event: {
        type: 'ASSAULT',
        mode: 'drone',
        contexts: ['military'],
        acled: 'Air/drone strike',
        place: strike.at('Ain al-Asad base', ASAD),
        when: strike.at('25 July', day('2024-07-25')),
      },
      attribution: [army],
      confidence: 0.86,
      why: ['nominal trigger'],
    }),
    strike.claim('called on', {
      event: {
        type: 'REQUEST',
        mode: 'yield',
        actors: [strike.at('The interior ministry in Baghdad', IRAQ)],
        recipients: [strike.at('both sides', BRIGADE)],
        place: strike.at('Baghdad', BAGHDAD),
      },
      confidence: 0.72,
      why: ['active clause'],
    }),
    strike.claim('fire rockets', {
      event: {
        type: 'ASSAULT',
        mode: 'heavy-weapons',
        acled: 'Shelling/artillery/missile attack',
        actors: [strike.at('the group', BRIGADE, 1)],
        recipients: [strike.at('the capital', IRAQ)],
        place: strike.at('the capital', BAGHDAD),
        when: strike.at('in the coming days', { from: '2024-07-31', to: '2024-08-07', precision: 'range' }),
      },
      attribution: [strike.says('It', 'fears', { name: 'interior ministry', kind: 'official', named: true })],
      factuality: 'possible',
      confidence: 0.64,
      why: ['modal could', 'fear verb'],
    }),
    strike.claim('kidnapped', {
      event: {
        type: 'ASSAULT',
        mode: 'abduct',
        acled: 'Abduction/forced disappearance',
        actors: [strike.at('gunmen', { name: 'gunmen', entity: null, country: null, sector: 'UAF' })],
        recipients: [
          strike.at('two engineers', { name: 'engineers', entity: null, country: 'IRQ', sector: 'CVL' }),
        ],
        place: strike.at('near Hilla', HILLA),
        when: strike.at('In January', { from: '2024-01-01', to: '2024-01-31', precision: 'month' }),
        harm: [strike.at('two engineers', harm('captured', 2, 2, 'engineers'))],
      },
      confidence: 0.91,
      why: ['active clause'],
    }),
  ],
}
