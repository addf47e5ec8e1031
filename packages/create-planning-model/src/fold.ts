const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** A word by which words are compared: in small letters, with æ, ø and å written as ids write them. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
