import { pathOf } from '@groundplan/kernel'
import { type Compiled, type CompiledRead, compiled } from '../compiled.js'
import { gather, placeOf } from '../gather.js'
import { leadsTo } from '../leadsTo.js'
import { pointerAt } from '../pointerAt.js'
import { pointerToFirst } from '../pointerToFirst.js'
import { whereDefinedIn } from '../whereDefined.js'
import type { Bench, Tried } from './bench.js'
import type { ExpectedFinding } from './conformanceCase.js'

type At = readonly (string | number)[]

/** Places in the document and in a rule's own terms. */
export interface Places {
  /** Where an expected finding leads in the document; undefined when it leads nowhere. */
  readonly pointer: (expected: ExpectedFinding) => string | undefined
  /** A pointer in the terms of the rule, where what it leads to is read. */
  readonly at: (pointer: string) => At | undefined
}

/**
 * The places that one rule can speak of in a case. `at` is taken as from the rule itself: where it leads to something that stands nowhere in the
 * document, the first thing spoken of is where it is defined.
 *
 * @internal
 */
export function placesIn(bench: Bench, name: string, { plan, one }: Pick<Tried, 'plan' | 'one'>): Places {
  const model = compiled(bench.model)
  const reads = readsOf(model, name)
  return {
    pointer({ at, about, pointer }) {
      if (at === undefined || pointer !== undefined) return pointer
      const read = reads.find((each) => each.name === at[0])
      const value = read && gather(plan, model.id, [read], one.at).values[read.name]
      // Told with the case's own name for it: no pointer is like this.
      if (read === undefined || !leadsTo(value, at, 1)) return JSON.stringify(at)
      return pointerAt(model.id, read, at, plan, value) ?? pointerToFirst(about, whereDefinedIn(plan, [model]))
    },
    at(pointer) {
      const path = pathOf(pointer)
      for (const read of reads) {
        const place = startOf(model.id, read)
        if (place === undefined || !place.every((step, i) => step === path[i])) continue
        const rest = path.slice(place.length)
        if (read.fact === 'frame' && rest[0] !== 'period' && rest[0] !== 'places') continue
        return [read.name, ...rest.map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : step))]
      }
      return undefined
    },
  }
}

/**
 * What a rule reads; nothing when it is none.
 *
 * @internal
 */
export function readsOf({ rules }: Compiled, name: string): readonly CompiledRead[] {
  return rules.find((rule) => rule.name === name)?.reads ?? []
}

const startOf = (model: string, read: CompiledRead): readonly string[] | undefined =>
  read.artefact === undefined ? placeOf(model, read) : ['plan', 'artefacts', read.artefact.kind, 'content']
