/**
 * An RFC 6901 JSON pointer from its parts; no parts give the empty pointer, which means the whole document.
 *
 * ```ts
 * import { pointerOf } from '@groundplan/kernel'
 * pointerOf(['plan', 'artefacts', '@groundplan/community/activities', 'content', 'items', 0]) // => '/plan/artefacts/@groundplan~1community~1activities/content/items/0'
 * ```
 */
export function pointerOf(path: readonly (string | number)[]): string {
  let pointer = ''
  for (const part of path)
    pointer += `/${typeof part === 'number' ? part : part.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return pointer
}

/**
 * The parts of an RFC 6901 JSON pointer, all as text. Throws on text that is none: a pointer starts with `/` or is empty, and `~` stands
 * only in `~0` (for `~`) and `~1` (for `/`).
 *
 * ```ts
 * import { pathOf } from '@groundplan/kernel'
 * pathOf('/plan/journal/0/a~1b') // => ['plan', 'journal', '0', 'a/b']
 * ```
 */
export function pathOf(pointer: string): readonly string[] {
  if (pointer === '') return []
  if (!pointer.startsWith('/'))
    throw new TypeError(`"${pointer}" is no JSON pointer: it must start with "/" or be empty.`)
  if (/~(?![01])/.test(pointer))
    throw new TypeError(`"${pointer}" is no JSON pointer: write "~" as "~0" and "/" within a name as "~1".`)
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
