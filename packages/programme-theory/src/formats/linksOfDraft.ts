import type { TheoryLink } from '../model/link.js'
import type { CsvDraft } from './csvDraft.js'
import { linksOfRows } from './linksOfRows.js'
import type { Effects } from './readEffects.js'

/** The links of a theory that was read from a table, and how many of them the table does not say itself. */
export function linksOfDraft(
  draft: CsvDraft,
  effects: ReadonlyMap<number, Effects>,
): { readonly links: readonly TheoryLink[]; readonly assumed: number; readonly tooMany: boolean } {
  const taken = new Set<string>()
  const link = ([from, to]: readonly [number, number]): TheoryLink => {
    const ends = { from: draft.nodes[from]?.id as string, to: draft.nodes[to]?.id as string }
    const plain = `${ends.from}-${ends.to}`
    let id = plain
    for (let n = 2; taken.has(id); n += 1) id = `${plain}-${n}`
    taken.add(id)
    return { id, ...ends }
  }
  const given = [...effects].flatMap(([activity, { inputs }]) =>
    [...inputs].map((input): readonly [number, number] => [input, activity]),
  )
  const { links, tooMany } = linksOfRows(
    [...effects].map(([activity, { way, apart }]) => ({
      activity,
      way: [...way].sort(([a], [b]) => a - b).map(([, nodes]) => nodes),
      apart,
    })),
  )
  return { links: [...given, ...links].map(link), assumed: links.length, tooMany }
}
