import type { EventMode, EventType } from '../../model/codebook.ts'

/** What a kind of event is called in a sentence, and the word before whom it is done to. */
export interface KindNoun {
  readonly noun: string
  readonly to: string
}

const TYPES: Readonly<Record<EventType, KindNoun>> = {
  ASSAULT: { noun: 'Attack', to: 'on' },
  THREATEN: { noun: 'Threat', to: 'against' },
  COERCE: { noun: 'Coercion', to: 'of' },
  MOBILIZE: { noun: 'Mobilisation', to: 'against' },
  PROTEST: { noun: 'Protest', to: 'against' },
  SANCTION: { noun: 'Sanction', to: 'against' },
  ACCUSE: { noun: 'Accusation', to: 'against' },
  REJECT: { noun: 'Refusal', to: 'towards' },
  REQUEST: { noun: 'Demand', to: 'to' },
  RETREAT: { noun: 'Retreat', to: 'before' },
  CONCEDE: { noun: 'Concession', to: 'to' },
  AGREE: { noun: 'Agreement', to: 'with' },
  CONSULT: { noun: 'Talks', to: 'with' },
  SUPPORT: { noun: 'Support', to: 'for' },
  COOPERATE: { noun: 'Cooperation', to: 'with' },
  AID: { noun: 'Aid', to: 'to' },
}

const MODES: Readonly<Partial<Record<EventMode, KindNoun>>> = {
  aerial: { noun: 'Airstrike', to: 'on' },
  drone: { noun: 'Drone attack', to: 'on' },
  'heavy-weapons': { noun: 'Shelling', to: 'of' },
  explosives: { noun: 'Bombing', to: 'of' },
  firearms: { noun: 'Shooting', to: 'of' },
  'suicide-attack': { noun: 'Suicide attack', to: 'on' },
  targeted: { noun: 'Targeted killing', to: 'of' },
  abduct: { noun: 'Abduction', to: 'of' },
  beat: { noun: 'Beating', to: 'of' },
  torture: { noun: 'Torture', to: 'of' },
  sexual: { noun: 'Sexual violence', to: 'against' },
  destroy: { noun: 'Destruction', to: 'of' },
  'crowd-control': { noun: 'Force against a crowd', to: 'of' },
  demo: { noun: 'Demonstration', to: 'against' },
  riot: { noun: 'Riot', to: 'against' },
  hunger: { noun: 'Hunger strike', to: 'against' },
  boycott: { noun: 'Boycott', to: 'of' },
  arrest: { noun: 'Arrest', to: 'of' },
  seize: { noun: 'Seizure', to: 'of' },
  censor: { noun: 'Censorship', to: 'of' },
  curfew: { noun: 'Curfew', to: 'on' },
  deport: { noun: 'Deportation', to: 'of' },
  cyber: { noun: 'Cyber attack', to: 'on' },
  convict: { noun: 'Conviction', to: 'of' },
  ceasefire: { noun: 'Ceasefire', to: 'with' },
  release: { noun: 'Release', to: 'of' },
  disarm: { noun: 'Disarmament', to: 'of' },
  resign: { noun: 'Resignation', to: 'before' },
  troops: { noun: 'Deployment of troops', to: 'against' },
  police: { noun: 'Deployment of police', to: 'against' },
  visit: { noun: 'Visit', to: 'to' },
  phone: { noun: 'Phone call', to: 'with' },
}

/** "Airstrike … on"; where a mode has no noun of its own, that of its type. A mode may belong to two types: "arrest" may be threatened. */
export function kindNoun(type: EventType, mode: EventMode | null): KindNoun {
  const own = type === 'THREATEN' || mode === null ? undefined : MODES[mode]
  if (type === 'RETREAT' && mode === 'withdraw') return { noun: 'Withdrawal', to: 'before' }
  if (type === 'PROTEST' && mode === 'strike') return { noun: 'Strike', to: 'against' }
  return own ?? TYPES[type]
}
