import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The day that every file in the package bears: a report of the same plan is the same file, whenever it is written. */
const DAY = '1980-01-01T00:00:00'

/**
 * The same package without what differs from one writing to the next: times, and numbers that the library counts up for as long as a program runs. The
 * list of contents comes first, as some readers want it.
 */
export function packed(bytes: Uint8Array, at: string): Uint8Array {
  const files = unzipSync(bytes)
  const texts: Readonly<Record<string, (text: string) => string>> = {
    'docProps/core.xml': (text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${at}T00:00:00Z`),
    'word/document.xml': (text) => {
      let id = 0
      return text.replace(/(<wp:docPr id=")\d+"/g, (_, start: string) => {
        id += 1
        return `${start}${id}"`
      })
    },
  }
  const names = Object.keys(files)
    .filter((name) => !name.endsWith('/'))
    .sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1))
  const out: Record<string, Uint8Array> = {}
  for (const name of names) {
    const file = files[name] as Uint8Array
    out[name] = texts[name] === undefined ? file : strToU8(texts[name](strFromU8(file)))
  }
  return zipSync(out, { mtime: DAY, level: 6 })
}
