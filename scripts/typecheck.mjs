// Type-checks the package in the current directory: its sources alone (no more globals than they may use), then with tests.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tool } from './tools.mjs'

const holdsTypeScript = (folder) =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => String(file).endsWith('.ts'))

const optionsOf = (project) => JSON.stringify(JSON.parse(readFileSync(project, 'utf8')).compilerOptions ?? {})
const rest = ['test', 'bench'].some((folder) => holdsTypeScript(join(process.cwd(), folder)))
const projects = []
// Where sources may use what tests use, one pass over both is enough.
const isPassNeeded = !rest || optionsOf('tsconfig.src.json') !== optionsOf('tsconfig.json')
if (holdsTypeScript(join(process.cwd(), 'src')) && isPassNeeded) projects.push('tsconfig.src.json')
if (rest) projects.push('tsconfig.json')

let failed = false
for (const project of projects) {
  const [command, ...args] = tool('typescript', 'tsc', '-p', project)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
