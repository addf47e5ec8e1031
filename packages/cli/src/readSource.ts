import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Message, Slots } from '@groundplan/kernel'
import type { Io } from './io.js'
import { words } from './words.js'

/** Bytes of the largest file that is read: as many as the longest text that a document may have can take in UTF-8. */
export const MAX_BYTES = 3 * 33_554_432

/** Why a file could not be read, and what to do about it. */
export interface Unread {
  readonly message: Message
  readonly hint: Message
  readonly slots: Slots
}

/** The message of an error in the system's words, without the path that the sentence around it names already. */
export function problemOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown }
  if (typeof code === 'string' && code !== '' && typeof message === 'string')
    return `${code} (${message.replace(/^[A-Z]+: /, '').split(',')[0]})`
  return typeof message === 'string' ? message : String(error)
}

async function bytesOf(chunks: AsyncIterable<Uint8Array | string>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts, length)
}

/** Where a text is read from, and what to say when it cannot be. */
interface Reading {
  readonly most: number
  readonly tooLarge: Message
  readonly largeHint: Message
}

/** The bytes of a file, or of standard input for `-`. What is too large is refused before it is read. */
export async function readFrom(
  name: string,
  io: Pick<Io, 'cwd' | 'stdin'>,
  { most, tooLarge, largeHint }: Reading,
): Promise<{ readonly bytes: Uint8Array } | { readonly unread: Unread }> {
  const isStdin = name === '-'
  const unread = (message: Message, hint: Message, slots: Slots = {}): { readonly unread: Unread } =>
    unreadAt(name, io, message, hint, slots)
  const path = resolve(io.cwd, name)
  try {
    if (isStdin && io.stdin === undefined) return unread(words.noStdin, words.unreadHint)
    const entry = isStdin ? undefined : statSync(path)
    if (entry?.isFile() && entry.size > most) return unread(tooLarge, largeHint, { limit: most })
    const bytes = await bytesOf(isStdin && io.stdin !== undefined ? io.stdin : createReadStream(path), most)
    return bytes === undefined ? unread(tooLarge, largeHint, { limit: most }) : { bytes }
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'ENOENT'
      ? unread(words.missingFile, words.missingHint)
      : unread(words.unreadFile, words.unreadHint, { problem: problemOf(error) })
  }
}

const unreadAt = (
  name: string,
  { cwd }: Pick<Io, 'cwd'>,
  message: Message,
  hint: Message,
  slots: Slots,
): { readonly unread: Unread } => ({
  unread: { message, hint, slots: { file: name === '-' ? words.stdin : name, path: resolve(cwd, name), ...slots } },
})

/**
 * The text of a file, or of standard input for `-`. A file that is too large is refused before it is read, and text that is not UTF-8 rather than
 * read with letters lost.
 */
export async function readSource(
  name: string,
  io: Pick<Io, 'cwd' | 'stdin'>,
): Promise<{ readonly text: string } | { readonly unread: Unread }> {
  const read = await readFrom(name, io, { most: MAX_BYTES, tooLarge: words.tooLarge, largeHint: words.largeHint })
  if ('unread' in read) return read
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes) }
  } catch {
    return unreadAt(name, io, words.notUtf8, words.utf8Hint, {})
  }
}
