import * as fileSystem from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'

/** What writing needs from the file system; a test hands in one that fails half-way. */
export type WriteFs = Pick<
  typeof fileSystem,
  'existsSync' | 'mkdirSync' | 'readdirSync' | 'renameSync' | 'rmdirSync' | 'rmSync' | 'writeFileSync'
>

/** A file that goes to a folder of the repository around the package. */
export interface Beside {
  readonly folder: string
  readonly name: string
  readonly text: string
}

const isInside = (path: string): boolean =>
  !isAbsolute(path) &&
  !path.includes('\\') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

/** A name that is free in a folder: `note.md`, else `note-2.md` … */
function freeName({ folder, name }: Beside, fs: WriteFs): string {
  const [stem, end] = [name.replace(/\.[^.]*$/, ''), /\.[^.]*$/.exec(name)?.[0] ?? '']
  let free = name
  for (let count = 2; fs.existsSync(join(folder, free)); count += 1) free = `${stem}-${count}${end}`
  return free
}

/** Moves everything in a draft to its folder; what has been moved goes back when something cannot be. */
function moveAll(draft: string, target: string, fs: WriteFs): void {
  const names = fs.readdirSync(draft)
  const taken = names.find((name) => fs.existsSync(join(target, name)))
  if (taken !== undefined) throw new Error(`${taken} is there already`)
  const moved: string[] = []
  try {
    for (const name of names) {
      fs.renameSync(join(draft, name), join(target, name))
      moved.push(name)
    }
  } catch (error) {
    for (const name of moved) fs.rmSync(join(target, name), { recursive: true, force: true })
    throw error
  }
}

/**
 * Writes the files of a package into a folder, all of them or none: a draft is written and then moved. A folder that is there keeps what it holds,
 * and nothing in it is replaced. `beside` is written too, under a free name. Gives the path of what was written beside. Throws what the file system throws, and
 * leaves nothing behind then; throws also on a path that leads out of the folder.
 */
export function writePackage(
  files: ReadonlyMap<string, string>,
  target: string,
  beside?: Beside,
  fs: WriteFs = fileSystem,
): string | undefined {
  for (const path of files.keys())
    if (!isInside(path)) throw new TypeError(`"${path}" leads out of the folder: give paths below it, with "/".`)
  const isThere = fs.existsSync(target)
  const home = dirname(target)
  const draft = join(isThere ? target : home, `.${basename(target)}.${process.pid}.draft`)
  const note = beside && join(beside.folder, freeName(beside, fs))
  let made: string | undefined
  let isNoted = false
  try {
    made = isThere ? undefined : fs.mkdirSync(home, { recursive: true })
    fs.mkdirSync(draft)
    for (const [path, text] of files) {
      const file = join(draft, path)
      fs.mkdirSync(dirname(file), { recursive: true })
      fs.writeFileSync(file, text, { flag: 'wx' })
    }
    if (beside !== undefined && note !== undefined) {
      fs.writeFileSync(note, beside.text, { flag: 'wx' })
      isNoted = true
    }
    if (isThere) {
      moveAll(draft, target, fs)
      fs.rmdirSync(draft)
    } else fs.renameSync(draft, target)
    return note
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true })
    if (isNoted && note !== undefined) fs.rmSync(note, { force: true })
    if (made !== undefined) removeUpTo(home, made, fs)
    throw error
  }
}

/** Removes the folders that were made on the way, from the inside out, as long as they are empty. */
function removeUpTo(inner: string, outer: string, fs: WriteFs): void {
  try {
    for (let folder = inner; ; folder = dirname(folder)) {
      fs.rmdirSync(folder)
      if (folder === outer) return
    }
  } catch {
    // Somebody has put something there meanwhile: it stays.
    return
  }
}
