import type { Template } from './message.js'

/** A slot: a name of letters, digits and `_` in braces. */
export const slotPattern = /\{([\p{L}\p{N}_]+)\}/gu

/** The slots in a template and what is wrong with its braces; not part of the public vocabulary. */
export function slotsIn(template: Template): {
  readonly names: ReadonlySet<string>
  readonly stray: string | undefined
} {
  const wordings = typeof template === 'string' ? [template] : [template.one, template.other]
  const names = new Set<string>(typeof template === 'string' ? [] : [template.count])
  let stray: string | undefined
  for (const words of wordings) {
    for (const [, name = ''] of words.matchAll(slotPattern)) names.add(name)
    stray ??= /[{}].*/su.exec(words.replace(slotPattern, ''))?.[0]
  }
  return { names, stray }
}
