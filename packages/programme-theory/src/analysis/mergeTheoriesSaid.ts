import { canonicalText } from './canonicalText.js'
import type { Match, Member } from './matchParts.js'
import type { Lists, Said } from './mergeTheoriesValues.js'
import { mapReferences, type TheoryPart, type TheoryPartKind } from './theoryParts.js'

/** All that is said of one field of a part. */
export interface FieldSaid {
  readonly field: string
  readonly said: readonly Said[]
  readonly lists: Lists
  /** Whether a value is what leaving the field out says, and nobody wrote it. */
  byDefault(value: unknown): boolean
}

/** What leaving a field out says, where that is more than that nobody was asked. */
const defaults: Readonly<Record<string, unknown>> = {
  'link polarity': 'increases',
  'inclusion without': [],
  'note on': [],
  'assumption states': [],
}
/** Lists in which order counts. */
const sequences: Readonly<Record<string, Lists>> = {
  'assumption states': 'life',
  'node description.approvals': 'sequence',
}

/** What the members of a match say, field by field, with the ids of the merged theory; a node's indicators as each of them has them. */
export function saidOf(
  match: Match,
  idIn: (source: number, kind: TheoryPartKind, id: string) => string,
  indicatorOf: (source: number, id: string) => TheoryPart | undefined,
): readonly FieldSaid[] {
  const members = match.members.map((member) => ({
    member,
    fields: withIndicators(
      member,
      mapReferences(member, (kind, id) => idIn(member.source, kind, id)),
      idIn,
      indicatorOf,
    ),
  }))
  const names = new Set(
    members.flatMap(({ fields }) => Object.keys(fields).filter((field) => fields[field] !== undefined)),
  )
  return [...names].map((field) => {
    const key = `${match.kind} ${field}`
    const absent = Object.hasOwn(defaults, key) ? defaults[key] : undefined
    const missing = members.some(({ fields }) => fields[field] === undefined)
    const said = members.flatMap(({ member: { source }, fields }) => {
      const value = fields[field] ?? absent
      return value === undefined ? [] : [{ source, value }]
    })
    const written = members.map(({ fields }) => canonicalText(fields[field]))
    return {
      field,
      said,
      lists: sequences[key] ?? (absent !== undefined && missing ? 'whole' : 'united'),
      byDefault: (value) => {
        const text = canonicalText(value)
        return absent !== undefined && text === canonicalText(absent) && !written.includes(text)
      },
    }
  })
}

function withIndicators(
  { kind, source, own }: Member,
  fields: Record<string, unknown>,
  idIn: (source: number, kind: TheoryPartKind, id: string) => string,
  indicatorOf: (source: number, id: string) => TheoryPart | undefined,
): Record<string, unknown> {
  if (kind !== 'node' || own === undefined) return fields
  const value = own.map((id) => {
    const { node: _, ...rest } = indicatorOf(source, id)?.fields ?? {}
    return { id: idIn(source, 'indicator', id), ...rest }
  })
  return { ...fields, indicators: { is: 'known', value } }
}
