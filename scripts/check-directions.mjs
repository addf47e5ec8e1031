// The house has floors, and imports point down only. Reads every import (static, dynamic, type-only, re-export, module
// augmentation) of every package and example, and the dependencies in the manifests. A package that is not in the table fails.
import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import { filesBelow, isMain, packagesOf, root } from './files.mjs'

const SCOPE = '@groundplan/'

/** Floor and kind of every package; a new package enters here (see docs/decisions/003-directions-as-a-table.md). */
export const floors = {
  kernel: { floor: 0, kind: 'vocabulary' },
  statistics: { floor: 0, kind: 'numbers' },
  figures: { floor: 0.5, kind: 'figures' },
  'planning-models': { floor: 1, kind: 'contract' },
  community: { floor: 1, kind: 'domain' },
  'programme-theory': { floor: 1, kind: 'domain' },
  'participation-ladder': { floor: 1, kind: 'domain' },
  partnerships: { floor: 1, kind: 'domain' },
  recruitment: { floor: 1, kind: 'domain' },
  evaluation: { floor: 1.5, kind: 'domain' },
  'systems-map': { floor: 1.5, kind: 'domain' },
  'model-abcd': { floor: 2, kind: 'plug-in' },
  'model-supersetting': { floor: 2, kind: 'plug-in' },
  'model-multi-strand': { floor: 2, kind: 'plug-in' },
  'model-parallel-track': { floor: 2, kind: 'plug-in' },
  'model-collective-impact': { floor: 2, kind: 'plug-in' },
  'model-learning-cycle': { floor: 2, kind: 'plug-in' },
  'model-group-model-building': { floor: 2, kind: 'plug-in' },
  interchange: { floor: 2, kind: 'formats' },
  report: { floor: 2.5, kind: 'report' },
  cli: { floor: 3, kind: 'app' },
  'create-planning-model': { floor: 3, kind: 'app' },
}

const example = { floor: 4, kind: 'example' }

/** Where a file may read, write or start something: these packages, and the conformance kit. */
const mayDoIo = (place, file) =>
  ['report', 'app', 'example'].includes(place.kind) ||
  (place.name === 'planning-models' && /^src\/testing(\.ts|\/)/.test(file))

/** Why `from` may not import `to`, or undefined when it may. */
export function refusal(from, to) {
  if (to.kind === 'app') return 'nothing imports an application'
  if (to.kind === 'example') return 'nothing imports an example'
  if (to.floor >= from.floor)
    return `floor ${from.floor} may import from below it only, and ${to.name} is on floor ${to.floor}`
  if (from.kind === 'domain' && to.kind === 'contract')
    return 'a domain package exports rule sets and does not know the plan'
  if (from.kind === 'report' && to.kind === 'plug-in') return 'the report receives its sections from whoever composes'
  return undefined
}

