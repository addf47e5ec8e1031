import { relative, sep } from 'node:path'

/** A path as a person would type it: from the folder they stand in, where it is below that. */
export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short === '' || short === '..' || short.startsWith(`..${sep}`) ? path : short
}
