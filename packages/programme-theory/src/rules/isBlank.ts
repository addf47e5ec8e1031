import type { Text } from '@groundplan/kernel'

/** Whether a text says nothing: it is empty, or nothing but spaces, in each of its languages. */
export function isBlank(text: Text): boolean {
  const { verbatim, en, da } = text as { readonly verbatim?: string; readonly en?: string; readonly da?: string }
  return [verbatim, en, da].every((words) => words === undefined || words.trim() === '')
}
