// Writes the table of the kit's checks below the marker in `docs/conformance.md`, from the catalogue of the kit and the defects that its tests
// plant. A test compares the page with the code; it never writes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { isMain, root } from './files.mjs'

const MARKER = '<!-- conformance-table -->\n'

/** The page with the table below its marker; throws when the marker is missing. */
export function withTable(page, table) {
  const [above, below] = page.split(MARKER)
  if (below === undefined)
    throw new Error(`docs/conformance.md has lost its marker: put ${MARKER.trim()} on a line of its own`)
  return `${above}${MARKER}\n${table}\n`
}

if (isMain(import.meta.url)) {
  const home = join(root, 'packages/planning-models')
  // Beside the package, so that what it depends on is found.
  const folder = mkdtempSync(join(home, '.conformance-table-'))
  try {
    const outfile = join(folder, 'table.mjs')
    await build({
      entryPoints: [join(home, 'test/testing/conformanceTable.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['groundplan-source'],
      external: ['zod'],
      logLevel: 'warning',
    })
    const { conformanceTable } = await import(pathToFileURL(outfile).href)
    const path = join(root, 'docs/conformance.md')
    writeFileSync(path, withTable(readFileSync(path, 'utf8'), conformanceTable()))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
