import { defineConfig } from 'vitest/config'

// Tests read the packages' sources, so no build is needed first.
const ssr = { resolve: { conditions: ['groundplan-source', 'module', 'node', 'development|production'] } }

export default defineConfig({
  test: {
    passWithNoTests: true,
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
      { ssr, test: { name: 'examples', environment: 'node', include: ['examples/*/test/**/*.test.ts'] } },
    ],
    coverage: { provider: 'v8', include: ['packages/*/src/**'] },
  },
})
