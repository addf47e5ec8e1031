// The tutorials, followed word for word: from an empty folder, with the packages as they would be published. A tutorial is the README of
// an example that is no workspace, so that nothing of the repository helps it.
//
//   node scripts/tutorials.mjs [name of an example …] [--keep]
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isMain, packagesOf, root, subpathsOf } from './files.mjs'
import { startRegistry } from './local-registry.mjs'
import { claimProblems, ownLines, printsAs, stepsOf } from './tutorialSteps.mjs'

const PATIENCE = 300_000

/** The examples that stand outside, by the name of their folder. */
export function tutorialsOf(tree = root) {
  const { workspaces } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'))
  return workspaces
    .filter((pattern) => pattern.startsWith('!examples/'))
    .map((pattern) => pattern.slice('!examples/'.length))
    .filter((name) => existsSync(join(tree, 'examples', name, 'README.md')))
}

/** Runs commands in a folder: everything printed, the exit code, and the folder they ended in. */
function bash(code, cwd, env, patience) {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', `exec 2>&1\n${code}\npwd -P >&3`], {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    })
    const texts = { printed: '', folder: '' }
    for (const [name, stream] of [
      ['printed', child.stdio[1]],
      ['folder', child.stdio[3]],
    ]) {
      stream.setEncoding('utf8').on('data', (part) => {
        texts[name] += part
      })
    }
    let late = false
    const clock = setTimeout(() => {
      late = true
      process.kill(-child.pid, 'SIGKILL')
    }, patience)
    child.once('error', reject)
    child.once('close', (status) => {
      clearTimeout(clock)
      resolve({ ...texts, status, late, folder: texts.folder.trim() || cwd })
    })
  })
}

/**
 * Follows a tutorial in a folder. Each step is told with the seconds that it took; the first that does not hold throws, with the
 * tutorial's line. Gives the seconds of all commands together.
 */
export async function follow(
  text,
  folder,
  { name = 'README.md', env = process.env, log = (_line) => {}, patience = PATIENCE } = {},
) {
  const begin = realpathSync(folder)
  let place = begin
  let total = 0
  for (const step of stepsOf(text)) {
    const where = `${name}:${step.line}`
    if (step.is === 'write') {
      mkdirSync(dirname(join(place, step.path)), { recursive: true })
      writeFileSync(join(place, step.path), step.code)
      log(`         ${step.path}`)
      continue
    }
    const start = Date.now()
    const { status, printed, folder: next, late } = await bash(step.code, place, env, patience)
    const seconds = (Date.now() - start) / 1000
    total += seconds
    log(`${seconds.toFixed(1).padStart(6)} s $ ${step.code.split('\n').join('\n         $ ')}`)
    if (late) throw new Error(`${where}: is not done after ${patience / 1000} s\n${printed}`)
    if (status !== 0) throw new Error(`${where}: ends with ${status}\n${printed}`)
    if (step.shows !== undefined && !printsAs(printed, step.shows))
      throw new Error(`${where}: prints something else than is shown:\n${printed}`)
    if (next !== begin && !next.startsWith(`${begin}/`)) throw new Error(`${where}: leaves the reader's folder`)
    place = next
  }
  return total
}

/** What the commands find around them: npm with our registry, nothing of the npm or test run that started this. */
function surroundings(npmrc, cache) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|INIT_CWD|NODE_|VITEST|TEST$|LC_|LANG)/i.test(name),
  )
  const [setting, value] = npmrc.split(/=(.*)/)
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
    [`npm_config_${setting}`]: value,
    npm_config_cache: cache,
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_yes: 'true',
  }
}

/** A cache of our own, since npm keeps what `npm create` installed, over the downloads of the machine's cache. */
function cacheIn(place, npm) {
  const cache = join(place, 'cache')
  mkdirSync(cache)
  const usual = join(npm(['config', 'get', 'cache'], place).trim(), '_cacache')
  if (existsSync(usual)) symlinkSync(usual, join(cache, '_cacache'))
  return cache
}

if (isMain(import.meta.url)) {
  const { npm, pack } = await import('./packed-consumers.mjs')
  const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
  const tutorials = tutorialsOf().filter((name) => asked.length === 0 || asked.includes(name))
  const place = mkdtempSync(join(tmpdir(), 'groundplan-tutorials-'))
  const problems = []
  const packages = packagesOf().filter((found) => subpathsOf(found).length > 0)
  const registry = await startRegistry(pack(place, packages).tarballs.values())
  try {
    const env = surroundings(registry.npmrc, cacheIn(place, npm))
    for (const name of tutorials) {
      const page = `examples/${name}/README.md`
      const text = readFileSync(join(root, page), 'utf8')
      const folder = join(place, name)
      mkdirSync(folder)
      console.log(`\n${page}`)
      try {
        const seconds = await follow(text, folder, { name: page, env, log: console.log })
        const lines = ownLines(stepsOf(text))
        console.log(
          `${name}: ${seconds.toFixed(1)} s of commands; ${lines.model} lines of model, ${lines.cases} lines of cases`,
        )
        problems.push(...claimProblems(text, lines).map((problem) => `${page} ${problem}`))
      } catch (error) {
        problems.push(error.message)
      }
    }
  } finally {
    await registry.close()
    if (!process.argv.includes('--keep')) rmSync(place, { recursive: true, force: true })
  }
  for (const problem of problems) console.error(problem)
  console.log(`tutorials: ${tutorials.length} followed, ${problems.length} problems`)
  process.exit(problems.length > 0 ? 1 : 0)
}
