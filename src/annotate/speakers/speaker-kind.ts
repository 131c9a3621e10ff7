import type { Name } from '../../model/doc.ts'
import type { SpeakerKind } from '../../model/speaker.ts'
import type { Phrase } from './heard.ts'
import { isListed, lower, nameAt, type Run, type Scene, sourceKind } from './scene.ts'

/** PLOVER sectors, and the codes that stand for a country, to kinds of speaker. */
const BY_SECTOR: Readonly<Record<string, SpeakerKind>> = {
  GOV: 'official',
  JUD: 'official',
  LEG: 'official',
  COP: 'official',
  SPY: 'official',
  ELI: 'official',
  MIL: 'military',
  REB: 'party',
  PRM: 'party',
  UAF: 'party',
  CRM: 'party',
  PTY: 'party',
  OPP: 'party',
  MED: 'media',
  JRN: 'media',
  NGO: 'ngo',
  NGM: 'ngo',
  IGO: 'igo',
  HLH: 'medical',
  EDU: 'expert',
}

/** What kind of source the phrase is: by the name that heads it, its head noun and its modifiers, then its apposition. */
export function kindOf(scene: Scene, phrase: Phrase, head: number): SpeakerKind {
  const name = nameAt(scene, head)
  const byName = name ? kindOfName(name) : null
  const core = byNoun(scene, phrase, head)
  const apart = phrase.aside ? byNouns(scene, phrase.aside) : null
  if (name?.kind === 'person') return notOther(byModifiers(scene, phrase, head)) ?? apart ?? byName ?? 'other'
  return byName ?? notOther(core) ?? apart ?? 'other'
}

function notOther(kind: SpeakerKind | null): SpeakerKind | null {
  return kind === 'other' ? null : kind
}

function kindOfName(name: Name): SpeakerKind | null {
  if (name.kind === 'media') return 'media'
  if (name.kind === 'armed-group') return 'party'
  const bySector = BY_SECTOR[name.sector ?? ''] ?? BY_SECTOR[name.country ?? ''] ?? null
  if (bySector === 'official' && name.kind === 'people') return null
  return bySector ?? (name.kind === 'state' ? 'official' : null)
}

/** Kind by the head noun; a generic one ("source", "spokesman") gives way to its modifiers: "security source", "spokesman for the army". */
function byNoun(scene: Scene, run: Run, head: number): SpeakerKind | null {
  const known = sourceAt(scene, run, head)
  if (known !== null && !isListed(scene, head, scene.lexicon.generic)) return known
  return byModifiers(scene, run, head) ?? known
}

/** The lexicon's kind of the noun at `at`, the longest phrase that ends there first: "defence ministry", "rights group". */
function sourceAt(scene: Scene, run: Run, at: number): SpeakerKind | null {
  for (let first = Math.max(run.first, at - 2); first <= at; first++) {
    const words = scene.tokens.slice(first, at + 1).map((token) => token.text.toLowerCase())
    const kind =
      first < at ? scene.lexicon.sources.get(words.join(' ').replace(/s$/, '')) : sourceKind(scene, at)
    if (kind) return kind
  }
  return null
}

function byModifiers(scene: Scene, run: Run, head: number): SpeakerKind | null {
  const others = Array.from({ length: run.last - run.first }, (_, index) => run.first + index).filter(
    (at) => at !== head,
  )
  for (const at of others) {
    const name = nameAt(scene, at)
    const kind = name && name !== nameAt(scene, head) ? kindOfModifyingName(name) : null
    const word =
      kind ??
      scene.lexicon.modifiers.get(lower(scene, at)) ??
      scene.lexicon.modifiers.get(scene.tokens[at]?.lemma ?? '')
    if (word) return word
  }
  return (
    others
      .map((at) => notOther(sourceAt(scene, { first: at, last: at + 1 }, at)))
      .find((kind) => kind !== null) ?? null
  )
}

// "a US official", "a Kenyan doctor": a country says nothing of the kind of source.
function kindOfModifyingName(name: Name): SpeakerKind | null {
  return name.kind === 'state' || name.kind === 'people' || name.kind === 'person' ? null : kindOfName(name)
}

function byNouns(scene: Scene, run: Run): SpeakerKind | null {
  for (let at = run.first; at < run.last; at++) {
    const kind =
      scene.tokens[at]?.pos === 'NOUN' || scene.tokens[at]?.pos === 'PROPN' ? byNoun(scene, run, at) : null
    if (kind && kind !== 'other') return kind
  }
  return null
}
