import { basename } from 'node:path'

/** The name of a plan's file without its folder and its ending, for files that are made from it; `plan` for standard input. */
export function baseName(file: string): string {
  return file === '-' ? 'plan' : basename(file).replace(/(?:\.groundplan)?\.json$/i, '')
}
