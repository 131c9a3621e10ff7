import type { Tree } from '../tree.ts'

/**
 * Who or what an act is done with, by the verb that brings them in: in "Chad uses border scouts to attack the camps" and "Chad
 * increased the use of border scouts to attack" both Chad and the scouts attack, in "shelled the fort using mortars" the
 * mortars are the weapon. None for any other verb.
 */
export function meansOf(tree: Tree, verb: number): number[] {
  const objects = tree.children(verb, 'obj')
  if (tree.lemma(verb) === 'use') return objects
  return objects.filter((object) => tree.lemma(object) === 'use').flatMap((use) => tree.children(use, 'nmod'))
}
