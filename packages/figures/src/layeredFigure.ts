import type { Text } from '@groundplan/kernel'
import type { Node } from './node.js'
import type { Shown } from './shown.js'

/** A link between two nodes of a layered figure. */
export interface LayeredLink {
  readonly from: string
  readonly to: string
  readonly label?: Text | undefined
  /**
   * `forward`: `to` comes after `from` and is drawn so (the default). `back`: a loop, `to` comes before `from`.
   * `none`: the two belong together and neither leads to the other.
   */
  readonly direction?: 'forward' | 'back' | 'none' | undefined
  /** `dashed` for what may happen but need not, such as a short cut; `solid` when missing. A loop is always dashed. */
  readonly line?: 'solid' | 'dashed' | undefined
}

/** A graph drawn in layers, from first to last: the flow of phases, a theory of change (Danish: forløb, forandringsteori). */
export interface LayeredFigure extends Shown {
  readonly kind: 'layered'
  readonly nodes: readonly Node[]
  readonly links: readonly LayeredLink[]
  /** The way the layers follow on each other; when missing, `right` where the figure then fits the width of a page, else `down`. */
  readonly direction?: 'right' | 'down' | undefined
}
