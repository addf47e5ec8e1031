// Everything that `npm test` does not: `npm run check`, or `npm run check -- size knip` for some of the steps. All steps run,
// also after one that failed; the last lines say which.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chromiumPath } from './chromium.mjs'
import { isMain, root } from './files.mjs'
import { pythonPath } from './python.mjs'
import { tool } from './tools.mjs'

const script = (name, ...args) => [process.execPath, join(root, 'scripts', name), ...args]
const turbo = (...tasks) => script('turbo.mjs', 'run', ...tasks, '--filter=./packages/*', '--output-logs=errors-only')

/** The steps, in order: name, what it looks at, and the commands. A command may be a function that returns a problem. */
export const steps = [
  { name: 'format', commands: () => [tool('@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.')] },
  { name: 'tree', commands: () => [script('check-tree.mjs'), script('check-records.mjs')] },
  { name: 'directions', commands: () => [script('check-directions.mjs')] },
  { name: 'docs', commands: () => [script('check-docs.mjs')] },
  { name: 'build', commands: () => [turbo('build')] },
  {
    name: 'types',
    commands: () => [
      turbo('typecheck'),
      tool('typescript', 'tsc', '-p', join(root, 'scripts')),
      script('doc-examples.mjs'),
    ],
  },
  { name: 'api', commands: () => [script('api.mjs', '--check')] },
  { name: 'schemas', commands: () => [script('schemas.mjs', '--check')] },
  { name: 'python', before: () => pythonPath(), commands: () => [script('python.mjs')] },
  { name: 'exports', commands: () => [turbo('check:exports')] },
  { name: 'knip', commands: () => [tool('knip', 'knip', '--no-config-hints')] },
  { name: 'size', commands: () => [script('size.mjs')] },
  { name: 'regexps', commands: () => [script('check-regexps.mjs')] },
  { name: 'consumers', commands: () => [script('packed-consumers.mjs')] },
  { name: 'tutorials', commands: () => [script('tutorials.mjs')] },
  {
    name: 'browser',
    before: () => chromiumPath(),
    commands: () => [tool('vitest', 'vitest', 'run', '--config', join(root, 'scripts/vitest.browser.config.ts'))],
  },
]

/** Runs one step; true when all its commands succeed. */
function passes({ before, commands }) {
  try {
    before?.()
  } catch (error) {
    console.error(error.message)
    return false
  }
  return commands().every(
    ([command, ...args]) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0,
  )
}

if (isMain(import.meta.url)) {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}.`)
    process.exit(2)
  }
  const failed = []
  const chosen = steps.filter(({ name }) => asked.length === 0 || asked.includes(name))
  for (const [index, step] of chosen.entries()) {
    const start = Date.now()
    console.log(`\n[${index + 1}/${chosen.length}] ${step.name}`)
    const isGood = passes(step)
    console.log(`${isGood ? 'ok' : 'FAILED'} ${step.name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    if (!isGood) failed.push(step.name)
  }
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : `\nAll ${chosen.length} checks passed.`)
  process.exit(failed.length > 0 ? 1 : 0)
}
