// The package that the table becomes. Run after a change to the table or to the generator, on built packages: node examples/re-aim/make-package.mjs
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { main } from '@groundplan/create-planning-model'

/** Runs the command in an empty folder outside of this repository, and gives the folder of the package to `use`. */
export async function withPackage(use) {
  const cwd = mkdtempSync(join(tmpdir(), 'groundplan-re-aim-'))
  const said = []
  const write = (text) => said.push(text)
  try {
    const args = ['re-aim', '--from', join(import.meta.dirname, 're-aim.csv'), '--yes']
    const exit = await main(args, { stdout: { write }, stderr: { write }, cwd, env: {} })
    if (exit !== 0) throw new Error(said.join(''))
    return use(join(cwd, 're-aim'))
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const target = join(import.meta.dirname, 'package')
  rmSync(target, { recursive: true, force: true })
  await withPackage((made) => cpSync(made, target, { recursive: true }))
}
