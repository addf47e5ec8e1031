import type { PatchOp } from '../revisionTypes.js'
import { say } from '../say.js'
import { patched } from './patched.js'
import { patchReasons } from './patchProblem.js'

/**
 * Carries out RFC 6902 operations, in order, all or none, and returns the new value. The value given is not changed; what the operations
 * leave alone is the same object in both, and what is new is frozen.
 *
 * Throws a RangeError that names the operation when one does not fit the value (nothing there, another value than a `test` expects), and a
 * TypeError when it is no operation of RFC 6902 or names `__proto__`, `constructor` or `prototype`.
 *
 * ```ts
 * import { applyPatch } from '@groundplan/kernel'
 * applyPatch({ items: [1, 2] }, [{ op: 'add', path: '/items/-', value: 3 }, { op: 'remove', path: '/items/0' }]) // => { items: [2, 3] }
 * applyPatch({ items: [] }, [{ op: 'remove', path: '/items/0' }]) // => throws Operation 0 (remove "/items/0") does not fit: there is nothing at "/items/0".
 * ```
 */
export function applyPatch(value: unknown, ops: readonly PatchOp[]): unknown {
  const result = patched(value, ops)
  if (result.problem === undefined) return result.value
  const { at, reason, pointer } = result.problem
  const found = ops[at] as Partial<PatchOp> | null | undefined
  const named = found?.op === undefined ? '' : ` (${found.op} "${found.path}")`
  const why = say({ message: patchReasons[reason], slots: { path: pointer } }, 'en')
  const text = `Operation ${at}${named} does not fit: ${why}. Make the patch anew for the value that is there.`
  throw reason === 'malformed' || reason === 'hostile' ? new TypeError(text) : new RangeError(text)
}
