// Every public export says what it is for, right above it, and every public function shows one example that runs (`// =>`).
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { isMain, packagesOf, root, subpathsOf } from './files.mjs'

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  customConditions: ['groundplan-source'],
}

/** Doc comments of a declaration; of a variable, those of its statement. */
const commentsOf = (declaration) =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .map((node) => (ts.isJSDoc(node) ? node : node.parent).getFullText())
    .join('\n')

/** Public exports without words, and public functions without an example, as sentences that begin with the place. */
export function docFindings(tree = root) {
  const entries = packagesOf(tree).flatMap((found) => subpathsOf(found))
  const program = ts.createProgram(
    entries.map(({ source }) => source),
    options,
  )
  const checker = program.getTypeChecker()
  const findings = new Set()
  for (const { source } of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(source))
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const declarations = (symbol.declarations ?? []).filter((declaration) => {
        const file = relative(tree, declaration.getSourceFile().fileName)
        return file.startsWith(`packages${sep}`) && !file.includes('node_modules')
      })
      const [first] = declarations
      if (first === undefined) continue
      const file = first.getSourceFile()
      const line = file.getLineAndCharacterOfPosition(first.getStart()).line + 1
      const where = `${relative(tree, file.fileName).split(sep).join('/')}:${line}: ${exported.name}`
      const words = declarations.map(commentsOf).join('\n')
      if (words.trim() === '') findings.add(`${where} has no doc comment`)
      const isFunction =
        (symbol.flags & ts.SymbolFlags.Value) !== 0 && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0
      if (isFunction && !words.includes('// =>')) findings.add(`${where} is a function without an example (\`// =>\`)`)
    }
  }
  return [...findings]
}

if (isMain(import.meta.url)) {
  const only = process.argv.slice(2).map((name) => `${join('packages', name)}/`)
  const findings = docFindings().filter(
    (finding) => only.length === 0 || only.some((start) => finding.startsWith(start)),
  )
  for (const finding of findings) console.error(finding)
  console.log(`docs: ${findings.length} findings`)
  process.exit(findings.length > 0 ? 1 : 0)
}
