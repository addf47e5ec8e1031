/** A number in a sentence: four significant digits, in Danish with a decimal comma. */
export function inWords(value: number): { readonly en: string; readonly da: string } {
  const text = String(Number(value.toPrecision(4)))
  return { en: text, da: text.replace('.', ',') }
}
