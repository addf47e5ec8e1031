const shape = /^[a-z][A-Za-z0-9]*$/

/** The longest id: it becomes the name of a file. */
const LONGEST = 60

// Words of the language, what every object has, and names that some file systems keep for themselves: an id becomes a variable, a key and a file.
const reserved = new Set(
  [
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally',
    'for function if implements import in instanceof interface let new null package private protected public return static super',
    'switch symbol this throw true try typeof undefined var void while with yield constructor prototype hasownproperty',
    'isprototypeof propertyisenumerable tolocalestring tostring valueof then index con prn aux nul com1 com2 com3 com4 com5 com6',
    'com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9',
  ].flatMap((line) => line.split(' ')),
)

/** What an id must be: a word in camelCase of Latin letters and digits. */
export const isIdentifier = (id: string): boolean => id.length <= LONGEST && shape.test(id)

/** True for an id that means something else where it would be used. */
export const isReserved = (id: string): boolean => reserved.has(id.toLowerCase())

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' }

/** An id like what was typed, where one can be made: `Første møde` becomes `foersteMoede`. */
export function identifierLike(text: string): string | undefined {
  const plain = text
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[æøåß]/gi, (letter) => letters[letter.toLowerCase()] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const words = plain.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const id = words
    .map(
      (word, index) => (index === 0 ? word.slice(0, 1).toLowerCase() : word.slice(0, 1).toUpperCase()) + word.slice(1),
    )
    .join('')
  return isIdentifier(id) && !isReserved(id) ? id : undefined
}
