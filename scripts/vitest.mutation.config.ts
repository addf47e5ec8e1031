import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { packagesOf, subpathsOf } from './files.mjs'

// Stryker works on a copy of the tree whose node_modules still point to the original: our own packages are resolved by hand,
// or a test that imports a package by its name would never meet a mutant.
const home = join(import.meta.dirname, '..')
const alias = packagesOf(home)
  .flatMap((found) => subpathsOf(found))
  .map(({ specifier, source }) => ({ find: new RegExp(`^${specifier}$`), replacement: source }))
const mutated = process.env['MUTATED_PACKAGE'] ?? '*'

export default defineConfig({
  root: home,
  resolve: { alias },
  ssr: { resolve: { conditions: ['groundplan-source', 'module', 'node', 'development|production'] } },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: [`packages/${mutated}/test/**/*.test.ts`],
    // `*.slow.test.ts`: large inputs, which take minutes when every step is counted and say nothing that others do not.
    exclude: ['**/*.browser.test.ts', '**/*.slow.test.ts', '**/node_modules/**'],
  },
})
