import { unzipSync, zipSync } from 'fflate'

/** Why a file is not opened. */
export type Refusal =
  | 'tooLarge'
  | 'notWorkbook'
  | 'encrypted'
  | 'bomb'
  | 'macros'
  | 'external'
  | 'hostileXml'
  | 'tooManyCells'

/** The most a file may be, as it lies there and as it is unpacked. */
export const limits = {
  /** Bytes of the file. */
  bytes: 20 * 1024 * 1024,
  entries: 10_000,
  /** Bytes of all parts unpacked. */
  unpacked: 200 * 1024 * 1024,
  /** How many times its packed size a part of more than `ratioFrom` bytes may be. */
  ratio: 100,
  ratioFrom: 1024 * 1024,
  sheets: 256,
  /** Places of all sheets' smallest rectangles together. */
  places: 5_000_000,
} as const

/** The parts that are needed to read cells; everything else in a workbook is left unopened. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** Whether a part, as bytes of UTF-8, has a text in it that has only characters of ASCII. */
function contains(bytes: Uint8Array, wanted: string): boolean {
  const first = wanted.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < wanted.length && bytes[at + length] === wanted.charCodeAt(length)) length += 1
    if (length === wanted.length) return true
  }
  return false
}

/** Whether a part is in UTF-8 and declares no types or entities of its own, as every spreadsheet program writes it. */
function isPlainXml(bytes: Uint8Array): boolean {
  const other = [
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0x3c, 0x00],
    [0x00, 0x3c],
  ].some((start) => startsWith(bytes, start))
  return !other && !contains(bytes, '<!DOCTYPE') && !contains(bytes, '<!ENTITY')
}

/**
 * Looks a file over before anything in it is read: its size, the directory of the archive, then each part that is needed, which may unpack to what the
 * directory says and no more. Gives a plain archive of these parts, or why the file is not opened.
 */
export function guard(bytes: Uint8Array): { readonly parts: Readonly<Record<string, Uint8Array>> } | Refusal {
  if (bytes.length > limits.bytes) return 'tooLarge'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'encrypted'
  if (!startsWith(bytes, [0x50, 0x4b])) return 'notWorkbook'
  let refusal: Refusal | undefined
  let entries = 0
  let unpacked = 0
  const declared = new Map<string, number>()
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1
        unpacked += originalSize
        const swollen = originalSize > limits.ratioFrom && originalSize > size * limits.ratio
        if (entries > limits.entries || unpacked > limits.unpacked || swollen || declared.has(name)) refusal ??= 'bomb'
        if (/vbaProject|macrosheets\//i.test(name)) refusal ??= 'macros'
        if (/^xl\/externalLinks\//i.test(name)) refusal ??= 'external'
        if (/^(?:EncryptedPackage|EncryptionInfo)$/i.test(name)) refusal ??= 'encrypted'
        declared.set(name, originalSize)
        return refusal === undefined && needed.test(name)
      },
    })
    if (refusal !== undefined) return refusal
    for (const [name, part] of Object.entries(parts)) {
      if (part.length !== declared.get(name)) return 'bomb'
      if (!isPlainXml(part)) return 'hostileXml'
    }
    if (parts['xl/workbook.xml'] === undefined) return 'notWorkbook'
    return { parts }
  } catch {
    return refusal ?? 'notWorkbook'
  }
}

/** The parts as an archive again, without anything beside them. */
export const archive = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...parts }, { level: 0, mtime: new Date(1980, 0, 1) })
