const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const LONGEST = 40

/** A readable id out of a name, such as `faellesspisning-2`: the first of its kind that is not taken. */
export function slug(name: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST)
  const start = plain === '' ? 'row' : plain.endsWith('-') ? plain.slice(0, -1) : plain
  let id = start
  for (let n = 2; isTaken(id); n += 1) id = `${start}-${n}`
  return id
}
