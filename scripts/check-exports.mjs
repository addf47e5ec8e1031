// publint and attw over the package in the current directory, as it would be packed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tool } from './tools.mjs'

if (!existsSync('dist')) {
  console.error('There is no dist folder: run `npm run build` first.')
  process.exit(1)
}
for (const [command, ...args] of [
  tool('publint', 'publint', '--strict'),
  tool('@arethetypeswrong/cli', 'attw', '--pack', '.', '--profile', 'esm-only'),
]) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
