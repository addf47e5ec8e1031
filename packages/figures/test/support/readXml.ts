import { SaxesParser } from 'saxes'

/** One element as a strict XML parser met it. */
export interface Met {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly within: readonly string[]
  text: string
}

/** Reads XML with a strict parser; throws when it is not well formed. */
export function readXml(xml: string): {
  readonly text: string
  readonly attributes: readonly (readonly [string, string])[]
  readonly elements: readonly Met[]
} {
  const parser = new SaxesParser({ fragment: false })
  const elements: Met[] = []
  const open: Met[] = []
  const attributes: [string, string][] = []
  let text = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    attributes.push(...(Object.entries(tag.attributes) as [string, string][]))
    const met = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      within: open.map(({ name }) => name),
      text: '',
    }
    elements.push(met)
    open.push(met)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (value) => {
    text += value
    for (const element of open) element.text += value
  })
  for (const kind of ['cdata', 'comment', 'processinginstruction', 'doctype'] as const) {
    parser.on(kind, () => {
      throw new Error(`There is a ${kind} in the document.`)
    })
  }
  parser.write(xml).close()
  return { text, attributes, elements }
}
