import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ModelSpec } from '@groundplan/create-planning-model'
import { packageFiles } from '../../src/emit/packageFiles.js'

const root = join(import.meta.dirname, '../../../..')
const { resolve } = createRequire(import.meta.url)

/** Ranges as the command gives them. */
export const ranges = {
  '@groundplan/cli': '^0.1.0',
  '@groundplan/kernel': '^0.1.0',
  '@groundplan/planning-models': '^0.1.0',
}

/** Ranges of what stands beside the package, as the command gives them. */
export const peers = { '@groundplan/planning-models': '>=0.1.0 <1' }

/** The files of a model, as they are written into a repository of its own. */
export const filesOf = (spec: ModelSpec): ReadonlyMap<string, string> =>
  packageFiles(spec, { ranges, peers, changeset: 'own' })

/** A temporary folder in which packages find what this repository has installed. */
export function workbench() {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-emit-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const run = (bin: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' })
    return { status, said: stdout + stderr }
  }
  return {
    folder,
    write(files: ReadonlyMap<string, string>, into: string) {
      for (const [path, text] of files) {
        const file = join(folder, into, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
    },
    typecheck(options: object) {
      const config = {
        compilerOptions: { ...options, noEmit: true, rootDir: '.', customConditions: ['groundplan-source'] },
        include: ['*/src', '*/test'],
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
      return run(join(dirname(resolve('typescript/package.json')), 'bin/tsc'), '-p', 'tsconfig.json')
    },
    /** Formats and lints by the rules of this repository. */
    format(rules: object, ...folders: readonly string[]) {
      writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules))
      return run(
        join(dirname(resolve('@biomejs/biome/package.json')), 'bin/biome'),
        'check',
        '--error-on-warnings',
        '--max-diagnostics=200',
        ...folders,
      )
    },
    clear() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
