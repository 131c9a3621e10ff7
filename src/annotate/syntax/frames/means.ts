import type { Tree } from '../tree.ts'

/**
 * True for the verb that brings in who or what an act is done with: in "Chad uses border scouts to attack the camps" both Chad
 * and the scouts attack, in "shelled the fort using mortars" the mortars are the weapon.
 */
export function bringsMeans(tree: Tree, token: number): boolean {
  return tree.lemma(token) === 'use'
}
