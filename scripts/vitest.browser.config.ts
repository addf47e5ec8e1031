import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumPath } from './chromium.mjs'

const executablePath = chromiumPath()

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  resolve: { conditions: ['groundplan-source', 'module', 'browser', 'development|production'] },
  test: {
    name: 'browser',
    include: ['packages/*/test/**/*.browser.test.ts', 'examples/*/test/**/*.browser.test.ts'],
    passWithNoTests: true,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
