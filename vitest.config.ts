import { defineConfig } from 'vitest/config'
import { writeExamples } from './scripts/doc-examples.mjs'

// Tests read the packages' sources, so no build is needed first.
const ssr = { resolve: { conditions: ['groundplan-source', 'module', 'node', 'development|production'] } }

// The documentation's examples are written as test files before vitest looks for test files.
writeExamples()

export default defineConfig({
  test: {
    passWithNoTests: true,
    reporters: ['default', './scripts/counts-reporter.mjs'],
    projects: [
      {
        ssr,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        ssr,
        test: {
          name: 'docs',
          environment: 'node',
          include: ['.doc-examples/**/*.test.ts'],
          exclude: [],
          isolate: false,
        },
      },
      { ssr, test: { name: 'examples', environment: 'node', include: ['examples/*/test/**/*.test.ts'] } },
    ],
    coverage: { provider: 'v8', include: ['packages/*/src/**'] },
  },
})
