import type { Text } from '@groundplan/kernel'
import type { Node } from './node.js'
import type { Shown } from './shown.js'

/** A link between two nodes of a network. */
export interface NetworkLink {
  readonly from: string
  readonly to: string
  readonly label?: Text | undefined
  /** It goes from `from` to `to` only, and bears an arrow; mutual when missing. */
  readonly directed?: boolean | undefined
}

/** Things and the links between them, without an order from first to last (Danish: netværk). */
export interface NetworkFigure extends Shown {
  readonly kind: 'network'
  readonly nodes: readonly Node[]
  readonly links: readonly NetworkLink[]
}
