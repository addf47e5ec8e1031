import type { EntityRef, Text } from '@groundplan/kernel'

/**
 * How a node's state is marked. Each tone has a sign and a line of its own besides its colour: `good` a tick, `attention` an exclamation
 * mark, `unknown` a question mark and a broken line, `active` a filled dot, `idle` an empty ring.
 */
export type Tone = 'good' | 'attention' | 'unknown' | 'active' | 'idle'

/** The state of a node in words, and how it is marked. */
export interface NodeState {
  readonly label: Text
  readonly tone: Tone
}

/** A thing in a network or a layered figure (Danish: knude). */
export interface Node {
  /** Unique in its figure. */
  readonly id: string
  readonly label: Text
  /** A line in small print below the label. */
  readonly note?: Text | undefined
  readonly state?: NodeState | undefined
  /** What the node stands for. */
  readonly about?: EntityRef | undefined
}
