import { isRelation, type Tree } from '../tree.ts'
import { conjuncts, type Frame, isNominal, isPassive, isSubjectAstray, obliquesOf } from './frame.ts'
import { meansOf } from './means.ts'

const RELATIVE = new Set(['who', 'which', 'that', 'whom'])

/** The frame of a verb: active, passive, participle, relative clause, shared or controlled subject. */
export function verbFrame(tree: Tree, verb: number): Frame {
  const passive = isPassive(tree, verb)
  const obliques = obliquesOf(tree, verb, 'obl')
  const agents = obliques.filter(({ preposition }) => preposition === 'by' && passive).map(({ head }) => head)
  const subjects = subjectsOf(tree, verb, passive)
  const objects = objectsOf(tree, verb)
  return {
    doers: passive ? agents : subjects,
    owners: [],
    undergoers: passive ? [...subjects, ...objects] : objects,
    obliques: obliques.filter(({ head }) => !agents.includes(head)),
    clause: verb,
    name: passive ? 'passive' : 'active',
  }
}

function objectsOf(tree: Tree, verb: number): number[] {
  if (isDetached(tree, verb)) return [tree.head(verb)]
  const gap = gapOf(tree, verb)
  if (gap >= 0) return conjuncts(tree, gap)
  const objects = tree.children(verb, 'obj', 'iobj').map((child) => wholeHead(tree, child))
  return [
    ...(objects.length > 0 ? objects : nextPhrase(tree, verb)),
    ...companionsOfObject(tree, verb, tree.child(verb, 'obj')),
  ]
    .filter((child, _, all) => !countsNext(tree, child, all))
    .flatMap((child) => conjuncts(tree, child))
    .map((child) => behind(tree, child, verb))
}

// "detained one suspected herder": the tree may take the number for an object of its own.
function countsNext(tree: Tree, number: number, objects: readonly number[]): boolean {
  return tree.pos(number) === 'NUM' && objects.some((object) => tree.extent(object)[0] === number + 1)
}

// ", robbing herders", "and killed nuns": the participle rules the noun, even where the tree says it describes it.
function isDetached(tree: Tree, verb: number): boolean {
  return tree.relation(verb) === 'amod' && /^(?:,|and)$/.test(tree.word(verb - 1))
}

// "robbed nearly 90 herders, the prefect said": the phrase right after an active verb, where the tree gives it away.
function nextPhrase(tree: Tree, verb: number): number[] {
  if (isPassive(tree, verb) || tree.child(verb, 'ccomp', 'xcomp', 'compound:prt') >= 0) return []
  let at = verb + 1
  while (goesOn(tree, at)) at++
  const head = at - 1
  if (head <= verb) return []
  // "injured about 220"
  if (tree.pos(head) === 'NUM' && tree.head(head) === verb && tree.child(head, 'case') < 0) return [head]
  return /^(?:NOUN|PROPN)$/.test(tree.pos(head)) && !isTime(tree, head) ? [head] : []
}

// "struck Gao several times": after a name a new phrase begins with a number or an adjective.
function goesOn(tree: Tree, at: number): boolean {
  if (tree.word(at) === '-') return true
  if (/^(?:when|where|while|how|why)$/.test(tree.word(at))) return false
  const fresh = /^(?:DET|NUM|ADJ|ADV)$/.test(tree.pos(at))
  return fresh ? tree.pos(at - 1) !== 'PROPN' : /^(?:PROPN|NOUN)$/.test(tree.pos(at))
}

function isTime(tree: Tree, token: number): boolean {
  return /^(?:obl|obl:unmarked|obl:tmod|advmod)$/.test(tree.relation(token))
}

// "the rebels it had armed": the noun before is what was armed.
function gapOf(tree: Tree, verb: number): number {
  if (tree.relation(verb) !== 'acl:relcl' || tree.child(verb, 'nsubj') < 0 || tree.child(verb, 'obj') >= 0)
    return -1
  const subject = tree.child(verb, 'nsubj')
  const relative = /^(?:who|which|that)$/i.test(tree.word(subject))
  return relative || isPassive(tree, verb) ? -1 : tree.head(verb)
}

// "long-range police boats": the noun after a hyphen is part of a modifier when further nouns follow it.
function wholeHead(tree: Tree, head: number): number {
  if (tree.word(head - 1) !== '-') return head
  let last = head
  for (let at = head + 1; /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tree.pos(at)); at++)
    if (tree.pos(at) === 'NOUN') last = at
  return last
}

function subjectsOf(tree: Tree, verb: number, passive: boolean, depth = 0): number[] {
  const own = tree.children(verb, 'nsubj').filter((child) => !isOfNext(tree, child, verb))
  if (own.length > 0)
    return [...own.flatMap((child) => conjuncts(tree, behind(tree, child, verb))), ...companions(tree, verb)]
  if (passive && isElliptic(tree, verb)) return [verb - 1]
  const relation = tree.relation(verb)
  const head = tree.head(verb)
  if (head < 0 || depth > 4) return []
  // "herders attempting to …", "herders robbed at …": the noun that the participle describes.
  if (isRelation(relation, 'acl') || relation === 'amod')
    return describes(tree, verb, head) ? conjuncts(tree, head) : []
  if (relation === 'conj') return sharedSubject(tree, verb, head, passive, depth)
  if (relation === 'xcomp') return controller(tree, head, depth)
  if (relation === 'advcl') return adverbialSubject(tree, verb, head, depth)
  return []
}

