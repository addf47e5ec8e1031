/** What a sentence asks, with names and numbers as typed. */
export type Sentence =
  | { readonly is: 'has'; readonly thing: string; readonly field: string }
  | { readonly is: 'hasAtLeast'; readonly thing: string; readonly field: string; readonly least: string }
  | { readonly is: 'atLeast'; readonly thing: string; readonly least: string }
  | { readonly is: 'rated'; readonly thing: string; readonly construct: string }
  | { readonly is: 'ratedAtLeast'; readonly thing: string; readonly construct: string; readonly least: string }

/** The five forms, as examples. */
export const forms = [
  'each site has contact',
  'each site has at least 2 meetings',
  'at least 3 sites',
  'each site is rated on reach',
  'each site is rated at least 2 on reach',
] as const

const each = '(?:each|every|hver|hvert)'

// Tried in this order: what asks for a number before what asks for any.
const patterns = [
  [new RegExp(`^${each} (\\S+) (?:has at least|har mindst) (\\S+) (\\S+)$`, 'i'), 'hasAtLeast'],
  [
    new RegExp(`^${each} (\\S+) (?:is rated at least|er vurderet til mindst) (\\S+) (?:on|på) (\\S+)$`, 'i'),
    'ratedAtLeast',
  ],
  [new RegExp(`^${each} (\\S+) (?:is rated on|er vurderet på) (\\S+)$`, 'i'), 'rated'],
  [new RegExp(`^${each} (\\S+) (?:has|har) (?:an? |en |et )?(\\S+)$`, 'i'), 'has'],
  [/^(?:at least|mindst) (\S+) (\S+)$/i, 'atLeast'],
] as const

/**
 * Reads the sentence of a rule, in English or Danish, whatever its capitals and blanks; undefined when it has none of the five forms.
 *
 * `each site has contact` · `each site has at least 2 meetings` · `at least 3 sites` · `each site is rated on reach` ·
 * `each site is rated at least 2 on reach`
 */
export function readSentence(text: string): Sentence | undefined {
  const plain = text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/ ?\.$/, '')
  for (const [pattern, is] of patterns) {
    const [, a = '', b = '', c = ''] = pattern.exec(plain) ?? []
    if (a === '') continue
    switch (is) {
      case 'hasAtLeast':
        return { is, thing: a, least: b, field: c }
      case 'ratedAtLeast':
        return { is, thing: a, least: b, construct: c }
      case 'rated':
        return { is, thing: a, construct: b }
      case 'has':
        return { is, thing: a, field: b }
      case 'atLeast':
        return { is, least: a, thing: b }
    }
  }
  return undefined
}
