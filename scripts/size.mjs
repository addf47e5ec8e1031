// What an import costs. size-limit keeps the bundles in bounds (`.size-limit.json`); this adds two promises that numbers do
// not show: importing what is pure pulls in no schema library, and a plug-in's declarations stay small.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { isMain, packagesOf, root, subpathsOf } from './files.mjs'
import { tool } from './tools.mjs'

/** Entry points, or single exports of one, that must not reach zod. */
export const pure = [
  { from: '@groundplan/kernel' },
  { from: '@groundplan/statistics' },
  { from: '@groundplan/figures' },
  { from: '@groundplan/figures/draw' },
  { from: '@groundplan/figures/csv' },
  { from: '@groundplan/kernel/document' },
  { from: '@groundplan/community/vocabularies' },
  { from: '@groundplan/programme-theory/analysis' },
  { from: '@groundplan/programme-theory/views' },
  { from: '@groundplan/programme-theory/formats' },
  { from: '@groundplan/planning-models', names: ['createPlan', 'attach', 'startPhase', 'assess', 'figuresOf'] },
  { from: '@groundplan/model-abcd/assign' },
  { from: '@groundplan/report' },
]

const DECLARATIONS = 2048

/**
 * The packages of node_modules (and our own) that a bundle of these exports holds.
 *
 * @param {{ from: string, names?: readonly string[] }} promise
 */
export async function packagesIn({ from, names }, resolveDir = root) {
  const contents = `export ${names ? `{ ${names.join(', ')} }` : '*'} from '${from}'`
  const { metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    treeShaking: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'silent',
  })
  const [output] = Object.values(metafile.outputs)
  const held = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return [...new Set(held.map(([file]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean))]
}

/** Bytes of a declaration file together with the chunks of its own package that it names. */
export function declarationBytes(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return 0
  seen.add(file)
  const chunks = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)]
  return chunks.reduce(
    (sum, [, chunk]) => sum + declarationBytes(join(dirname(file), chunk.replace(/\.js$/, '.d.ts')), seen),
    statSync(file).size,
  )
}

/** Every promise that does not hold, each a sentence. */
export async function sizeProblems() {
  const problems = []
  const packages = packagesOf()
  const entries = packages.flatMap((found) => subpathsOf(found))
  for (const promise of pure) {
    const entry = entries.find(({ specifier }) => specifier === promise.from)
    if (entry === undefined) continue
    if (!existsSync(entry.code)) problems.push(`${promise.from}: it is not built; run \`npm run build\` first`)
    else if ((await packagesIn(promise)).includes('zod')) {
      problems.push(
        `${promise.from}${promise.names ? ` (${promise.names.join(', ')})` : ''}: pulls in zod; move the schema to a subpath`,
      )
    }
  }
  for (const { name, directory } of packages.filter((found) => found.name.startsWith('model-'))) {
    const bytes = declarationBytes(join(directory, 'dist/index.d.ts'))
    if (bytes > DECLARATIONS)
      problems.push(`packages/${name}: its declarations take ${bytes} bytes, more than ${DECLARATIONS}`)
  }
  return problems
}

if (isMain(import.meta.url)) {
  const problems = await sizeProblems()
  for (const problem of problems) console.error(problem)
  const [command, ...args] = tool('size-limit', 'size-limit')
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  console.log(`size: ${pure.length} pure entries, ${problems.length} problems`)
  process.exit(problems.length > 0 || status !== 0 ? 1 : 0)
}
