import type { HarmMention } from '../../model/doc.ts'

const FATES: ReadonlySet<string> = new Set(['killed', 'injured'])

/**
 * True where one phrase is told as killed and as injured and `other` is what holds of it, not `figure`: what is told last, "A herder who was
 * wounded on Monday has died", "killed one and wounded three others"; of a death and a hit the death, "dead after being shot", unless
 * the hit names them right behind it, "killed one and shot three others".
 */
export function overrules(other: HarmMention, figure: HarmMention): boolean {
  const isOne = other.start === figure.start && other.end === figure.end
  if (!isOne || other.kind === figure.kind || ![other, figure].every(({ kind }) => FATES.has(kind)))
    return false
  const isLater = other.cue.start > figure.cue.start
  if (other.hit) return isLater && names(other)
  return figure.hit ? isLater || !names(figure) : isLater
}

function names({ cue, start }: HarmMention): boolean {
  return start > cue.start && start - cue.end <= 1
}
