// The package that the table becomes. Run after a change to the table or to the generator, on built packages: node examples/re-aim/make-package.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageFiles, readTable } from '@groundplan/create-planning-model'
import { say } from '@groundplan/kernel'

const { dependencies, devDependencies } = createRequire(import.meta.url)(
  '@groundplan/create-planning-model/package.json',
)

/** The files of the package, as the command writes them. */
export function packageFromTable() {
  const { spec, findings } = readTable(readFileSync(new URL('re-aim.csv', import.meta.url), 'utf8'))
  if (spec === undefined) throw new Error(findings.map((finding) => say(finding, 'en')).join('\n'))
  return packageFiles(spec, { ranges: { ...devDependencies, ...dependencies }, changeset: 'own' })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const target = join(import.meta.dirname, 'package')
  rmSync(target, { recursive: true, force: true })
  for (const [path, text] of packageFromTable()) {
    const file = join(target, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
