// No regular expression that ships may take more than linear time on hostile text (ReDoS): every literal and every
// `new RegExp('…')` in packages/*/src goes through recheck. One made at run time must be built from escaped text.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { filesBelow, isMain, root } from './files.mjs'

// recheck's own entry looks for native programs; this one is plain JavaScript, the same on every platform.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js')

/** Every regular expression in a source: pattern, flags, line; the pattern is undefined when it is computed. */
export function regexpsOf(text, file = 'source.ts') {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found = []
  const add = (node, pattern, flags) =>
    found.push({ pattern, flags, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      add(node, node.text.slice(1, end), node.text.slice(end + 1))
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? []
      const literal = pattern && ts.isStringLiteralLike(pattern) ? pattern.text : undefined
      if (!pattern || !ts.isRegularExpressionLiteral(pattern)) {
        add(node, literal, flags && ts.isStringLiteralLike(flags) ? flags.text : '')
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What is wrong with a regular expression, or undefined. */
export function dangerOf({ pattern, flags }) {
  if (pattern === undefined) return 'is computed: write it as a literal, or match without a regular expression'
  // recheck knows no `v` and `d` flag; neither changes how a pattern without set operations matches.
  const { status, complexity, error } = checkSync(
    pattern,
    flags.replaceAll(/[vd]/g, (flag) => (flag === 'v' ? 'u' : '')),
    {
      timeout: 20_000,
    },
  )
  if (status === 'safe') return undefined
  if (status === 'vulnerable') return `takes ${complexity.summary} time on hostile text`
  return `could not be shown to be safe (${error?.kind ?? status})`
}

/** Every finding in a tree's shipped sources, and how many expressions were looked at. */
export function regexpFindings(tree = root) {
  const findings = []
  let count = 0
  for (const file of filesBelow(join(tree, 'packages'), (name) => /^[^/]+\/src\/.*\.ts$/.test(name))) {
    for (const found of regexpsOf(readFileSync(join(tree, 'packages', file), 'utf8'), file)) {
      count += 1
      const danger = dangerOf(found)
      if (danger) findings.push(`packages/${file}:${found.line}: /${found.pattern ?? '…'}/${found.flags} ${danger}`)
    }
  }
  return { findings, count }
}

if (isMain(import.meta.url)) {
  const { findings, count } = regexpFindings()
  for (const finding of findings) console.error(finding)
  console.log(`regular expressions: ${count} looked at, ${findings.length} findings`)
  process.exit(findings.length > 0 ? 1 : 0)
}
