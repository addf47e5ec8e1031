const two = (n: number): string => String(n).padStart(2, '0')

/** The day on a person's calendar, not the one in Greenwich. */
export function dayOf(now: Date): string {
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
