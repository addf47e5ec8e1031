// Closes a test run with its counts, alone on the very last line: `N passed, N failed`.
import { writeSync } from 'node:fs'

/** Counts tests; a file that cannot be loaded, a failing hook and an unhandled error each count as a failure. */
export function countsOf(modules, unhandled) {
  let passed = 0
  let failed = unhandled.length
  for (const module of modules) {
    failed += module.errors().length
    for (const suite of module.children.allSuites()) failed += suite.errors().length
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') passed += 1
      else if (state !== 'skipped') failed += 1
    }
  }
  return { passed, failed }
}

export default class CountsReporter {
  counts = undefined

  constructor() {
    // Written when the process ends, so that no other reporter comes after it.
    process.on('exit', (code) => {
      const { passed, failed } = this.counts ?? { passed: 0, failed: 0 }
      writeSync(1, `${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed\n`)
    })
  }

  onTestRunEnd(modules, unhandled) {
    this.counts = countsOf(modules, unhandled)
  }
}
