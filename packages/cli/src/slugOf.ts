const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' }

/** A name for a file or an id from a title: small letters, digits and hyphens, at most 60; `plan` where nothing is left. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøåß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, 60).replace(/^-|-$/g, '') || 'plan'
}
