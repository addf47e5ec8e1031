// publint and attw over the package in the current directory, as it would be packed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const bin = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path)
if (!existsSync('dist')) {
  console.error('There is no dist folder: run `npm run build` first.')
  process.exit(1)
}
for (const [tool, ...args] of [
  [bin('publint', 'src/cli.js'), '--strict'],
  [
    bin('@arethetypeswrong/cli', 'dist/index.js'),
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './schemas',
  ],
]) {
  const { status } = spawnSync(process.execPath, [tool, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
