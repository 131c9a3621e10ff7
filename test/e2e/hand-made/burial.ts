import type { HandMade } from './builder.ts'
import { claimsOf, day, harm, report } from './builder.ts'
import { BRIGADE, MUSAYYIB, US } from './names.ts'

const BURIAL_TEXT = `Brigade buries four men after strike near Musayyib

The Rafidain Brigade buried four fighters on Wednesday who, it said, were killed when American aircraft bombed its depot near Musayyib on 30 July.

Governor Salam Kadhim told Canal Radio that six people had died in the raid, and blamed the United States.`

const burial = claimsOf('burial', BURIAL_TEXT)

/** The same airstrike a day later, by another outlet, with two more tolls. */
export const burialReport: HandMade = {
  report: report(
    'burial',
    'Brigade buries four men after strike near Musayyib',
    'Canal Radio',
    '2024-08-01',
    BURIAL_TEXT,
  ),
  claims: [
    burial.claim('bombed', {
      event: {
        type: 'ASSAULT',
        mode: 'aerial',
        contexts: ['military'],
        acled: 'Air/drone strike',
        actors: [burial.at('American', US)],
        recipients: [burial.at('its depot', BRIGADE)],
        place: burial.at('near Musayyib', MUSAYYIB, 1),
        when: burial.at('on 30 July', day('2024-07-30')),
        harm: [burial.at('four fighters', harm('killed', 4, 4, 'fighters'))],
      },
      attribution: [burial.says('it', 'said', { name: 'Rafidain Brigade', kind: 'party', named: true })],
      confidence: 0.9,
      why: ['passive clause'],
    }),
    burial.claim('raid', {
      event: {
        type: 'ASSAULT',
        mode: 'aerial',
        acled: 'Air/drone strike',
        actors: [burial.at('the United States', US)],
        harm: [burial.at('six people', harm('killed', 6, 6, 'people'))],
      },
      attribution: [
        burial.says('Governor Salam Kadhim', 'told', {
          name: 'Salam Kadhim',
          kind: 'official',
          named: true,
        }),
        burial.says('Canal Radio', 'told', { name: 'Canal Radio', kind: 'media', named: true }),
      ],
      same_as: 'burial-bombed',
      confidence: 0.84,
      why: ['nominal trigger'],
    }),
  ],
}
