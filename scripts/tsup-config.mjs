// The build of one package, derived from its `exports` and `bin`, so that a new subpath is named in one place only.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'tsup'

/** The sources that a package promises: one per subpath and command. A source not yet written is left out. */
export function entriesOf(directory) {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  const sources = Object.values(manifest.exports ?? {}).map((target) => target?.['groundplan-source'])
  // npm links a command before anything is built: `bin` names a file that stands there, which runs what is built from src/bin.ts.
  const commands = manifest.bin === undefined ? [] : ['./src/bin.ts']
  return [...new Set([...sources, ...commands])]
    .filter((source) => source !== undefined)
    .map((source) => source.replace(/^\.\//, ''))
    .filter((source) => existsSync(join(directory, source)))
}

/**
 * What every package's `tsup.config.ts` hands to tsup.
 *
 * @param {string} directory
 * @param {readonly string[]} [processes] sources that the package starts as processes: files of their own, which nobody imports
 */
export function packageConfig(directory, processes = []) {
  return defineConfig({
    entry: [...entriesOf(directory), ...processes],
    format: ['esm'],
    // tsup's declaration build still sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    tsconfig: 'tsconfig.src.json',
    clean: true,
    sourcemap: true,
    treeshake: true,
    target: 'es2022',
  })
}
