// What must not be in the tree, and what must. Each finding is a sentence that begins with its place and says the remedy.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'
import { filesBelow, isMain, packagesOf, root } from './files.mjs'

/** All that may stand at the top level; anything else needs a decision record and a line here. */
const top = new Set([
  ...['.changeset', '.ci', 'bench', 'docs', 'examples', 'packages', 'scripts'],
  ...['.gitattributes', '.gitignore', '.npmrc', '.size-limit.json', 'biome.json', 'knip.json', 'stryker.config.json'],
  ...['tsconfig.base.json', 'turbo.json', 'typedoc.json', 'vitest.config.ts'],
  ...['CITATION.cff', 'LICENSE', 'README.md', 'SECURITY.md', 'package-lock.json', 'package.json'],
])

const LONGEST = 400

// Built from parts, so that this file passes its own scan.
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`)
const notRun =
  /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b|\b(?:xit|xdescribe|fit|fdescribe)\s*\(/
const machinePath =
  /(?<![\w.~:/-])\/(?:home|Users|root|work|workspace|mnt|tmp)\/[\w.-]|\b[A-Za-z]:\\(?:Users|Windows)\\/
const address = /[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}\b/g
/** Names reserved for documentation (RFC 2606): no mail can reach them. */
const reserved = /@(?:[\w-]+\.)*(?:example|test|invalid|localhost|example\.(?:com|net|org))$/

const lineOf = (text, index) => text.slice(0, index).split('\n').length
const isCode = (file) => /\.(?:ts|tsx|mts|mjs|js)$/.test(file)
const isSource = (file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file)
const isTest = (file) => /\.test\.(?:ts|mjs)$|(?:^|\/)test\//.test(file)

/** The tree's files as git sees them (also those not yet added), or all of them where there is no git. */
export function filesOf(tree) {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: tree,
    encoding: 'utf8',
  })
  if (git.status !== 0) return filesBelow(tree)
  return git.stdout.split('\0').filter((file) => file !== '' && existsSync(join(tree, file)))
}

function inText(file, text, hosts, add) {
  const match = (pattern, says) => {
    const found = pattern.exec(text)
    if (found) add(lineOf(text, found.index), says(found[0]))
  }
  match(unfinished, (word) => `${word}: finish it or open an issue`)
  match(machinePath, (path) => `${path}… is a path of one machine`)
  for (const host of hosts) if (text.includes(host)) add(lineOf(text, text.indexOf(host)), "names the registry's host")
  for (const found of text.matchAll(address)) {
    if (!reserved.test(found[0])) add(lineOf(text, found.index), 'holds an e-mail address')
  }
  if (isCode(file) && isTest(file)) match(notRun, (call) => `${call}: every test runs`)
  if (isCode(file)) {
    const lines = text.trimEnd().split('\n').length
    if (lines > LONGEST) add(lines, `${lines} lines: split it (at most ${LONGEST})`)
  }
}

const nameOf = (node) => (node.name && ts.isIdentifier(node.name) ? node.name.text : 'this export')

function inSource(text, file, add) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const at = (node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1
  const seen = new Set()
  for (const statement of source.statements) {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) || ts.isExportAssignment(statement)) {
      add(at(statement), 'a default export: give it a name')
    }
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement
    const name = nameOf(named)
    // Overloads share the comment of the first; a type and a value of one name may share it too.
    if (ts.getJSDocCommentsAndTags(statement).length === 0 && !seen.has(name))
      add(at(statement), `${name} has no doc comment`)
    seen.add(name)
  }
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) add(at(node), '`any`: use `unknown` or the type that is meant')
    if (ts.isObjectLiteralExpression(node)) inLocalized(node, (says) => add(at(node), says))
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.text === 'zod' && node.importClause?.namedBindings) {
      const typeOnly = node.importClause.isTypeOnly
      if (!typeOnly && !ts.isNamespaceImport(node.importClause.namedBindings)) {
        add(at(node), "write `import * as z from 'zod'`, which costs a bundle a third of the other")
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const silenced = /@ts-(?:ignore|nocheck|expect-error)/.exec(text)
  if (silenced) add(lineOf(text, silenced.index), `${silenced[0]} belongs to tests of types only`)
}

/** An object that says something in one language must say it in the other. */
function inLocalized(node, complain) {
  if (node.properties.some((property) => ts.isSpreadAssignment(property))) return
  const said = new Map(
    node.properties
      .filter((property) => ts.isPropertyAssignment(property) && ts.isIdentifier(property.name))
      .map((property) => [property.name.text, property.initializer]),
  )
  const text = (language) => {
    const value = said.get(language)
    // A text that is put together belongs to one language where its model speaks only that one.
    return value && ts.isStringLiteralLike(value) ? value : undefined
  }
  for (const [language, other] of [
    ['en', 'da'],
    ['da', 'en'],
  ]) {
    const value = text(language)
    if (value && !node.properties.some((property) => property.name?.getText() === other)) {
      complain(`a text in \`${language}\` without \`${other}\``)
    }
    if (value && value.text.trim() === '') complain(`an empty text in \`${language}\``)
  }
}