/** Every module named in a source: specifier (undefined when it is computed) and line. */
export function importsOf(text, fileName = 'source.ts') {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true)
  const found = []
  const add = (node, named) => {
    const specifier = named !== undefined && ts.isStringLiteralLike(named) ? named.text : undefined
    found.push({ specifier, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
  }
  for (const reference of [...source.referencedFiles, ...source.typeReferenceDirectives]) {
    const line = source.getLineAndCharacterOfPosition(reference.pos).line + 1
    found.push({ specifier: reference.fileName, line })
  }
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier)
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node, node.moduleReference.expression)
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined)
    } else if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) add(node, node.name)
    else if (ts.isCallExpression(node)) {
      const { expression } = node
      const named = ts.isIdentifier(expression) && expression.text === 'require'
      const resolved = expression.getText() === 'import.meta.resolve' || expression.getText() === 'require.resolve'
      if (expression.kind === ts.SyntaxKind.ImportKeyword || named || resolved) add(node, node.arguments[0])
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const isBuiltin = (specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier)

function placeOf(name, isExample) {
  const entry = isExample ? example : Object.hasOwn(floors, name) ? floors[name] : undefined
  return entry && { ...entry, name }
}

/** Every violation in a tree, each a sentence beginning with its place. */
export function directionFindings(tree = root) {
  const packages = packagesOf(tree)
  const examples = packagesOf(tree, 'examples').map((found) => ({ ...found, isExample: true }))
  const manifests = new Map([...packages, ...examples].map((found) => [found.manifest.name, found]))
  const findings = []
  const targetOf = (specifier) => {
    const found = manifests.get(packageName(specifier))
    return found ? placeOf(found.name, found.isExample) : placeOf(packageName(specifier).slice(SCOPE.length), false)
  }
  for (const { name, directory, manifest, isExample = false } of [...packages, ...examples]) {
    const place = placeOf(name, isExample)
    const home = relative(tree, directory).split(sep).join('/')
    if (place === undefined) {
      findings.push(`${home}: this package has no floor; give it one in the table of scripts/check-directions.mjs`)
      continue
    }
    if (!isExample && manifest.name !== SCOPE + name)
      findings.push(`${home}: its name is ${manifest.name}, not ${SCOPE}${name}`)
    const listed = new Set()
    for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies']) {
      for (const dependency of Object.keys(manifest[field] ?? {})) {
        if (field !== 'devDependencies') listed.add(dependency)
        if (!dependency.startsWith(SCOPE)) continue
        const target = targetOf(dependency)
        // An example may list the command in order to run it; importing it stays refused below.
        if (isExample && target?.kind === 'app') continue
        // Tests of a domain package prove its rules with the kit and its references with the registers; its sources know neither.
        const isForTests = field === 'devDependencies' && place.kind === 'domain' && target?.floor <= 1
        if (isForTests) continue
        const why = target ? refusal(place, target) : 'it has no floor'
        if (why) findings.push(`${home}/package.json: ${field} names ${dependency}: ${why}`)
      }
    }
    if (isExample) for (const dependency of Object.keys(manifest.devDependencies ?? {})) listed.add(dependency)
    const isSource = (file) =>
      /\.(ts|tsx|mts|js|mjs)$/.test(file) && (isExample ? !file.startsWith('test/') : file.startsWith('src/'))
    for (const file of filesBelow(directory, isSource)) {
      const path = join(directory, file)
      for (const { specifier, line } of importsOf(readFileSync(path, 'utf8'), file)) {
        const complain = (why) =>
          findings.push(`${home}/${file}:${line}: imports ${specifier ?? 'a computed name'}: ${why}`)
        if (specifier === undefined) {
          if (!mayDoIo(place, file))
            complain('a computed import cannot be checked, so it belongs to applications and the kit')
        } else if (specifier.startsWith('.') || specifier.startsWith('/')) {
          const target = resolve(dirname(path), specifier)
          const bound = isExample ? directory : join(directory, 'src')
          if (target !== bound && !target.startsWith(bound + sep))
            complain(`it leaves ${isExample ? 'the example' : 'src'}`)
        } else if (isBuiltin(specifier)) {
          if (!mayDoIo(place, file))
            complain('input and output belong to cli, report, examples and planning-models/testing')
        } else {
          const dependency = packageName(specifier)
          if (dependency === manifest.name) {
            if (!isExample) complain('a package names its own files relatively')
            continue
          }
          if (!listed.has(dependency)) complain('it is not among the dependencies of its package.json')
          if (!dependency.startsWith(SCOPE)) continue
          const target = targetOf(specifier)
          const why = target ? refusal(place, target) : 'it has no floor'
          if (why) complain(why)
          const offered = manifests.get(dependency)?.manifest.exports ?? {}
          const subpath = `.${specifier.slice(dependency.length)}`
          const isOffered =
            Object.hasOwn(offered, subpath) || (subpath.endsWith('.json') && Object.hasOwn(offered, './schemas/*.json'))
          if (manifests.has(dependency) && !isOffered) complain('that subpath is not exported')
        }
      }
    }
  }
  return findings
}

if (isMain(import.meta.url)) {
  if (!existsSync(join(root, 'packages'))) throw new Error('There is no packages folder.')
  const findings = directionFindings()
  for (const finding of findings) console.error(finding)
  console.log(`directions: ${packagesOf().length} packages, ${findings.length} violations`)
  process.exit(findings.length > 0 ? 1 : 0)
}
