// What a tutorial asks of its reader, read off its fenced blocks, in their order:
//
//   ```sh                     commands, run in one bash after another; the folder carries over, variables do not
//   ```text                   right after commands: all that they print; `…` stands for anything, on a line of its own for any lines
//   ```ts src/model.ts        the content of a file (any language), named in the line above the block as `src/model.ts`
//
// Blocks of other kinds are there to be read.
import { stripVTControlCharacters } from 'node:util'

const isPath = (word) => word !== undefined && /[./]/.test(word)

/** The fenced blocks of a page: info words, code, line of the fence (from 1) and the last line of words above it. */
function blocksOf(text) {
  const blocks = []
  let open
  let above = ''
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^(```+)\s*(.*)$/.exec(line)
    if (open === undefined) {
      if (fence) open = { marker: fence[1], info: fence[2].trim().split(/\s+/), line: index + 1, above, code: [] }
      else if (line.trim() !== '') above = line
    } else if (fence && fence[1].length >= open.marker.length && fence[2] === '') {
      blocks.push({ ...open, code: open.code.join('\n') })
      open = undefined
      above = ''
    } else open.code.push(line)
  }
  if (open) throw new Error(`line ${open.line}: the block is never closed`)
  return blocks
}

/** The steps of a tutorial: `run` with its `code` and, where told, what it `shows`; `write` with `path` and `code`. */
export function stepsOf(text) {
  const steps = []
  let before
  for (const { info, code, line, above } of blocksOf(text)) {
    const [language, path] = info
    const at = `line ${line}`
    const last = steps.at(-1)
    if (isPath(path)) {
      if (path.startsWith('/') || path.split('/').includes('..'))
        throw new Error(`${at}: ${path} lies outside the reader's folder`)
      if (!above.includes(`\`${path}\``)) throw new Error(`${at}: the line above does not say that this is \`${path}\``)
      steps.push({ is: 'write', line, path, code: `${code}\n` })
    } else if (language === 'sh') steps.push({ is: 'run', line, code })
    else if (language === 'text') {
      if (before !== 'sh' || last?.is !== 'run')
        throw new Error(`${at}: what is printed stands right after its commands`)
      last.shows = code
    }
    before = isPath(path) ? 'file' : language
  }
  return steps
}

const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Whether commands printed what the tutorial shows, apart from colours and spaces at the ends of lines. */
export function printsAs(printed, shown) {
  const tidy = (text) =>
    stripVTControlCharacters(text)
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/^\n+/, '')
      .trimEnd()
  const lines = tidy(shown)
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${escaped(line).replaceAll('…', '.*')}\\n`))
  return new RegExp(`^${lines.join('')}$`).test(`${tidy(printed)}\n`)
}

/** Lines that say something: neither blank nor a comment. */
export function linesOfCode(code) {
  const withoutBlocks = code.replaceAll(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '')
  return withoutBlocks.split('\n').filter((line) => line.trim() !== '' && !/^\s*\/\//.test(line)).length
}

/** How many lines the reader writes by hand (TypeScript and tables), those that prove the model apart. */
export function ownLines(steps) {
  const lines = { model: 0, cases: 0 }
  for (const { is, path, code } of steps) {
    if (is !== 'write' || !/\.(?:ts|csv)$/.test(path)) continue
    lines[/(?:^|\/)(?:cases|test)\/|conformance/.test(path) ? 'cases' : 'model'] += linesOfCode(code)
  }
  return lines
}

/** Where the page claims another number of lines than there are: “146 lines of model”, “80 lines of cases”. */
export function claimProblems(text, lines) {
  return Object.entries(lines).flatMap(([part, counted]) => {
    const claimed = new RegExp(`(\\d+) lines of ${part}\\b`).exec(text)?.[1]
    if (claimed === undefined) return counted === 0 ? [] : [`does not say that it takes ${counted} lines of ${part}`]
    return Number(claimed) === counted ? [] : [`says ${claimed} lines of ${part}, and there are ${counted}`]
  })
}
