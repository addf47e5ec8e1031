import { metrics, unitsPerEm } from './metrics.js'

/** Type: its size in pixels (any unit will do: the width comes in the same), and whether it is bold. */
export interface Type {
  readonly size: number
  readonly bold?: boolean | undefined
}

function read(runs: readonly (readonly [number, string])[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  for (const [first, packed] of runs) {
    for (let i = 0; i < packed.length; i += 4) widths.set(first + i / 4, Number.parseInt(packed.slice(i, i + 4), 16))
  }
  return widths
}

const tables = /* @__PURE__ */ (() => ({ regular: read(metrics.regular), bold: read(metrics.bold) }))()

const takesNoWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u

/**
 * How wide a text is on one line in Liberation Sans, Arial or Helvetica, in the unit of `size`. Kerning is left out: a renderer that kerns sets
 * the text a little narrower. Characters that the font lacks count one em (ideographs, pictures), combining marks nothing.
 *
 * ```ts
 * import { measureText } from '@groundplan/figures/draw'
 * measureText('WWWW', { size: 2048 }) // => 7732
 * measureText('', { size: 12 }) // => 0
 * ```
 */
export function measureText(text: string, { size, bold }: Type): number {
  const widths = bold === true ? tables.bold : tables.regular
  let units = 0
  for (const character of text) {
    units += widths.get(character.codePointAt(0) as number) ?? (takesNoWidth.test(character) ? 0 : unitsPerEm)
  }
  return (units * size) / unitsPerEm
}
