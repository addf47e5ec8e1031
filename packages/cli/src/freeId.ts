/** An id that none of the things has: the one wished for, or with the first number behind it that is free. */
export function freeId(wish: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id))
  let id = wish
  for (let n = 2; ids.has(id); n += 1) id = `${wish}-${n}`
  return id
}
