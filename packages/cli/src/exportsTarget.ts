/** The conditions that hold for an import in Node. */
const conditions = ['node', 'import', 'module-sync', 'default']

/** The file that one entry of `exports` leads to, following the conditions in the order in which the package writes them. */
function fileOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry
  if (Array.isArray(entry)) return entry.map(fileOf).find((file) => file !== undefined)
  if (typeof entry !== 'object' || entry === null) return undefined
  for (const [key, value] of Object.entries(entry)) {
    const file = conditions.includes(key) ? fileOf(value) : undefined
    if (file !== undefined) return file
  }
  return undefined
}

/**
 * Where the `exports` of a package lead for one of its subpaths (`.`, `./conformance`), as a path in the package. A subpath that is named goes
 * before a pattern (`./*`), and a longer pattern before a shorter one. Undefined when the package does not offer it.
 */
export function exportsTarget(exported: unknown, subpath: string): string | undefined {
  const isMap = typeof exported === 'object' && exported !== null && !Array.isArray(exported)
  const entries = isMap ? Object.entries(exported) : []
  if (!entries.some(([key]) => key.startsWith('.'))) return subpath === '.' ? fileOf(exported) : undefined
  const named = entries.find(([key]) => key === subpath)
  if (named) return fileOf(named[1])
  const fits = entries.flatMap(([key, value]) => {
    const [before = '', after, more] = key.split('*')
    if (after === undefined || more !== undefined) return []
    const isLong = subpath.length > before.length + after.length
    return isLong && subpath.startsWith(before) && subpath.endsWith(after) ? [{ before, after, value }] : []
  })
  const [best] = fits.sort((a, b) => b.before.length - a.before.length)
  if (best === undefined) return undefined
  return fileOf(best.value)?.replaceAll('*', subpath.slice(best.before.length, subpath.length - best.after.length))
}
