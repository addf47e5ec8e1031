// Type-checks the package in the current directory: its sources alone (no more globals than they may use), then with tests.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { tool } from './tools.mjs'

const holdsTypeScript = (folder) =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => String(file).endsWith('.ts'))

let failed = false
for (const [project, folders] of [
  ['tsconfig.src.json', ['src']],
  ['tsconfig.json', ['test', 'bench']],
]) {
  if (!existsSync(project) || !folders.some((folder) => holdsTypeScript(join(process.cwd(), folder)))) continue
  const [command, ...args] = tool('typescript', 'tsc', '-p', project)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
