// Type-checks the package in the current directory: its sources alone (no more globals than they may use), then with tests.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const holdsTypeScript = (folder) =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => String(file).endsWith('.ts'))

let failed = false
for (const [project, folders] of [
  ['tsconfig.src.json', ['src']],
  ['tsconfig.json', ['test', 'bench']],
]) {
  if (!existsSync(project) || !folders.some((folder) => holdsTypeScript(join(process.cwd(), folder)))) continue
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
