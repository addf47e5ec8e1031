import * as fileSystem from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What saving needs from the file system; a test hands in one that fails half-way. */
export type SaveFs = Pick<
  typeof fileSystem,
  | 'closeSync'
  | 'copyFileSync'
  | 'fsyncSync'
  | 'openSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>

const existing = (path: string, fs: SaveFs): fileSystem.Stats | undefined =>
  fs.statSync(path, { throwIfNoEntry: false })

/** The names in a folder are written by the folder; systems that cannot open one (Windows) do it by themselves. */
function settleFolder(folder: string, fs: SaveFs): void {
  try {
    const handle = fs.openSync(folder, 'r')
    try {
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
  } catch {
    return
  }
}

/** Copies a file beside it under the first name that is free: `plan.json.bak`, `plan.json.bak2` and so on. Nothing that is there is written over. */
export function keepCopy(path: string, fs: SaveFs = fileSystem): string {
  for (let n = 1; ; n += 1) {
    const copy = `${path}.bak${n === 1 ? '' : n}`
    try {
      fs.copyFileSync(path, copy, fileSystem.constants.COPYFILE_EXCL)
      return copy
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'EEXIST') throw error
    }
  }
}

/**
 * Saves a text or bytes so that a reader finds the old file or the new one, never half of it: a draft beside it is written, brought to the disk and
 * renamed. A link is followed and stays a link; the file's permissions stay. What is no file (a pipe, `/dev/stdout`) is written straight.
 * Throws what the file system throws, and leaves no draft behind then.
 */
export function saveAtomically(path: string, text: string | Uint8Array, fs: SaveFs = fileSystem): void {
  const before = existing(path, fs)
  if (before !== undefined && !before.isFile() && !before.isDirectory()) {
    fs.writeFileSync(path, text)
    return
  }
  const target = before === undefined ? path : fs.realpathSync(path)
  const folder = dirname(target)
  const draft = join(folder, `.${basename(target)}.${process.pid}.draft`)
  try {
    fs.rmSync(draft, { force: true })
    const handle = fs.openSync(draft, 'wx', before === undefined ? 0o666 : before.mode & 0o777)
    try {
      fs.writeFileSync(handle, text)
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    fs.renameSync(draft, target)
  } catch (error) {
    fs.rmSync(draft, { force: true })
    throw error
  }
  settleFolder(folder, fs)
}
