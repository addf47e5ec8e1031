// Documentation that runs. Every fenced `ts` block in a doc comment or a Markdown page becomes a module under the ignored
// folder `.doc-examples/`: all of them are type-checked, and those that say `// => value` are run and compared.
//
//   expression // => value        the value as a JavaScript literal, or as `util.inspect` prints it
//   const name = call() // => …   checks what the name holds
//   expression                    the value may also stand on the lines below,
//   // => { a: 1,                 and may continue there
//   //      b: 2 }
//   expression // => throws text  an error whose message contains the text
//   expression // => 'begins …'   in a value, `…` stands for anything
//
// A block opened with ```ts no-run is type-checked only. One that names a file (```ts src/model.ts) belongs to a tutorial, which
// scripts/tutorials.mjs follows as a whole.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { filesBelow, isMain, root } from './files.mjs'
import { tool } from './tools.mjs'

const FOLDER = '.doc-examples'

/** The files of a tree that may hold examples. */
export function documentsOf(tree) {
  return filesBelow(
    tree,
    (file) =>
      /^packages\/[^/]+\/src\/.*\.ts$/.test(file) ||
      /^(README|(packages|examples)\/[^/]+\/README)\.md$/.test(file) ||
      (/^docs\/.*\.md$/.test(file) && !file.startsWith('docs/api/')),
  )
}

/** The fenced `ts` blocks of a text: code, first line of code (1-based) and whether it may run. */
export function blocksOf(text, isMarkdown) {
  const lines = text.split('\n')
  const blocks = []
  let open
  let inComment = isMarkdown
  lines.forEach((line, index) => {
    if (!isMarkdown && !inComment && /^\s*\/\*\*/.test(line)) inComment = true
    if (!inComment) return
    const body = isMarkdown ? line : line.replace(/^\s*(\/\*\*|\*(?!\/))? ?/, '')
    const fence = /^\s*(```+)\s*(.*)$/.exec(body)
    if (open === undefined) {
      if (fence) open = { marker: fence[1], info: fence[2].trim().split(/\s+/), line: index + 2, code: [] }
    } else if (fence && fence[1].length >= open.marker.length && fence[2].trim() === '') {
      if (open.info[0] === 'ts' && !open.info.slice(1).some((word) => /[./]/.test(word))) {
        blocks.push({ code: open.code.join('\n'), line: open.line, runs: !open.info.includes('no-run') })
      }
      open = undefined
    } else open.code.push(body)
    if (!isMarkdown && line.includes('*/')) {
      if (open?.info[0] === 'ts') throw new Error(`A fenced block opened at line ${open.line - 1} is never closed.`)
      open = undefined
      inComment = false
    }
  })
  if (open?.info[0] === 'ts') throw new Error(`A fenced block opened at line ${open.line - 1} is never closed.`)
  return blocks
}

const says = /^\/\/ ?=> ?/

/** Comments that belong to a statement: the one behind it and those on the lines right below. */
function valueBehind(code, end) {
  const behind = ts.getTrailingCommentRanges(code, end) ?? []
  const below = ts.getLeadingCommentRanges(code, end) ?? []
  const ranges = [...behind, ...below.filter((range) => !behind.some((other) => other.pos === range.pos))]
  const at = ranges.findIndex((range) => says.test(code.slice(range.pos, range.end)))
  if (at === -1) return undefined
  const first = ranges[at]
  if (/\n/.test(code.slice(end, first.pos).replace('\n', ''))) return undefined
  const parts = [code.slice(first.pos, first.end).replace(says, '')]
  let last = first.end
  for (const range of ranges.slice(at + 1)) {
    const text = code.slice(range.pos, range.end)
    if (says.test(text) || code.slice(last, range.pos).split('\n').length > 2) break
    parts.push(text.replace(/^\/\/ ?/, ''))
    last = range.end
  }
  return { pos: first.pos, text: parts.join('\n').trim() }
}

const literalKinds = new Set([
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.ParenthesizedExpression,
])

/** True for text that is a literal value and nothing else: no call, no name but undefined, NaN and Infinity. */
export function isLiteral(text) {
  const file = ts.createSourceFile('value.ts', `(${text})`, ts.ScriptTarget.ES2022, true)
  if (file.parseDiagnostics.length > 0 || file.statements.length !== 1) return false
  const accepts = (node) => {
    if (ts.isIdentifier(node)) return ['undefined', 'NaN', 'Infinity'].includes(node.text)
    if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.MinusToken && accepts(node.operand)
    if (ts.isPropertyAssignment(node)) return !ts.isComputedPropertyName(node.name) && accepts(node.initializer)
    return (
      literalKinds.has(node.kind) && (ts.forEachChild(node, (child) => !accepts(child) || undefined) ?? false) === false
    )
  }
  const [statement] = file.statements
  return ts.isExpressionStatement(statement) && accepts(statement.expression)
}

/** A block as a module: imports first, then one async function whose `check` calls compare what the comments promise. */
export function moduleOf({ code, line, runs }, origin) {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  if (file.parseDiagnostics.length > 0) {
    const [problem] = file.parseDiagnostics
    const at = line + file.getLineAndCharacterOfPosition(problem.start).line
    throw new Error(`${origin}:${at}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`)
  }
  const promised = code.split('\n').filter((text) => /\/\/ ?=>/.test(text)).length
  const used = new Set()
  const edits = []
  const problems = []
  const visit = (node) => {
    ts.forEachChild(node, visit)
    if (!ts.isStatement(node) || ts.isBlock(node)) return
    const value = valueBehind(code, node.end)
    if (value === undefined || used.has(value.pos)) return
    used.add(value.pos)
    const at = line + file.getLineAndCharacterOfPosition(node.getStart()).line
    const [, threw] = /^throws\b\s*([\s\S]*)$/.exec(value.text) ?? []
    const expected =
      threw !== undefined
        ? `{ throws: ${JSON.stringify(threw)} }`
        : isLiteral(value.text)
          ? `{ text: ${JSON.stringify(value.text)}, value: (${value.text}) }`
          : `{ text: ${JSON.stringify(value.text)} }`
    if (value.text === '' || value.text === '…') problems.push(`line ${at}: there is no value after \`// =>\``)
    if (ts.isExpressionStatement(node)) {
      const text = code.slice(node.expression.getStart(), node.expression.end)
      const call = threw === undefined ? text : `async () => (${text})`
      edits.push({ pos: node.getStart(), end: node.end, text: `;await check(${at}, ${expected}, ${call});` })
    } else if (ts.isVariableStatement(node) && node.declarationList.declarations.length === 1) {
      const [declaration] = node.declarationList.declarations
      if (ts.isIdentifier(declaration.name) && threw === undefined) {
        edits.push({
          pos: node.end,
          end: node.end,
          text: `;await check(${at}, ${expected}, ${declaration.name.text});`,
        })
      } else problems.push(`line ${at}: a value can be promised of a single name or an expression`)
    } else problems.push(`line ${at}: a value can be promised of a single name or an expression`)
  }
  const imports = []
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText())
      edits.push({ pos: statement.getStart(), end: statement.end, text: '' })
      continue
    }
    for (const modifier of statement.modifiers ?? []) {
      const dropped = [ts.SyntaxKind.ExportKeyword, ts.SyntaxKind.DefaultKeyword].includes(modifier.kind)
      if (dropped) edits.push({ pos: modifier.getStart(), end: modifier.end, text: '' })
    }
    visit(statement)
  }
  if (used.size !== promised) {
    problems.push(`${promised} values are promised, ${used.size} of them behind a statement of their own`)
  }
  if (problems.length > 0) throw new Error(`${origin}:${line}: ${problems.join('; ')}`)
  let body = code
  for (const { pos, end, text } of edits.toSorted((a, b) => b.pos - a.pos || b.end - a.end)) {
    body = body.slice(0, pos) + text + body.slice(end)
  }
  const isRun = runs && promised > 0
  return {
    isRun,
    text: [
      `// ${origin}:${line}`,
      ...imports,
      "import type { Check } from 'doc-examples'",
      'export const example = async (check: Check): Promise<void> => {',
      body,
      '  void check',
      '}',
      '',
    ].join('\n'),
  }
}

