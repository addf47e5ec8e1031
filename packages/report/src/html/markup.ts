import { escapeHtml } from '@groundplan/figures/draw'

/** A piece of HTML that is safe as it stands; everything else is escaped where it is put in. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

/** What may be put into a template: markup as it is, text and numbers escaped, lists one after the other, nothing for nothing. */
export type Part = Markup | string | number | false | undefined | readonly Part[]

const rendered = (part: Part): string => {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.html
  return Array.isArray(part) ? part.map(rendered).join('') : escapeHtml(String(part))
}

/** HTML with holes; what fills a hole is escaped unless it is markup already. Attributes stand in double quotes. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(template.reduce((before, text, at) => before + rendered(parts[at - 1]) + text))
}
