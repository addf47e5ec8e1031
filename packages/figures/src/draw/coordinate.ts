/** A coordinate with one decimal at most, and without `-0`. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10 + 0)
}
