import { strFromU8, unzipSync } from 'fflate'
import { type SaxesAttributeNS, SaxesParser } from 'saxes'

/** A part of a Word file as XML text. */
export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** A paragraph of a Word file: its style, its words, the languages of its runs, and how deep in tables it stands. */
export interface ReadParagraph {
  readonly style: string | undefined
  readonly text: string
  readonly languages: readonly string[]
  readonly depth: number
}

/** Reads the paragraphs of a Word file by a strict XML parser: text, tabs and line breaks. */
export function paragraphsOf(bytes: Uint8Array): readonly ReadParagraph[] {
  const found: ReadParagraph[] = []
  let current: { style: string | undefined; text: string; languages: string[]; depth: number } | undefined
  let isText = false
  let depth = 0
  const parser = new SaxesParser({ xmlns: true })
  const value = (attributes: unknown): string =>
    (attributes as Readonly<Record<string, SaxesAttributeNS | undefined>>)['w:val']?.value ?? ''
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') depth += 1
    if (name === 'w:p') current = { style: undefined, text: '', languages: [], depth }
    if (name === 'w:pStyle' && current) current.style = value(attributes)
    if (name === 'w:lang') current?.languages.push(value(attributes))
    if (name === 'w:br' && current) current.text += '\n'
    if (name === 'w:t') isText = true
  })
  parser.on('text', (text) => {
    if (isText && current) current.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false
    if (name === 'w:tbl') depth -= 1
    if (name === 'w:p' && current) {
      found.push(current)
      current = undefined
    }
  })
  parser.write(partOf(bytes, 'word/document.xml')).close()
  return found
}
