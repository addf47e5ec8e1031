import { pathOf } from '../pointer.js'
import type { PatchProblem, PatchReason } from './patchProblem.js'
import { hostileKeys, isJsonObject, type JsonObject } from './plainJson.js'
import { sameJson } from './sameJson.js'

class Misfit extends Error {
  readonly reason: PatchReason
  readonly pointer: string

  constructor(reason: PatchReason, pointer: string) {
    super(reason)
    this.reason = reason
    this.pointer = pointer
  }
}

const indexShape = /^(?:0|[1-9]\d*)$/

function tokensOf(pointer: unknown): readonly string[] {
  if (typeof pointer !== 'string') throw new Misfit('malformed', '')
  if ((pointer !== '' && !pointer.startsWith('/')) || /~(?![01])/.test(pointer)) throw new Misfit('malformed', pointer)
  const tokens = pathOf(pointer)
  if (tokens.some((token) => hostileKeys.has(token))) throw new Misfit('hostile', pointer)
  return tokens
}

function child(container: unknown, token: string, pointer: string): unknown {
  if (Array.isArray(container)) {
    if (indexShape.test(token) && Number(token) < container.length) return container[Number(token)]
  } else if (isJsonObject(container) && Object.hasOwn(container, token)) return container[token]
  throw new Misfit('nothingThere', pointer)
}

/** A value in the making: containers are copied when they are first written to, and only then. */
class Workpiece {
  root: unknown
  #ours = new Set<unknown>()
  readonly #made: object[] = []

  constructor(value: unknown) {
    this.root = value
  }

  at(pointer: string): unknown {
    return tokensOf(pointer).reduce((value, token) => child(value, token, pointer), this.root)
  }

  #own(container: unknown): unknown {
    if (this.#ours.has(container) || typeof container !== 'object' || container === null) return container
    const copy: object = Array.isArray(container) ? container.slice() : { ...container }
    this.#ours.add(copy)
    this.#made.push(copy)
    return copy
  }

  /** The container that a pointer's last token is about, free to be written to. */
  #parent(tokens: readonly string[], pointer: string): unknown[] | Record<string, unknown> {
    this.root = this.#own(this.root)
    let container = this.root
    for (const token of tokens.slice(0, -1)) {
      const next = this.#own(child(container, token, pointer))
      ;(container as Record<string, unknown>)[token] = next
      container = next
    }
    if (typeof container !== 'object' || container === null) throw new Misfit('noPlace', pointer)
    return container as unknown[] | Record<string, unknown>
  }

  add(pointer: string, value: unknown): void {
    const tokens = tokensOf(pointer)
    const last = tokens.at(-1)
    if (last === undefined) {
      this.root = value
      return
    }
    const parent = this.#parent(tokens, pointer)
    if (!Array.isArray(parent)) {
      parent[last] = value
      return
    }
    const at = last === '-' ? parent.length : indexShape.test(last) ? Number(last) : Number.NaN
    if (!(at <= parent.length)) throw new Misfit('noPlace', pointer)
    parent.splice(at, 0, value)
  }

  remove(pointer: string): unknown {
    const tokens = tokensOf(pointer)
    const last = tokens.at(-1)
    if (last === undefined) throw new Misfit('wholeRemoved', pointer)
    const parent = this.#parent(tokens, pointer)
    const old = child(parent, last, pointer)
    if (Array.isArray(parent)) parent.splice(Number(last), 1)
    else delete parent[last]
    return old
  }

  replace(pointer: string, value: unknown): void {
    const tokens = tokensOf(pointer)
    const last = tokens.at(-1)
    if (last === undefined) this.root = value
    else {
      const parent = this.#parent(tokens, pointer)
      child(parent, last, pointer)
      ;(parent as Record<string, unknown>)[last] = value
    }
  }

  /** From here on every container is copied again before it is written to: one of them stands in two places now. */
  share(): void {
    this.#ours = new Set()
  }

  finish(): unknown {
    for (const container of this.#made) Object.freeze(container)
    return this.root
  }
}

function fromOf(op: JsonObject): string {
  tokensOf(op['from'])
  return op['from'] as string
}

function carryOut(work: Workpiece, op: unknown): void {
  if (!isJsonObject(op) || typeof op['path'] !== 'string') throw new Misfit('malformed', '')
  const { path } = op as { readonly path: string }
  const value = (op as JsonObject)['value']
  if (['add', 'replace', 'test'].includes(op['op'] as string) && value === undefined)
    throw new Misfit('malformed', path)
  switch (op['op']) {
    case 'add':
      work.add(path, value)
      break
    case 'replace':
      work.replace(path, value)
      break
    case 'remove':
      work.remove(path)
      break
    case 'test':
      if (!sameJson(work.at(path), value)) throw new Misfit('otherValue', path)
      break
    case 'copy':
      work.add(path, work.at(fromOf(op)))
      work.share()
      break
    case 'move': {
      const from = fromOf(op)
      if (path.startsWith(`${from}/`)) throw new Misfit('intoItself', path)
      if (path === from) work.at(from)
      else work.add(path, work.remove(from))
      break
    }
    default:
      throw new Misfit('malformed', path)
  }
}

/** What comes of a value when operations are carried out on it, or the first one that does not fit. Never throws. */
export function patched(
  value: unknown,
  ops: readonly unknown[],
): { readonly value: unknown; readonly problem?: undefined } | { readonly problem: PatchProblem } {
  const work = new Workpiece(value)
  for (const [at, op] of ops.entries()) {
    try {
      carryOut(work, op)
    } catch (error) {
      if (error instanceof Misfit) return { problem: { at, reason: error.reason, pointer: error.pointer } }
      throw error
    }
  }
  return { value: work.finish() }
}
