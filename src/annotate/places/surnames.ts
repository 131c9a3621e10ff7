import { normalName } from './fold.ts'
import { isCapital } from './scene.ts'
import type { Scene } from './scene.ts'

/**
 * Words that the report uses as the end of a person's name: "Mr Jordan", "Michael Jordan" known to the names layer.
 * Elsewhere in it the same word is that person unless the words around say a place.
 */
export function surnames(scene: Scene): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { kind, text } of scene.names) {
    const last = text.split(/\s+/).at(-1)
    if (kind === 'person' && last !== undefined) found.add(normalName(last))
  }
  for (const [i, token] of scene.tokens.entries()) {
    const title = token.text.toLowerCase().replace('.', '')
    const named = isCapital(token) && scene.vocabulary.titles.has(title) && isCapital(scene.tokens[i + 1])
    if (named) found.add(normalName(scene.tokens[i + 1]?.text ?? ''))
  }
  return found
}
