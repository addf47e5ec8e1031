// JSON Schemas of all artefacts, and of what the command reads and writes: `packages/<name>/schemas/<artefact>.v<version>.json`, made from the built packages.
// `node scripts/schemas.mjs` writes them; `--check` fails when one has changed, is missing or is left over.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMain, packagesOf, subpathsOf } from './files.mjs'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** True for what looks like an artefact; by shape, since two copies of a package may be present. */
export const isArtefact = (value) =>
  typeof value === 'object' &&
  value !== null &&
  typeof value.kind === 'string' &&
  Number.isSafeInteger(value.version) &&
  typeof value.title === 'object' &&
  typeof value.schema?.['~standard'] === 'object'

/** The JSON Schema of an artefact's content, with its stable name. Throws when the schema cannot be said in JSON Schema. */
export function jsonSchemaOf({ kind, version, title, schema }) {
  const converter = schema['~standard'].jsonSchema
  if (converter === undefined)
    throw new Error(`${kind}: its schema offers no JSON Schema (Standard JSON Schema is asked for)`)
  const { $schema: _, ...body } = converter.input({ target: 'draft-2020-12' })
  return { $schema: DIALECT, $id: `urn:groundplan:schema:${kind}:${version}`, title: title.en ?? title.da, ...body }
}

/**
 * File name and text of the schema of an artefact.
 *
 * @returns {[string, string]}
 */
export function fileOf(artefact) {
  const name = artefact.kind.split('/').at(-1)
  return [`${name}.v${artefact.version}.json`, `${JSON.stringify(jsonSchemaOf(artefact), null, 2)}\n`]
}

/** The artefacts that a built package exports, from all its subpaths, once per kind. */
async function artefactsOf(found) {
  const artefacts = new Map()
  for (const { code } of subpathsOf(found)) {
    if (!existsSync(code)) throw new Error(`${found.manifest.name}: it is not built; run \`npm run build\` first`)
    const module = await import(pathToFileURL(code).href)
    for (const value of Object.values(module)) if (isArtefact(value)) artefacts.set(value.kind, value)
  }
  return [...artefacts.values()]
}

/** The schemas that the command writes of its own: of the whole plan file, and of what it writes with `--format json`. */
async function commandSchemas(found) {
  if (found.name !== 'cli') return []
  const { main } = await import(pathToFileURL(join(found.directory, 'dist/index.js')).href)
  const said = async (...argv) => {
    const out = []
    const write = (text) => out.push(text)
    const io = { stdout: { write }, stderr: { write }, cwd: found.directory, env: {}, now: () => new Date(0) }
    await main(argv, io)
    return out.join('')
  }
  const kinds = (await said('schema')).match(/^ {2}(?:plan|output\/\S+)(?= )/gm) ?? []
  return Promise.all(
    kinds.map(async (line) => {
      const kind = line.trim()
      return [`${kind === 'plan' ? 'file' : kind.replace('/', '-')}.v1.json`, await said('schema', kind)]
    }),
  )
}

/** Writes or checks the schemas of all packages; the problems found, each a sentence. */
export async function schemaProblems(isCheck) {
  const problems = []
  let count = 0
  for (const found of packagesOf()) {
    const folder = join(found.directory, 'schemas')
    const wanted = new Map([...(await artefactsOf(found)).map(fileOf), ...(await commandSchemas(found))])
    count += wanted.size
    const offered = found.manifest.exports?.['./schemas/*.json'] !== undefined
    if (wanted.size > 0 && !offered)
      problems.push(`${found.manifest.name}: has artefacts but does not export ./schemas/*.json`)
    for (const [file, text] of wanted) {
      const path = join(folder, file)
      const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined
      if (present === text) continue
      if (isCheck)
        problems.push(
          `packages/${found.name}/schemas/${file}: ${present ? 'is out of date' : 'is missing'}; run \`npm run schemas\``,
        )
      else {
        mkdirSync(folder, { recursive: true })
        writeFileSync(path, text)
      }
    }
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      if (wanted.has(file)) continue
      // The schema of an older version stays: documents of that version are still about.
      const version = Number(/\.v(\d+)\.json$/.exec(file)?.[1])
      const newest = [...wanted.keys()].find((other) => other.split('.v')[0] === file.split('.v')[0])
      if (newest && version < Number(/\.v(\d+)\.json$/.exec(newest)?.[1])) continue
      if (isCheck)
        problems.push(`packages/${found.name}/schemas/${file}: belongs to no artefact; run \`npm run schemas\``)
      else rmSync(join(folder, file))
    }
  }
  return { problems, count }
}

if (isMain(import.meta.url)) {
  const { problems, count } = await schemaProblems(process.argv.includes('--check'))
  for (const problem of problems) console.error(problem)
  console.log(`schemas: ${count} of them, ${problems.length} problems`)
  process.exit(problems.length > 0 ? 1 : 0)
}
