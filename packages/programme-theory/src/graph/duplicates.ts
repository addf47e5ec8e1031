import { isVerbatim, type Text } from '@groundplan/kernel'
import { forest } from './forest.js'
import type { TheoryIndex } from './indexOf.js'

/** What stands twice, each group of two or more in the author's order, groups by their first. */
export interface Duplicates {
  /** Places of nodes of one kind with the same words, or of activities that stand for the same one in the register. */
  readonly nodes: readonly (readonly number[])[]
  /** Places of links with the same start and the same end, both in the theory; also from a node to itself. */
  readonly links: readonly (readonly number[])[]
}

const plain = /^[a-zæøå0-9]+(?: [a-zæøå0-9]+)*$/
const between = /[\p{P}\p{S}\s]+/gu

/** The letters and numbers of words, without case, width, punctuation and more spaces than one. */
function bare(words: string): string {
  const low = words.toLowerCase()
  return plain.test(low) ? low : low.normalize('NFKC').replace(between, ' ').trim()
}

/** The bare words of a text with their language; words in a language that nobody named are like no others but such. */
function eachWords(text: Text, visit: (language: string, words: string) => void): void {
  if (isVerbatim(text)) visit(text.lang?.split('-')[0] ?? '', bare(text.verbatim))
  else for (const language in text) visit(language, bare((text as Record<string, string>)[language] ?? ''))
}

/**
 * Nodes of one kind that say the same in at least one language, whatever the case, spaces and punctuation; and links with the same ends. O(n + m)
 * beside the lengths of the labels.
 */
export function duplicates(index: TheoryIndex): Duplicates {
  return { nodes: sameWords(index), links: sameEnds(index) }
}

function sameWords({ theory, size }: TheoryIndex): Duplicates['nodes'] {
  const nodes = forest(size)
  // The first place of each wording, by kind and language.
  const wordings = new Map<string, Map<string, number>>()
  const meets = (where: string, words: string, place: number): void => {
    let first = wordings.get(where)
    if (first === undefined) {
      first = new Map()
      wordings.set(where, first)
    }
    const earlier = first.get(words)
    if (earlier === undefined) first.set(words, place)
    else nodes.join(earlier, place)
  }
  theory.nodes.forEach((node, place) => {
    if (node.label !== undefined) {
      eachWords(node.label, (language, words) => {
        if (words !== '') meets(`${node.is} ${language}`, words, place)
      })
    }
    if (node.is === 'activity' && node.activity !== undefined) meets('registered', node.activity, place)
  })
  return nodes.groups(2)
}

function sameEnds({ size, from, to, outStart, outLinks }: TheoryIndex): Duplicates['links'] {
  const links = forest(from.length)
  // The first link from the node at hand to each other one; a link of an earlier node is told by its start.
  const first = new Int32Array(size).fill(-1)
  for (let node = 0; node < size; node += 1) {
    for (let at = outStart[node] as number; at < (outStart[node + 1] as number); at += 1) {
      const link = outLinks[at] as number
      const other = to[link] as number
      const earlier = first[other] as number
      if (earlier !== -1 && from[earlier] === node) links.join(earlier, link)
      else first[other] = link
    }
  }
  return links.groups(2)
}
