import { clean } from './clean.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text for the inside of an HTML or XML element, or of a quoted attribute: nothing in it is read as markup, also not `]]>` or `-->`.
 * Characters that XML refuses or that turn the reading direction become U+FFFD; see `clean`.
 *
 * ```ts
 * import { escapeHtml } from '@groundplan/figures/draw'
 * escapeHtml('<b>"Kød & kål"</b>') // => '&lt;b&gt;&quot;Kød &amp; kål&quot;&lt;/b&gt;'
 * ```
 */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
