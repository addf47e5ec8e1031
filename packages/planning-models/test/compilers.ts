// What the two supported compilers say of pieces of code, as an integrator would see it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type TypeScript from 'typescript'

const require = createRequire(import.meta.url)
const home = join(import.meta.dirname, '..')

/** The compilers that are supported, by version. */
export const compilers: Readonly<Record<string, typeof TypeScript>> = {
  '6': require('typescript') as typeof TypeScript,
  '5.9': require('typescript-5.9') as typeof TypeScript,
}

/** What a compiler says of each piece of code, each being a file of its own in this folder; all in one program, so that it is quick. */
export function saidOf(
  ts: typeof TypeScript,
  pieces: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const { config } = ts.readConfigFile(join(home, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, home)
  const texts = new Map(
    Object.entries(pieces).map(([name, text]) => [join(import.meta.dirname, `${name}.virtual.ts`), text]),
  )
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name)
  host.readFile = (name) => texts.get(name) ?? readFile.call(host, name)
  host.getSourceFile = (name, version) =>
    ts.createSourceFile(name, texts.get(name) ?? readFileSync(name, 'utf8'), version)
  const program = ts.createProgram([...texts.keys()], options, host)
  return Object.fromEntries(
    Object.keys(pieces).map((name, index) => {
      const source = program.getSourceFile([...texts.keys()][index] as string)
      const all = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [name, all.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))]
    }),
  )
}
