/** PLOVER 2.0 event types with their modes (openeventdata/PLOVER, manual of February 2024, CC BY-SA 4.0). */
export const MODES = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
} as const

/** A PLOVER 2.0 event type. */
export type EventType = keyof typeof MODES
/** A PLOVER 2.0 mode of any type. */
export type EventMode = (typeof MODES)[EventType][number]

export const EVENT_TYPES = Object.keys(MODES) as readonly EventType[]

/** ACLED sub-event types (codebook of 2023, as packaged in acledR). */
export const ACLED_SUB_EVENTS = [
  'Armed clash',
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Chemical weapon',
  'Air/drone strike',
  'Suicide bomb',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Sexual violence',
  'Attack',
  'Abduction/forced disappearance',
  'Peaceful protest',
  'Protest with intervention',
  'Excessive force against protesters',
  'Violent demonstration',
  'Mob violence',
  'Agreement',
  'Arrests',
  'Change to group/activity',
  'Disrupted weapons use',
  'Headquarters or base established',
  'Looting/property destruction',
  'Non-violent transfer of territory',
  'Other',
] as const
export type AcledSubEvent = (typeof ACLED_SUB_EVENTS)[number]

export const FACTUALITIES = [
  'asserted',
  'denied',
  'attempted',
  'planned',
  'requested',
  'possible',
  'habitual',
] as const
/** How the nearest speaker presents the event (after FactBank, Saurí & Pustejovsky 2009). */
export type Factuality = (typeof FACTUALITIES)[number]
