import type { Text } from '@groundplan/kernel'
import type { TheoryNode } from '../model/node.js'
import type { Names } from './names.js'

/** What a node is called: by its own label, else by the name that the register has, else by its id. */
export function nodeText(node: TheoryNode, names?: Names): Text {
  if (node.label !== undefined) return node.label
  const activity = node.is === 'activity' ? node.activity : undefined
  const named = activity === undefined ? undefined : names?.({ kind: 'activity', id: activity })
  return named ?? { verbatim: activity ?? node.id }
}
