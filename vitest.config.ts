import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { writeExamples } from './scripts/doc-examples.mjs'

// Tests read the packages' sources, so no build is needed first.
const ssr = { resolve: { conditions: ['groundplan-source', 'module', 'node', 'development|production'] } }

// Property tests: see scripts/fast-check.mjs.
const resolve = { alias: [{ find: /^fast-check$/, replacement: join(import.meta.dirname, 'scripts/fast-check.mjs') }] }

// A test may wait for a busy machine; only what hangs is cut off.
const patience = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } as const

// The documentation's examples are written as test files before vitest looks for test files.
writeExamples()

export default defineConfig({
  test: {
    passWithNoTests: true,
    reporters: ['default', './scripts/counts-reporter.mjs'],
    projects: [
      {
        ssr,
        resolve,
        test: {
          ...patience,
          name: 'node',
          include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        ssr,
        test: {
          ...patience,
          name: 'docs',
          include: ['.doc-examples/**/*.test.ts'],
          exclude: [],
          isolate: false,
        },
      },
      { ssr, test: { ...patience, name: 'examples', include: ['examples/*/test/**/*.test.ts'] } },
    ],
    coverage: { provider: 'v8', include: ['packages/*/src/**'] },
  },
})
