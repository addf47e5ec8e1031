import { clean } from './clean.js'

/**
 * A text for one line of Markdown (CommonMark, GitHub tables): nothing in it is read as markup, as HTML, as a list or as a heading; line
 * ends become spaces.
 *
 * ```ts
 * import { escapeMarkdown } from '@groundplan/figures/draw'
 * escapeMarkdown('1. *Kød* | <b>kål</b>\nog') // => '1\\. \\*Kød\\* \\| &lt;b&gt;kål&lt;/b&gt; og'
 * ```
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^([-+=#]|\d+(?=[.)]))([.)]?)/, (_, start: string, sign: string) =>
      sign === '' ? `\\${start}` : `${start}\\${sign}`,
    )
}
