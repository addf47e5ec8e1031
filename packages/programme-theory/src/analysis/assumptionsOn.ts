import type { Assumption } from '../model/assumption.js'

/** The assumptions of a theory by what they are about. */
export interface AssumptionsOn {
  readonly nodes: ReadonlyMap<string, readonly Assumption[]>
  readonly links: ReadonlyMap<string, readonly Assumption[]>
}

const found = new WeakMap<readonly Assumption[], AssumptionsOn>()

/** By node and by link which assumptions are made; told once for each list of assumptions, since lists are never changed in place. */
export function assumptionsOn(assumptions: readonly Assumption[]): AssumptionsOn {
  const before = found.get(assumptions)
  if (before !== undefined) return before
  const nodes = new Map<string, Assumption[]>()
  const links = new Map<string, Assumption[]>()
  for (const assumption of assumptions) {
    for (const part of assumption.on) {
      const [map, id] = 'node' in part ? [nodes, part.node] : [links, part.link]
      const list = map.get(id)
      if (list === undefined) map.set(id, [assumption])
      else if (!list.includes(assumption)) list.push(assumption)
    }
  }
  const made = { nodes, links }
  found.set(assumptions, made)
  return made
}
