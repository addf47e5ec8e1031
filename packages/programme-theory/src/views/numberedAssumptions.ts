import type { Text } from '@groundplan/kernel'
import type { Assumption } from '../model/assumption.js'
import type { AssumptionStatus } from '../model/assumptionStatus.js'
import { assumptionStatuses } from '../model/assumptionStatus.js'
import { statusOf } from '../model/statusOf.js'
import type { Theory } from '../model/theory.js'
import { composed } from './composed.js'

/** An assumption as the figures speak of it. */
export interface NumberedAssumption {
  readonly assumption: Assumption
  readonly status: AssumptionStatus
  /** "A1" for the theory's first; with its status where it is no longer only stated: "A1 (Rejected)". */
  readonly mark: Text
}

/** The assumptions of a theory, numbered in its order, each with what it is about. */
export interface NumberedAssumptions {
  readonly all: readonly NumberedAssumption[]
  onNode(id: string): readonly NumberedAssumption[]
  onLink(id: string): readonly NumberedAssumption[]
}

/** The assumptions of a theory by number; the numbers are the same in every figure of the theory. */
export function numberedAssumptions({ assumptions = [] }: Theory): NumberedAssumptions {
  const parts = { node: new Map<string, NumberedAssumption[]>(), link: new Map<string, NumberedAssumption[]>() }
  const all = assumptions.map((assumption, i): NumberedAssumption => {
    const status = statusOf(assumption)
    const number = `A${i + 1}`
    const mark: Text =
      status === 'stated'
        ? { en: number, da: number }
        : composed(
            { en: '{number} ({status})', da: '{number} ({status})' },
            { number, status: assumptionStatuses.label(status) },
          )
    const numbered = { assumption, status, mark }
    for (const part of assumption.on) {
      const [map, id] = 'node' in part ? [parts.node, part.node] : [parts.link, part.link]
      const here = map.get(id) ?? []
      if (!here.includes(numbered)) here.push(numbered)
      map.set(id, here)
    }
    return numbered
  })
  return { all, onNode: (id) => parts.node.get(id) ?? [], onLink: (id) => parts.link.get(id) ?? [] }
}
