// Writes the packages of some models anew, for the eye to go through before they are committed:
//   node packages/create-planning-model/test/emit/golden/write.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = import.meta.dirname
const place = mkdtempSync(join(tmpdir(), 'groundplan-golden-'))
try {
  const outfile = join(place, 'golden.mjs')
  await build({
    entryPoints: [join(here, '../golden.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['groundplan-source'],
    external: ['vitest'],
    logLevel: 'error',
  })
  const { golden } = await import(pathToFileURL(outfile).href)
  for (const [name, text] of Object.entries(golden)) writeFileSync(join(here, `${name}.txt`), text)
} finally {
  rmSync(place, { recursive: true, force: true })
}
