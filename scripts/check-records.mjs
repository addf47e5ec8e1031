// The records are complete: every dependency of every manifest has its reason in docs/dependencies.md and no other has one,
// and the index of decisions names every decision, each number once.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMain, packagesOf, root } from './files.mjs'

const fields = ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies']
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Names in the first column of the tables of a page: `| \`name\`, \`other\` | … |`. */
const namesIn = (page) =>
  [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  )

/** What the records lack, each a sentence. */
export function recordFindings(tree = root) {
  const findings = []
  const manifests = [
    JSON.parse(read(join(tree, 'package.json')) || '{}'),
    ...[...packagesOf(tree), ...packagesOf(tree, 'examples')].map(({ manifest }) => manifest),
  ]
  const used = new Set(manifests.flatMap((manifest) => fields.flatMap((field) => Object.keys(manifest[field] ?? {}))))
  const told = new Set(namesIn(read(join(tree, 'docs/dependencies.md'))))
  for (const name of used) {
    if (!name.startsWith('@groundplan/') && !told.has(name))
      findings.push(`docs/dependencies.md: gives no reason for ${name}`)
  }
  for (const name of told) if (!used.has(name)) findings.push(`docs/dependencies.md: ${name} is no dependency`)

  const folder = join(tree, 'docs/decisions')
  const decisions = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
    : []
  const index = read(join(folder, 'README.md'))
  const numbers = new Map()
  for (const file of decisions.sort()) {
    const [number] = file.split('-')
    if (!/^\d{3}-[a-z0-9-]+\.md$/.test(file)) findings.push(`docs/decisions/${file}: name it NNN-title.md`)
    else if (numbers.has(number))
      findings.push(`docs/decisions/${file}: ${numbers.get(number)} has that number already`)
    numbers.set(number, file)
    if (!index.includes(`(${file})`)) findings.push(`docs/decisions/README.md: does not name ${file}`)
    const [, title] = /^# (\d{3}) /.exec(read(join(folder, file))) ?? []
    if (title !== number) findings.push(`docs/decisions/${file}: begin it with "# ${number} "`)
  }
  return findings
}

if (isMain(import.meta.url)) {
  const findings = recordFindings()
  for (const finding of findings) console.error(finding)
  console.log(`records: ${findings.length} findings`)
  process.exit(findings.length > 0 ? 1 : 0)
}
