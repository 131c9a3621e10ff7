import type { Heard } from './heard.ts'
import { lower, type Scene } from './scene.ts'

/**
 * Adds the outer voices to speech that stands inside other speech: in "According to Radio Horn, a medic said that …"
 * the medic's words come through the outlet.
 */
export function nested(scene: Scene, heard: readonly Heard[]): Heard[] {
  return heard.flatMap((inner) => {
    const outer = holdersOf(scene, heard, inner).flatMap((holder) => holder.voices)
    if (outer.length === 0) return [inner]
    return isOwnVoice(scene, inner) ? [] : [{ ...inner, voices: [...inner.voices, ...outer] }]
  })
}

// “I think that …”: whoever is quoted says it, and is heard already.
function isOwnVoice(scene: Scene, heard: Heard): boolean {
  return /^(?:i|we|you)$/.test(lower(scene, heard.voices[0]?.phrase.first ?? -1))
}

/** The speech in whose content the inner cue stands, the tightest first. */
function holdersOf(scene: Scene, heard: readonly Heard[], inner: Heard): Heard[] {
  const at = scene.tokens[inner.verb]?.start ?? -1
  return heard
    .filter((other) => other !== inner && other.content.some((span) => span.start <= at && at < span.end))
    .sort((a, b) => sizeOf(a) - sizeOf(b))
}

function sizeOf(heard: Heard): number {
  return heard.content.reduce((size, span) => size + span.end - span.start, 0)
}
