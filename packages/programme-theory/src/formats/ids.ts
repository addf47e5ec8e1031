import { excerpt } from '@groundplan/kernel/document'

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }
const LONGEST = 48

/** The words of a text as an id: small letters a to z, digits and hyphens; without what looks like a civil registration number. */
function slug(text: string, otherwise: string): string {
  const plain = excerpt(text, 2 * LONGEST)
    .en.normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] as string)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const cut = plain.length <= LONGEST ? plain : plain.slice(0, plain.lastIndexOf('-', LONGEST) + 1 || LONGEST)
  return cut.replace(/-$/, '') || otherwise
}

/** Gives ids that are made from words, each once: the second of the same words gets `-2`. The same words in the same order give the same ids. */
export function idMaker(prefix: string): (text: string, otherwise: string) => string {
  const counts = new Map<string, number>()
  const taken = new Set<string>()
  return (text, otherwise) => {
    const wanted = `${prefix}${slug(text, otherwise)}`
    let count = counts.get(wanted) ?? 0
    let id: string
    do {
      count += 1
      id = count === 1 ? wanted : `${wanted}-${count}`
    } while (taken.has(id))
    counts.set(wanted, count)
    taken.add(id)
    return id
  }
}
