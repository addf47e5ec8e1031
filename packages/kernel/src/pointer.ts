/**
 * An RFC 6901 JSON pointer from its parts.
 *
 * ```ts
 * import { pointerOf } from '@groundplan/kernel'
 * pointerOf(['plan', 'artefacts', '@groundplan/community/activities', 'content', 'items', 0]) // => '/plan/artefacts/@groundplan~1community~1activities/content/items/0'
 * ```
 */
export function pointerOf(path: readonly (string | number)[]): string {
  let pointer = ''
  for (const part of path) pointer += `/${typeof part === 'number' ? part : part.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return pointer
}

/**
 * The parts of an RFC 6901 JSON pointer. Throws on text that is none: a pointer starts with `/` or is empty.
 *
 * ```ts
 * import { pathOf } from '@groundplan/kernel'
 * pathOf('/plan/journal/0/a~1b') // => ['plan', 'journal', '0', 'a/b']
 * ```
 */
export function pathOf(pointer: string): readonly string[] {
  if (pointer === '') return []
  if (!pointer.startsWith('/')) throw new TypeError(`"${pointer}" is no JSON pointer: it must start with "/" or be empty.`)
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
