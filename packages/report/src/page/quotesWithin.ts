import type { Language } from '@groundplan/kernel'

const signs: Readonly<
  Record<Language, { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] }>
> = {
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  da: { outer: ['»', '«'], inner: ['›', '‹'] },
}

/** Quotes within quotes get the signs for these: »a »b« c« is »a ›b‹ c«. Words whose quotes do not match are left as they are. */
export function quotesWithin(text: string, language: Language): string {
  const { outer, inner } = signs[language]
  let depth = 0
  let isSound = true
  const told = Array.from(text, (sign) => {
    if (sign === outer[0]) {
      depth += 1
      return depth > 1 ? inner[0] : sign
    }
    if (sign !== outer[1]) return sign
    depth -= 1
    if (depth < 0) isSound = false
    return depth > 0 ? inner[1] : sign
  }).join('')
  return isSound && depth === 0 ? told : text
}
