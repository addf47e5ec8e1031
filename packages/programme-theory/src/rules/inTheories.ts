import type { EntityRef, Text } from '@groundplan/kernel'
import { indexOf, type TheoryIndex } from '../graph/indexOf.js'
import { type WholeTheory, wholeTheories } from '../graph/wholeTheories.js'
import type { TheoryLink } from '../model/link.js'
import type { TheoryNode } from '../model/node.js'
import type { Theories, Theory } from '../model/theory.js'
import { isBlank } from './isBlank.js'
import { linkRef, nodeRef, theoryRef } from './refs.js'

type At = readonly ['theories', ...(string | number)[]]
type Path = readonly (string | number)[]

/** A theory that is judged, included parts and all, with what findings on its parts need: names, what they are about, and where they stand. */
export interface InTheory {
  readonly theory: Theory
  readonly index: TheoryIndex
  /** The theory's place in the content. */
  readonly place: number
  node(place: number): TheoryNode
  link(place: number): TheoryLink
  /** The node's label where it says anything, else the name of its registered activity, else its id. */
  nameOf(place: number): Text
  /** As `nameOf`, for an id; the id itself for a node that the theory does not have. */
  nameOfId(id: string): Text
  /** What a finding on a node in this theory is about: the node, and the theory where the node stands in another one. */
  aboutNode(place: number): readonly EntityRef[]
  aboutLink(place: number): readonly EntityRef[]
  atTheory(...inside: Path): At
  atNode(place: number, ...inside: Path): At
  atLink(place: number, ...inside: Path): At
  atAssumption(place: number, ...inside: Path): At
  /** Whether this is the first of the theories that use the node: what holds of the node itself is then judged once. */
  isFirst(place: number): boolean
  /** As `isFirst`, for a link. */
  isFirstLink(place: number): boolean
}

/**
 * The theories that are judged. What a rule says of a part as it stands in a theory is about both where the part is taken from another theory, so that
 * two theories that use one part never give one key twice. `nameOfActivity` names activities of the register.
 */
export function inTheories(
  content: Theories,
  nameOfActivity: (id: string) => Text | undefined = () => undefined,
): readonly InTheory[] {
  const wholes = wholeTheories(content)
  const isShared = wholes.some(({ theory, place }) => theory !== content.items[place])
  const seen = new Set<string>()
  return wholes.map((whole) => inTheory(whole, nameOfActivity, isShared ? firstsOf(whole, seen) : undefined))
}

interface Firsts {
  readonly nodes: ReadonlySet<number>
  readonly links: ReadonlySet<number>
}

/** Places of what no theory before has used; adds them to what is seen. */
function firstsOf({ theory, pathOfNode, pathOfLink }: WholeTheory, seen: Set<string>): Firsts {
  const firstsIn = (size: number, pathOf: (place: number) => Path): ReadonlySet<number> => {
    const firsts = new Set<number>()
    for (let i = 0; i < size; i += 1) {
      const path = pathOf(i).join('/')
      if (seen.has(path)) continue
      seen.add(path)
      firsts.add(i)
    }
    return firsts
  }
  return { nodes: firstsIn(theory.nodes.length, pathOfNode), links: firstsIn(theory.links.length, pathOfLink) }
}

function inTheory(
  whole: WholeTheory,
  nameOfActivity: (id: string) => Text | undefined,
  firsts: Firsts | undefined,
): InTheory {
  const { theory, place: home } = whole
  const index = indexOf(theory)
  const node = (place: number): TheoryNode => theory.nodes[place] as TheoryNode
  const link = (place: number): TheoryLink => theory.links[place] as TheoryLink
  const nameOf = (place: number): Text => {
    const one = node(place)
    if (one.label !== undefined && !isBlank(one.label)) return one.label
    const id = one.is === 'activity' ? one.activity : undefined
    return (id === undefined ? undefined : nameOfActivity(id)) ?? { verbatim: id ?? one.id }
  }
  const isOwn = (path: Path): boolean => path[1] === home
  const about = (ref: EntityRef, path: Path): readonly EntityRef[] => (isOwn(path) ? [ref] : [ref, theoryRef(theory)])
  return {
    theory,
    index,
    place: home,
    node,
    link,
    nameOf,
    nameOfId: (id) => {
      const at = index.placeOf(id)
      return at === undefined ? { verbatim: id } : nameOf(at)
    },
    aboutNode: (place) => about(nodeRef(node(place)), whole.pathOfNode(place)),
    aboutLink: (place) => about(linkRef(link(place)), whole.pathOfLink(place)),
    atTheory: (...inside) => ['theories', 'items', home, ...inside],
    atNode: (place, ...inside) => ['theories', ...whole.pathOfNode(place), ...inside],
    atLink: (place, ...inside) => ['theories', ...whole.pathOfLink(place), ...inside],
    atAssumption: (place, ...inside) => ['theories', ...whole.pathOfAssumption(place), ...inside],
    isFirst: (place) => firsts === undefined || firsts.nodes.has(place),
    isFirstLink: (place) => firsts === undefined || firsts.links.has(place),
  }
}
