/** A finite number with every digit that it has, and the decimal mark of the flavour; never grouped. */
export function numberField(number: number, decimal: ',' | '.'): string {
  // Adding 0 makes 0 of -0.
  return String(number + 0).replace('.', decimal)
}
