import type { Assumption, PartRef } from '../model/assumption.js'
import { among } from './among.js'
import { type Fields, isObject, type Loose, type Read, type Reader } from './reader.js'
import type { Entry } from './sections.js'

/** The assumptions of a specification, those that stand by themselves and those stated at a part. */
export interface AssumptionsBuilt {
  /** Takes up what a part assumes. */
  at(part: PartRef, assumes: unknown, where: string): void
  /** All of them, in the order in which they were met; throws on one about nothing. */
  all(checkOn: (on: readonly PartRef[], where: string) => void): readonly Assumption[]
}

/** Gathers assumptions, first those that stand by themselves. */
export function assumptionsOf(
  reader: Reader,
  entries: readonly Entry[],
  { fields, id: readId }: { readonly fields: Fields; readonly id: Read },
): AssumptionsBuilt {
  const { object, list, wrong } = reader
  const stated = new Map<string, { readonly read: Loose; readonly on: PartRef[]; readonly where: string }>()
  const state = (id: string, given: Loose, where: string): PartRef[] => {
    const { on = [], ...read } = object(fields, ['label'])(given, where)
    const parts = [...(on as readonly PartRef[])]
    stated.set(id, { read, on: parts, where })
    return parts
  }
  for (const [id, given, where] of entries) state(id, given, where)
  const common = new Set(stated.keys())
  const named = among(reader, 'assumption', [...common])
  const unknown: { readonly id: string; readonly here: string }[] = []
  return {
    at(part, assumes, where) {
      if (assumes === undefined) return
      list((one, here) => {
        if (typeof one === 'string') {
          // It may still come, stated at another part.
          if (common.has(one)) stated.get(one)?.on.push(part)
          else unknown.push({ id: one, here })
          return
        }
        if (!isObject(one))
          throw wrong(here, 'must be the id of one in "assumptions", or an object with "id" and "label".')
        const { id, ...rest } = one
        readId(id, `${here}.id`)
        if (stated.has(id as string))
          throw wrong(
            here,
            `states the assumption "${id}" again: state it once in "assumptions", and name it by its id.`,
          )
        state(id as string, rest, here).push(part)
      })(assumes, `${where}.assumes`)
    },
    all: (checkOn) => {
      for (const { id, here } of unknown) {
        const there = stated.get(id)?.where
        if (there === undefined) named(id, here)
        throw wrong(
          here,
          `names the assumption "${id}", which is stated at ${there}: move it to "assumptions", and name it by its id at both.`,
        )
      }
      return [...stated].map(([id, { read, on, where }]) => {
        if (on.length === 0)
          throw wrong(where, 'is about nothing: name it in "assumes" of a node or link, or give "on".')
        checkOn(on, where)
        return { id, ...read, on } as unknown as Assumption
      })
    },
  }
}
