import type { EntityRef, Localized, Text } from '@groundplan/kernel'
import { nodeKinds } from '../model/nodeKind.js'
import { partLabels } from './partLabels.js'
import { type TheoryPart, type TheoryPartKind, wordsOfPart } from './theoryParts.js'
import { quoted } from './valueWords.js'

/** Names of registered things, such as activities without a label of their own. */
export type Names = (ref: EntityRef) => Text | undefined

/** What parts of a theory are called in a sentence. */
export interface PartNames {
  /** By its words; a link by what it joins; else by its id. */
  nameOf(part: TheoryPart): Localized
  /** A node or link by its id, or another part of the kind. */
  nameOfId(kind: TheoryPartKind, id: string): Localized
}

/** Names in which parts are looked up by `find`. */
export function partNames(
  find: (kind: TheoryPartKind, id: string) => TheoryPart | undefined,
  names: Names = () => undefined,
): PartNames {
  const nameOfId = (kind: TheoryPartKind, id: string): Localized => {
    const part = find(kind, id)
    return part === undefined ? quoted({ verbatim: id }) : nameOf(part)
  }
  const nameOf = (part: TheoryPart): Localized => {
    const { kind, id, fields } = part
    if (kind === 'link') {
      const from = nameOfId('node', fields['from'] as string)
      const to = nameOfId('node', fields['to'] as string)
      return { en: `${from.en} → ${to.en}`, da: `${from.da} → ${to.da}` }
    }
    const activity = fields['activity']
    const words =
      wordsOfPart(part) ?? (typeof activity === 'string' ? names({ kind: 'activity', id: activity }) : undefined)
    return quoted(words ?? { verbatim: id })
  }
  return { nameOf, nameOfId }
}

/** What kind of thing a part is, in running text. */
export function kindWords({ kind, fields }: TheoryPart): Localized {
  const is = fields['is']
  if (kind !== 'node' || !nodeKinds.has(is)) return partLabels[kind]
  const { en, da } = nodeKinds.label(is)
  return { en: en.toLowerCase(), da: da.toLowerCase() }
}