/** All modules and tests of a tree's documentation, by file name below `.doc-examples/`. */
export function examplesOf(tree) {
  const files = new Map()
  for (const document of documentsOf(tree)) {
    const text = readFileSync(join(tree, document), 'utf8')
    if (!text.includes('```')) continue
    const tests = []
    let blocks = []
    try {
      blocks = blocksOf(text, document.endsWith('.md'))
    } catch (error) {
      tests.push(`it('is closed', () => { throw new Error(${JSON.stringify(`${document}: ${error.message}`)}) })`)
    }
    for (const block of blocks) {
      try {
        const { isRun, text: module } = moduleOf(block, document)
        const name = `${document}.L${block.line}.ts`
        files.set(name, module)
        const specifier = `./${name.split('/').at(-1)}`
        if (isRun) {
          tests.push(`it('line ${block.line}', async () => (await import('${specifier}')).example(check))`)
        }
      } catch (error) {
        tests.push(`it('line ${block.line}', () => { throw new Error(${JSON.stringify(error.message)}) })`)
      }
    }
    if (tests.length === 0) continue
    const up = '../'.repeat(document.split('/').length)
    files.set(
      `${document}.test.ts`,
      [
        "import { describe, it } from 'vitest'",
        `import { checkFor } from '${up}scripts/doc-examples-check.mjs'`,
        `const check = checkFor(${JSON.stringify(document)})`,
        `describe(${JSON.stringify(document)}, () => {`,
        ...tests.map((test) => `  ${test}`),
        '})',
        '',
      ].join('\n'),
    )
  }
  return files
}

const project = {
  extends: '../tsconfig.base.json',
  compilerOptions: { types: ['node'], skipLibCheck: true },
  include: ['**/*.ts', '**/.*/**/*.ts'],
  exclude: ['**/*.test.ts'],
}

const ambient = `declare module 'doc-examples' {
  export type Check = (line: number, expected: { text?: string; throws?: string; value?: unknown }, actual: unknown) => Promise<void>
}
`

/** Brings `.doc-examples/` up to date: writes what changed, removes what is gone. */
export function writeExamples(tree = root) {
  const home = join(tree, FOLDER)
  const files = examplesOf(tree)
  files.set('tsconfig.json', `${JSON.stringify(project, null, 2)}\n`)
  files.set('doc-examples.d.ts', ambient)
  for (const [name, text] of files) {
    const path = join(home, name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    mkdirSync(dirname(path), { recursive: true })
    // Two test runs may start at once: a file is complete or absent, never half.
    const draft = `${path}.${process.pid}.draft`
    writeFileSync(draft, text)
    renameSync(draft, path)
  }
  for (const name of filesBelow(home, (file) => file.endsWith('.ts'))) {
    if (!files.has(name)) rmSync(join(home, name), { force: true })
  }
  return files
}

/** Type-checks every block; the exit status of the compiler. */
export function typecheckExamples(tree = root) {
  writeExamples(tree)
  const [command, ...args] = tool('typescript', 'tsc', '-p', join(tree, FOLDER))
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1
}

if (isMain(import.meta.url)) process.exit(typecheckExamples())
