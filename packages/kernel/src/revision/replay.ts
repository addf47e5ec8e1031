import type { PatchOp } from '../revisionTypes.js'
import { say } from '../say.js'
import { patched } from './patched.js'
import { type PatchProblem, patchReasons } from './patchProblem.js'

/** A plan after the operations of a revision, or why they do not fit. */
export type Replayed = { readonly plan: unknown; readonly problem?: undefined } | { readonly problem: PatchProblem }

/** Carries out the operations of a revision on a plan; they may not lead outside it. */
export function replay(plan: unknown, ops: readonly PatchOp[]): Replayed {
  const outside = ops.findIndex(
    (op) => !/^\/plan(?:\/|$)/.test(op.path) || ('from' in op && !/^\/plan\//.test(op.from)),
  )
  const result = patched({ plan }, outside < 0 ? ops : ops.slice(0, outside))
  if (result.problem !== undefined) return { problem: result.problem }
  if (outside >= 0) return { problem: { at: outside, reason: 'noPlace', pointer: ops[outside]?.path ?? '' } }
  const root = result.value as { readonly plan?: unknown }
  if (!Object.hasOwn(root, 'plan')) return { problem: { at: ops.length - 1, reason: 'wholeRemoved', pointer: '/plan' } }
  return { plan: root.plan }
}

/** Like {@link replay}; throws a RangeError with a remedy where a history no longer fits. */
export function replayOrThrow(plan: unknown, id: string, ops: readonly PatchOp[]): unknown {
  const result = replay(plan, ops)
  if (result.problem === undefined) return result.plan
  const { at, reason, pointer } = result.problem
  const why = say({ message: patchReasons[reason], slots: { path: pointer } }, 'en')
  throw new RangeError(
    `The history no longer fits the plan: operation ${at} of revision "${id}" fails, since ${why}. ` +
      'The file was changed outside its history: ask checkHistory(doc) how far back it holds, and let go of the rest with compact(doc, …).',
  )
}
