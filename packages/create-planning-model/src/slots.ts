/** What is filled into a template (`{site}`), and where a brace stands that is no slot, as the kernel's `say` reads them. */
export function slotsIn(template: string): { readonly names: readonly string[]; readonly stray: string | undefined } {
  const slot = /\{([\p{L}\p{N}_]+)\}/gu
  const names = [...template.matchAll(slot)].map(([, name = '']) => name)
  const stray = /[{}].*/su.exec(template.replace(slot, ''))?.[0]
  return { names: [...new Set(names)], stray }
}
