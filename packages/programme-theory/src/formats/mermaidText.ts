/** Line breaks, tabs and other signs that are not to be seen. */
const unseen = /[\s\p{Cc}\p{Cf}]+/gu

/**
 * A text as the inside of a quoted Mermaid label: on one line, and every sign that might mean something to Mermaid, to the Markdown in its labels or to
 * HTML as its number (`#34;`), which Mermaid turns back. Letters, digits, spaces, commas and a full stop or hyphen within a word stay as they are.
 */
export function mermaidText(text: string): string {
  return (
    text
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      .replace(unseen, ' ')
      .trim()
      .replace(/[^\p{L}\p{M}\p{N} ,]/gu, (sign, at: number, whole: string) => {
        const inWord =
          (sign === '.' || sign === '-') && /^[\p{L}\p{N}].[\p{L}\p{N}]$/u.test(whole.slice(at - 1, at + 2))
        return inWord ? sign : `#${sign.codePointAt(0)};`
      })
      // The one word that ends a group, as Mermaid's manual warns.
      .replace(/\bend\b/g, '#101;nd')
  )
}
