import type { Localized } from '@groundplan/kernel'

/** What a sentence asks, with names and numbers as typed. */
export type Sentence =
  | { readonly is: 'has'; readonly thing: string; readonly field: string }
  | { readonly is: 'hasAtLeast'; readonly thing: string; readonly field: string; readonly least: string }
  | { readonly is: 'atLeast'; readonly thing: string; readonly least: string }
  | { readonly is: 'rated'; readonly thing: string; readonly construct: string }
  | { readonly is: 'ratedAtLeast'; readonly thing: string; readonly construct: string; readonly least: string }

/** The five forms, as examples in each language. */
export const forms = {
  en: [
    'each site has contact',
    'each site has at least 2 meetings',
    'at least 3 sites',
    'each site is rated on reach',
    'each site is rated at least 2 on reach',
  ],
  da: [
    'hvert sted har kontaktperson',
    'hvert sted har mindst 2 moeder',
    'mindst 3 steder',
    'hvert sted er vurderet på trivsel',
    'hvert sted er vurderet til mindst 2 på trivsel',
  ],
} as const

/** The five forms in a row, to be shown. */
export const formsShown: Localized = { en: forms.en.join(' · '), da: forms.da.join(' · ') }

/** Word by word: `EACH` and `A` are one of several words, what stands in `<>` is a name or number. */
const templates = [
  ['hasAtLeast', 'EACH <thing> has at least <least> <field>'],
  ['hasAtLeast', 'EACH <thing> har mindst <least> <field>'],
  ['ratedAtLeast', 'EACH <thing> is rated at least <least> on <construct>'],
  ['ratedAtLeast', 'EACH <thing> er vurderet til mindst <least> på <construct>'],
  ['rated', 'EACH <thing> is rated on <construct>'],
  ['rated', 'EACH <thing> er vurderet på <construct>'],
  ['has', 'EACH <thing> has <field>'],
  ['has', 'EACH <thing> has A <field>'],
  ['has', 'EACH <thing> har <field>'],
  ['has', 'EACH <thing> har A <field>'],
  ['atLeast', 'at least <least> <thing>'],
  ['atLeast', 'mindst <least> <thing>'],
] as const

const oneOf: Readonly<Record<string, readonly string[]>> = {
  EACH: ['each', 'every', 'hver', 'hvert'],
  A: ['a', 'an', 'en', 'et'],
}

/** What the words of a sentence give for a template; undefined when they are not of its form. */
function match(words: readonly string[], template: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split(' ')
  if (words.length !== wanted.length) return undefined
  const given: Record<string, string> = {}
  for (const [index, word] of words.entries()) {
    const want = wanted[index] ?? ''
    if (want.startsWith('<')) given[want.slice(1, -1)] = word
    else if (!(oneOf[want] ?? [want]).includes(word.toLowerCase())) return undefined
  }
  return given
}

/**
 * Reads the sentence of a rule, in English or Danish, whatever its capitals and blanks; undefined when it has none of the five forms.
 *
 * `each site has contact` · `each site has at least 2 meetings` · `at least 3 sites` · `each site is rated on reach` ·
 * `each site is rated at least 2 on reach`
 */
export function readSentence(text: string): Sentence | undefined {
  const plain = text.normalize('NFC').trim()
  const words = (plain.endsWith('.') ? plain.slice(0, -1) : plain).split(/\s+/).filter((word) => word !== '')
  for (const [is, template] of templates) {
    const given = match(words, template)
    if (given === undefined) continue
    const { thing = '', field = '', construct = '', least = '' } = given
    switch (is) {
      case 'has':
        return { is, thing, field }
      case 'hasAtLeast':
        return { is, thing, field, least }
      case 'atLeast':
        return { is, thing, least }
      case 'rated':
        return { is, thing, construct }
      case 'ratedAtLeast':
        return { is, thing, construct, least }
    }
  }
  return undefined
}
