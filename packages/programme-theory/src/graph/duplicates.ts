import { isVerbatim, type Text } from '@groundplan/kernel'
import { forest } from './forest.js'
import type { TheoryIndex } from './indexOf.js'

/** What stands twice, each group of two or more in the author's order, groups by their first. */
export interface Duplicates {
  /** Places of nodes of one kind with the same words, or of activities that stand for the same one in the register. */
  readonly nodes: readonly (readonly number[])[]
  /** Places of links from one node to one other, both in the theory. */
  readonly links: readonly (readonly number[])[]
}

const plain = /^[a-zæøå0-9]+(?: [a-zæøå0-9]+)*$/
const between = /[\p{P}\p{S}\s]+/gu

/** The letters and numbers of words, without case, width, punctuation and more spaces than one. */
function bare(words: string): string {
  const low = words.toLowerCase()
  return plain.test(low) ? low : low.normalize('NFKC').replace(between, ' ').trim()
}

/** Words with the language they are in; words in a language that nobody named are like no others but such. */
function wordsOf(text: Text): readonly string[] {
  const spoken = isVerbatim(text) ? [[text.lang ?? '', text.verbatim] as const] : Object.entries(text)
  return spoken.flatMap(([language, words]) => {
    const letters = bare(words)
    return letters === '' ? [] : [`${language.split('-')[0]} ${letters}`]
  })
}

/**
 * Nodes of one kind that say the same in at least one language, whatever the case, spaces and punctuation; and links with the same ends. O(n + m)
 * beside the lengths of the labels.
 */
export function duplicates({ theory, size, from, to }: TheoryIndex): Duplicates {
  const nodes = forest(size)
  const first = new Map<string, number>()
  const meets = (key: string, place: number): void => {
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, place)
    else nodes.join(earlier, place)
  }
  theory.nodes.forEach((node, place) => {
    if (node.label !== undefined) for (const words of wordsOf(node.label)) meets(`${node.is} ${words}`, place)
    if (node.is === 'activity' && node.activity !== undefined) meets(`registered ${node.activity}`, place)
  })
  const links = forest(from.length)
  const ends = new Map<number, number>()
  for (let link = 0; link < from.length; link += 1) {
    if ((from[link] as number) < 0) continue
    const key = (from[link] as number) * size + (to[link] as number)
    const earlier = ends.get(key)
    if (earlier === undefined) ends.set(key, link)
    else links.join(earlier, link)
  }
  const several = (group: readonly number[]): boolean => group.length > 1
  return { nodes: nodes.groups().filter(several), links: links.groups().filter(several) }
}
