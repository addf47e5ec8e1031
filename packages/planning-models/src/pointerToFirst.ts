import { type EntityRef, pointerOf } from '@groundplan/kernel'
import type { WhereDefined } from './whereDefined.js'

/**
 * Where in the document the first of the things spoken of is defined; undefined when nothing defines it.
 *
 * @internal
 */
export function pointerToFirst(about: readonly EntityRef[], whereDefined: WhereDefined): string | undefined {
  const path = about[0] === undefined ? undefined : whereDefined.place(about[0])
  return path === undefined ? undefined : pointerOf(path)
}
