// Fresh clone: `npm test` / `npm start` install by themselves. No dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const lock = new URL('package-lock.json', root)
const stamp = new URL('node_modules/.install-stamp', root)
const hash = createHash('sha256')
  .update(existsSync(lock) ? readFileSync(lock) : '')
  .update(process.versions.modules)
  .digest('hex')
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) process.exit(0)
const npm = process.env.npm_execpath
const args = [existsSync(lock) ? 'ci' : 'install', '--no-audit', '--no-fund']
const r = npm
  ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit', cwd: root })
  : spawnSync('npm', args, { stdio: 'inherit', cwd: root, shell: true })
if (r.status !== 0) process.exit(r.status ?? 1)
writeFileSync(stamp, hash)
