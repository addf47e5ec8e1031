// Runs every bench of the packages and examples, one after the other, on the built packages: `npm run bench`, or
// `npm run bench -- planning-models` for those whose path contains the word. A bench prints its table and sets a non-zero exit
// status when its ratio to the peer it names is exceeded; nothing here looks at absolute times.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { filesBelow, root } from '../scripts/files.mjs'

const words = process.argv.slice(2)
const benches = filesBelow(root, (file) =>
  /^(?:packages|examples)\/[^/]+\/bench\/[^/]+\.bench\.mjs$/.test(file),
).filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
if (benches.length === 0) {
  console.error(words.length > 0 ? `No bench has ${words.join(' or ')} in its path.` : 'There are no benches.')
  process.exit(1)
}
const exceeded = []
for (const file of benches) {
  console.log(`\n${file}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(root, file)], { cwd: root, stdio: 'inherit' })
  if (status !== 0) exceeded.push(file)
}
console.log(
  `\n${benches.length} benches, ${exceeded.length} beyond what they promise${exceeded.map((file) => `\n  ${file}`).join('')}`,
)
process.exit(exceeded.length > 0 ? 1 : 0)
