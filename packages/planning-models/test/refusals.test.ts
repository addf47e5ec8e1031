import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const home = join(import.meta.dirname, '..')
const file = join(import.meta.dirname, 'contract.test-d.ts')
const mark = '// @ts-expect-error '

/** What the compiler says of the file when nothing is excused, by line (0-based). */
function messagesByLine(): Map<number, string[]> {
  const { config } = ts.readConfigFile(join(home, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, home)
  const host = ts.createCompilerHost(options)
  const readFile = host.readFile.bind(host)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, (readFile(name) ?? '').replaceAll(mark, '// must fail: '), ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], options, host)
  const source = program.getSourceFile(file)
  const found = new Map<number, string[]>()
  for (const { start, messageText } of program.getSemanticDiagnostics(source)) {
    const { line } = ts.getLineAndCharacterOfPosition(source!, start ?? 0)
    found.set(line, [...(found.get(line) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')])
  }
  return found
}

describe('what the types refuse', () => {
  const lines = readFileSync(file, 'utf8').split('\n')
  const refusals = lines.flatMap((text, line) => {
    const at = text.indexOf(mark)
    if (at === -1) return []
    const [what = '', ...reason] = text.slice(at + mark.length).split(': ')
    return [{ line: line + 1, what, reason: reason.join(': ') }]
  })
  let said = new Map<number, string[]>()
  beforeAll(() => {
    said = messagesByLine()
  })

  it('names every refusal of the contract', () => {
    expect(refusals.length).toBeGreaterThanOrEqual(25)
  })

  for (const { line, what, reason } of refusals)
    it(`${what}, and for that reason`, () => {
      expect(reason).not.toBe('')
      const messages = said.get(line) ?? []
      expect(messages).not.toEqual([])
      for (const message of messages) expect(message).toContain(reason)
    })

  it('refuses nothing else', () => {
    const expected = new Set(refusals.map(({ line }) => line))
    expect([...said].filter(([line]) => !expected.has(line))).toEqual([])
  })
})
