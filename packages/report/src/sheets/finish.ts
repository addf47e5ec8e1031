import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Styles that cells at the front of a sheet have, by column: the hidden first row has those of its columns. */
function columnStyles(sheet: string): ReadonlyMap<string, string> {
  const first = sheet.slice(sheet.indexOf('<row '), sheet.indexOf('</row>'))
  const found = new Map<string, string>()
  let column = 0
  for (const [, cell = ''] of first.matchAll(/<c ([^<>]{1,60})>/g)) {
    column += 1
    const style = / s="(\d+)"/.exec(` ${cell}`)?.[1]
    if (style !== undefined) found.set(String(column), style)
  }
  return found
}

/** A new row has the formats of the rows above it, too, and nobody is warned of years that are text. */
function finishSheet(sheet: string): string {
  const found = columnStyles(sheet)
  const cut = sheet.indexOf('<sheetData')
  const head = sheet.slice(0, cut).replace(/<col min="(\d+)" max="\1"/g, (column, at: string) => {
    const style = found.get(at)
    return style === undefined ? column : `${column} style="${style}"`
  })
  // A height that is said to be somebody's own would not grow with what is typed.
  const rest = sheet.slice(cut).replaceAll(' customHeight="1"', '')
  const end =
    ['<legacyDrawing', '</worksheet>'].map((tag) => rest.lastIndexOf(tag)).find((at) => at >= 0) ?? rest.length
  const ignored = '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'
  return `${head}${rest.slice(0, end)}${ignored}${rest.slice(end)}`
}

/** Text aligned to the left is text that begins with a sign: programs are told that it is quoted. */
function finishStyles(styles: string): string {
  const text = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(styles)?.[1]
  if (text === undefined) return styles
  return styles.replace(
    /<xf ([^<>]{1,200})>(<alignment [^<>]{0,60}horizontal="left")/g,
    (xf, attributes: string, alignment: string) =>
      attributes.includes(`numFmtId="${text}"`) ? `<xf ${attributes} quotePrefix="1">${alignment}` : xf,
  )
}

/**
 * What the library that writes workbooks has no word for: formats of whole columns, quoted text. The file comes out the same byte for byte in
 * every run and on every machine.
 */
export function finish(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const made: Record<string, Uint8Array> = {}
  for (const [name, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) made[name] = strToU8(finishSheet(strFromU8(part)))
    else made[name] = name === 'xl/styles.xml' ? strToU8(finishStyles(strFromU8(part))) : part
  }
  return zipSync(made, { mtime: new Date(1980, 0, 1), level: 4 })
}
