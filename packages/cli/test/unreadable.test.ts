import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MAX_BYTES } from '../src/readSource.js'
import { folder, planOf, run, textOf } from './support.js'

const cwd = folder({
  'broken.json': '{"format": 1, "plan": ',
  'latin1.json': '',
  'faulty.json': textOf(planOf()).replace('"needs":[]', '').replace('"id":"w1"', '"id":7'),
})
writeFileSync(join(cwd, 'latin1.json'), Buffer.from([0x7b, 0xe6, 0x7d]))
const go = (...argv: string[]) => run(argv, { cwd })

describe('a file that cannot be opened', () => {
  it.each([
    ['broken.json', 'broken.json cannot be opened as a plan.'],
    ['none.json', 'none.json does not exist.'],
    ['latin1.json', 'latin1.json is not text in UTF-8.'],
    ['.', '. cannot be read: EISDIR'],
  ])('%s ends with 1 and keeps standard output clean', async (file, words) => {
    for (const command of ['assess', 'check']) {
      const { exit, out, err } = await go(command, file)
      expect([exit, out]).toEqual([1, ''])
      expect(err).toContain(words)
      const json = await go(command, file, '--format', 'json')
      expect(json.exit).toBe(1)
      expect(JSON.parse(json.out)).toMatchObject({
        schema: 'urn:groundplan:cli:check:1',
        readable: false,
        sound: false,
      })
    }
  })

  it('names the part in plan words, and keeps the pointer back', async () => {
    const bare = folder({ 'bare.json': '{"format":1,"plan":{"id":"p"},"done":[],"undone":[],"reports":[]}' })
    const said: string[] = []
    const stderr = { write: (text: string) => said.push(text), isTTY: true }
    await run(['check', 'bare.json', '--locale', 'da'], { cwd: bare, stderr })
    expect(said.join('')).toContain('  ! Fejl (titel): Her skulle stå')
    expect(said.join('')).toContain('  ! Fejl (logbog): Her skulle stå')
    expect(said.join('')).toContain('\u001b[2m    Sted i filen: /plan/journal\u001b[22m\n')
    const { err } = await run(['check', 'bare.json'], { cwd: bare })
    expect(err).toContain('  ! Fault (journal): Expected')
    expect(err).toContain('\n    Place in the file: /plan/journal\n')
  })

  it('holds the place back for a person at a terminal only, and not in a file', async () => {
    const said: string[] = []
    const stdout = { write: (text: string) => said.push(text), isTTY: true }
    await run(['check', 'faulty.json'], { cwd, stdout })
    expect(said.join('')).toContain('\u001b[2m    Place in the file:')
    await run(['check', 'faulty.json', '--out', 'check.txt'], { cwd, stdout })
    expect(readFileSync(join(cwd, 'check.txt'), 'utf8')).not.toContain('\u001b')
  })

  it('says in JSON, too, why it could not be read', async () => {
    expect(JSON.parse((await go('check', 'none.json', '--format', 'json')).out).problem).toEqual({
      en: 'none.json does not exist.',
      da: 'none.json findes ikke.',
    })
  })

  it('is refused before it is read when it is too large', async () => {
    const big = folder({ 'big.json': '' })
    truncateSync(join(big, 'big.json'), MAX_BYTES + 1)
    const { exit, err } = await run(['check', 'big.json'], { cwd: big })
    expect(exit).toBe(1)
    expect(err).toContain('larger than a plan can be: more than 100,663,296 bytes.')
  })

  it.each([
    ['characters', () => `"${'x'.repeat(33_554_432)}"`],
    ['values', () => `{"format":1,"plan":[${'0,'.repeat(1_000_000)}0]}`],
  ])('says what a person can do when there are too many %s', async (_, content) => {
    const big = folder({ 'big.json': content() })
    for (const [locale, remedy] of [
      ['en', 'Check that it is a plan; if it is, compact its history first.'],
      ['da', 'Se efter, om det er en plan; er det dét, så komprimér først dens historik.'],
    ] as const) {
      const { exit, err } = await run(['check', 'big.json', '--locale', locale], { cwd: big })
      expect(exit).toBe(1)
      expect(err.replace(/\s+/g, ' ')).toContain(remedy)
      expect(err).not.toMatch(/max(?:Length|Values)/)
    }
    expect((await run(['check', 'big.json', '--format', 'json'], { cwd: big })).out).not.toMatch(/max(?:Length|Values)/)
  })

  it('is refused when standard input does not end', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(1 << 24)
    }
    const { exit, err } = await run(['check', '-', '--locale', 'da'], { stdin: endless() })
    expect(exit).toBe(1)
    expect(err).toContain('standardinput er større, end en plan kan være')
  })

  it('cannot steer the terminal by its name', async () => {
    expect((await go('check', 'a\u001b[2J.json')).err).not.toContain('\u001b')
  })
})
