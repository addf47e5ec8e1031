import type { Text } from '@groundplan/kernel'
import type { Node } from './node.js'
import type { Shown } from './shown.js'

/** A node of a tree, and where it hangs. */
export interface TreeNode extends Node {
  /** The id of the node that it hangs from; a root, when missing. */
  readonly parent?: string | undefined
  /**
   * The side of the root that it stands on: `before` what leads to the root, such as a cause; `after` what follows from it or what it is divided into.
   * As its parent when missing, and `after` where that is a root. Counts for children of a root only.
   */
  readonly side?: 'before' | 'after' | undefined
}

/**
 * What is divided into what, or what comes of what: goals with their themes and indicators, a problem with its causes and its effects (Danish: måltræ, problemtræ).
 * Every node hangs from one other, and stands among its siblings in the order given.
 *
 * ```ts
 * import type { TreeFigure } from '@groundplan/figures'
 * import { drawMarkdown } from '@groundplan/figures/draw'
 * const problem: TreeFigure = {
 *   kind: 'tree',
 *   title: { en: 'Loneliness', da: 'Ensomhed' },
 *   description: { en: 'Causes, the problem, effects', da: 'Årsager, problemet, virkninger' },
 *   before: [{ en: 'Causes', da: 'Årsager' }],
 *   levels: [{ en: 'Problem', da: 'Problem' }, { en: 'Effects', da: 'Virkninger' }],
 *   nodes: [
 *     { id: 'lonely', label: { en: 'The young feel lonely', da: 'De unge er ensomme' } },
 *     { id: 'bus', parent: 'lonely', side: 'before', label: { en: 'The last bus leaves at five', da: 'Sidste bus kører klokken fem' } },
 *     { id: 'sleep', parent: 'lonely', label: { en: 'Poor sleep', da: 'Dårlig søvn' } },
 *   ],
 * }
 * drawMarkdown(problem, { locale: 'da' }).split('\n').slice(4)
 * // => ['- Niveauer: Årsager › Problem › Virkninger', '- De unge er ensomme', '  - Årsager:', '    - Sidste bus kører klokken fem',
 * //     '  - Virkninger:', '    - Dårlig søvn', '']
 * ```
 */
export interface TreeFigure extends Shown {
  readonly kind: 'tree'
  readonly nodes: readonly TreeNode[]
  /** Headings of the levels, from that of the roots on: "Goal", "Theme", "Indicator". A level without one has none. */
  readonly levels?: readonly Text[] | undefined
  /** Headings of the levels before the root, from the nearest on: "Causes", "Causes of causes". */
  readonly before?: readonly Text[] | undefined
  /** Whether the lines bear arrows, from what leads to what follows; when missing, they do where something stands before a root. */
  readonly arrows?: boolean | undefined
  /**
   * The way that leads from a root to what comes after it: `up` as a tree grows, with causes below and effects above. When missing: `right` where that fits
   * the width of a page or `down` would be wider, else `down`.
   */
  readonly direction?: 'right' | 'down' | 'up' | undefined
}