// "…, killing three", "… before withdrawing": the subject of the main clause, unless "after being attacked".
function adverbialSubject(tree: Tree, verb: number, head: number, depth: number): number[] {
  const near = gerundSubject(tree, verb, head) ?? objectOver(tree, verb, head)
  return near ?? [...subjectsOf(tree, head, isPassive(tree, head), depth + 1), ...usedBy(tree, head)]
}

// "Togo, along with other states, attacked"; but "detained a guard along with two herders"
function companions(tree: Tree, verb: number): number[] {
  const near = tree
    .children(verb, 'obl')
    .filter((child) => broughtBy(tree, child, /^(?:along|together|alongside)$/))
  if (near.length === 0) return near
  const taken = companionsOfObject(tree, verb, tree.child(verb, 'obj'))
  return near.filter((child) => !taken.includes(child))
}

function companionsOfObject(tree: Tree, verb: number, object: number): number[] {
  if (object < 0) return []
  return [...tree.children(verb, 'obl'), ...tree.children(object, 'nmod')].filter(
    (child) => child > object && broughtBy(tree, child, /^(?:along|together)$/),
  )
}

function broughtBy(tree: Tree, head: number, prepositions: RegExp): boolean {
  return prepositions.test(tree.word(tree.child(head, 'case')))
}

// "ended with herders torching mills": the phrase right before the participle is its subject.
function gerundSubject(tree: Tree, verb: number, head: number): number[] | null {
  const before = tree.children(head, 'obl').find((child) => tree.extent(child)[1] === verb)
  return before !== undefined && tree.word(verb).endsWith('ing') ? conjuncts(tree, before) : null
}

// "accused herders of robbing nuns", "stopped herders from robbing them": after these the object of the main clause acts.
function objectOver(tree: Tree, verb: number, head: number): number[] | null {
  const object = tree.child(head, 'obj')
  const ruled = /^(?:of|for|from|with|into)$/.test(tree.marker(verb)) && tree.word(verb).endsWith('ing')
  return ruled && object >= 0 && meansOf(tree, head).length === 0 ? conjuncts(tree, object) : null
}

function describes(tree: Tree, verb: number, noun: number): boolean {
  return isNominal(tree, noun) && !isDetached(tree, verb)
}

// "uses scouts to attack herders": both the user and the used act.
function usedBy(tree: Tree, head: number): number[] {
  return meansOf(tree, head).flatMap((child) => conjuncts(tree, child))
}

// "13 were killed and dozens injured": who was, right before the second participle.
function isElliptic(tree: Tree, verb: number): boolean {
  if (tree.child(verb, 'aux:pass') >= 0) return false
  const joined = tree.relation(verb) === 'conj' && tree.pos(verb - 1) === 'NOUN'
  // "Twelve killed in strike, nurses fear more"
  return (
    joined ||
    isSubjectAstray(tree, verb) ||
    (/^(?:conj|advcl)$/.test(tree.relation(verb)) && tree.pos(verb - 1) === 'NUM')
  )
}

// "13 were killed and 40 injured": the tree may hang the forty on the first verb.
function isOfNext(tree: Tree, subject: number, verb: number): boolean {
  return subject > verb && tree.head(subject + 1) === verb && isElliptic(tree, subject + 1)
}

// "X attacked and killed Y": one subject; not across voices: "X attacked and was arrested" is found by its own nsubj:pass.
function sharedSubject(tree: Tree, verb: number, head: number, passive: boolean, depth: number): number[] {
  if (isNominal(tree, head)) return []
  const earlier = passive || !isPassive(tree, head) || tree.child(verb, 'obj') < 0
  return earlier ? subjectsOf(tree, head, isPassive(tree, head), depth + 1) : []
}

// "urged rebels to leave", "allowed Togo to leave": the object controls; "vowed to leave", "were forced to leave": the subject does.
function controller(tree: Tree, head: number, depth: number): number[] {
  const object = tree.child(head, 'obj', 'iobj')
  const own = meansOf(tree, head).length > 0 || /^(?:promise|vow|threaten)$/.test(tree.lemma(head))
  if (object >= 0 && !own) return conjuncts(tree, object)
  return subjectsOf(tree, head, isPassive(tree, head), depth + 1)
}

// "the group, which attacked", "Togo, whose guards attacked": the noun that the clause describes.
function behind(tree: Tree, argument: number, verb: number): number {
  const whose = tree.children(argument, 'nmod:poss').some((child) => tree.word(child) === 'whose')
  if (!whose && !RELATIVE.has(tree.word(argument))) return argument
  const clause = tree.ancestors(verb).find((ancestor) => describesNoun(tree, ancestor))
  return clause === undefined ? argument : tree.head(clause)
}

// "a league that is tied to Togo and which robbed herders": the second clause may be joined to the noun itself.
function describesNoun(tree: Tree, clause: number): boolean {
  const joined = tree.relation(clause) === 'conj' && isNominal(tree, tree.head(clause))
  return joined || isRelation(tree.relation(clause), 'acl')
}