function inMarkdown(text, file, files, add) {
  const outside = text.replaceAll(/```[\s\S]*?```/g, (block) => block.replaceAll(/[^\n]/g, ' '))
  for (const found of outside.matchAll(/\]\(([^)\s]+)\)/g)) {
    const target = found[1].split('#')[0]
    if (target === '' || /^[a-z]+:/.test(target)) continue
    const path = posix.normalize(posix.join(dirname(file), decodeURIComponent(target))).replace(/\/$/, '')
    const exists = files.has(path) || [...files].some((other) => other.startsWith(`${path}/`))
    if (!exists) add(lineOf(text, found.index), `links to ${target}, which does not exist`)
  }
}

/** Packages whose sources changed since their changelog last did, and that no pending changeset names. */
function withoutChangeset(tree, files) {
  const pending = [...files]
    .filter((file) => /^\.changeset\/(?!README).*\.md$/.test(file))
    .map((file) => readFileSync(join(tree, file), 'utf8').split('---')[1] ?? '')
  const git = (...args) => spawnSync('git', args, { cwd: tree, encoding: 'utf8' })
  return packagesOf(tree)
    .filter(({ name, manifest }) => {
      if (manifest.private || ![...files].some((file) => file.startsWith(`packages/${name}/src/`))) return false
      if (pending.some((text) => text.includes(`"${manifest.name}"`) || text.includes(`'${manifest.name}'`)))
        return false
      if (!files.has(`packages/${name}/CHANGELOG.md`)) return true
      const released = git('log', '-1', '--format=%H', '--', `packages/${name}/CHANGELOG.md`).stdout.trim()
      return released === '' || git('diff', '--quiet', released, '--', `packages/${name}/src`).status !== 0
    })
    .map(
      ({ name, manifest }) =>
        `packages/${name}: ${manifest.name} changed and no changeset says so: run \`npm run changeset\``,
    )
}

/** The host names of the registries that npm is set to use, read from npm and never written down. */
export function registryHosts() {
  const [command, args] = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  const text = execFileSync(command, [...args, 'config', 'get', 'registry'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return [new URL(text.trim()).host]
}

/** Every finding in a tree. */
export function treeFindings(tree = root, hosts = registryHosts()) {
  const files = new Set(filesOf(tree))
  const findings = []
  for (const name of new Set([...files].map((file) => file.split('/')[0]))) {
    if (!top.has(name)) findings.push(`${name}: nothing new at the top level without a decision record`)
  }
  for (const file of files) {
    const bytes = readFileSync(join(tree, file))
    if (bytes.includes(0)) continue
    const text = bytes.toString('utf8')
    const add = (line, says) => findings.push(`${file}:${line}: ${says}`)
    inText(file, text, hosts, add)
    if (isSource(file)) inSource(text, file, add)
    if (file.endsWith('.md')) inMarkdown(text, file, files, add)
  }
  return [...findings, ...withoutChangeset(tree, files)]
}

if (isMain(import.meta.url)) {
  const findings = treeFindings()
  for (const finding of findings) console.error(finding)
  console.log(`tree: ${findings.length} findings`)
  process.exit(findings.length > 0 ? 1 : 0)
}
