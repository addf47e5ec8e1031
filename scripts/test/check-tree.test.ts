import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { registryHosts, treeFindings } from '../check-tree.mjs'
import { treeOf } from './tree.js'

const HOST = 'registry.somewhere.example'
const clean = {
  'packages/a/package.json': JSON.stringify({ name: '@groundplan/a', version: '0.1.0' }),
  'packages/a/src/a.ts': "/** A. */\nexport const a = { en: 'one', da: 'en' }\n",
  '.changeset/first.md': "---\n'@groundplan/a': minor\n---\n\nAdds a.\n",
  'README.md': '[the package](packages/a/src/a.ts) and [the web](https://example.org)\n',
}

function findings(files: Readonly<Record<string, string>>): readonly string[] {
  const tree = treeOf({ ...clean, ...files })
  try {
    return treeFindings(tree, [HOST])
  } finally {
    rmSync(tree, { recursive: true })
  }
}

const source = (text: string) => ({ 'packages/a/src/b.ts': text })
const test = (text: string) => ({ 'packages/a/test/b.test.ts': text })
const at = String.fromCharCode(64)

describe('the tree gate', () => {
  it('is silent on a clean tree', () => {
    expect(findings({})).toEqual([])
  })
  it.each([
    ['work left over', source(`// ${'TO'}${'DO'}: more\n`), 'packages/a/src/b.ts:1: '],
    ['a skipped test', test(`\nit.${'skip'}('a', () => {})\n`), 'packages/a/test/b.test.ts:2: '],
    ['a lone test', test(`describe.${'only'}('a', () => {})\n`), 'every test runs'],
    ['a test that depends', test(`it.${'skipIf'}(true)('a', () => {})\n`), 'every test runs'],
    ['a test for later', test(`it.${'todo'}('a')\n`), 'every test runs'],
    ['any', source('/** B. */\nexport const b = (a: any) => a\n'), '`any`'],
    ['a cast to any', source('const b = {} as any\nvoid b\n'), '`any`'],
    ['a silenced compiler', source(`// @ts-${'ignore'}\nconst b: string = 1\nvoid b\n`), 'tests of types only'],
    ['a path of a machine', { 'docs/a.md': `See ${'/home'}/somebody/a\n` }, 'a path of one machine'],
    ['a path of another', { 'docs/a.md': `See C:${'\\Users'}\\somebody\n` }, 'a path of one machine'],
    ['the registry', { 'docs/a.md': `From https://${HOST}/a\n` }, "the registry's host"],
    ['an e-mail address', { 'docs/a.md': `Write to someone${at}somewhere.dk\n` }, 'an e-mail address'],
    ['an export without words', source('export const b = 1\n'), 'b has no doc comment'],
    ['a type without words', source('export interface B { readonly a: 1 }\n'), 'B has no doc comment'],
    ['a default export', source('/** B. */\nexport default 1\n'), 'a default export'],
    ['a default function', source('/** B. */\nexport default function b() {}\n'), 'a default export'],
    ['a long file', source('// line\n'.repeat(401)), '401 lines'],
    ['English alone', source("/** B. */\nexport const b = { en: 'one' }\n"), 'a text in `en` without `da`'],
    ['Danish alone', source('/** B. */\nexport const b = [{ da: `et` }]\n'), 'a text in `da` without `en`'],
    ['an empty text', source("/** B. */\nexport const b = { en: 'one', da: ' ' }\n"), 'an empty text in `da`'],
    ['the costly import', source("import { z } from 'zod'\nvoid z\n"), 'import * as z'],
    ['a broken link', { 'docs/a.md': '[a](../packages/a/src/missing.ts)\n' }, 'does not exist'],
    ['a stranger at the top', { 'notes.md': 'Hello\n' }, 'notes.md: nothing new'],
    [
      'a change that nobody tells',
      { '.changeset/first.md': "---\n'@groundplan/b': minor\n---\n" },
      'no changeset says so',
    ],
  ])('catches %s', (_, files, says) => {
    const found = findings(files as unknown as Record<string, string>)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(says)
  })
  it.each([
    ['a reserved address', { 'docs/a.md': `someone${at}mail.example and someone${at}example.org\n` }],
    ['a version', { 'docs/a.md': `zod${at}4.6.7 and npm:typescript${at}5.9.3\n` }],
    [
      'both languages, one of them computed',
      source("/** B. */\nexport const b = (da: string) => ({ en: 'one', da })\n"),
    ],
    [
      'overloads with one comment',
      source(
        '/** B. */\nexport function b(a: 1): 1\nexport function b(a: 2): 2\nexport function b(a: 1 | 2) {\n  return a\n}\n',
      ),
    ],
    ['400 lines', source('// line\n'.repeat(400))],
    ['a link inside code', { 'docs/a.md': '```md\n[a](missing.md)\n```\n' }],
    ['the word any', source('// any string at all\n')],
    ['an address on the web', { 'docs/a.md': 'https://example.org/home/page\n' }],
  ])('lets pass %s', (_, files) => {
    expect(findings(files as unknown as Record<string, string>)).toEqual([])
  })
  it('asks for a changeset again when a released package changes', () => {
    const tree = treeOf({ ...clean, 'packages/a/CHANGELOG.md': '# 0.1.0\n', '.changeset/first.md': '---\n---\n' })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=', '-c', 'commit.gpgsign=false', ...args], {
        cwd: tree,
      })
    try {
      git('init', '-q')
      git('add', '.')
      git('commit', '-q', '-m', 'Release')
      expect(treeFindings(tree, [HOST])).toEqual([])
      execFileSync('sh', ['-c', 'echo "/** B. */ export const b = 1" >> packages/a/src/a.ts'], { cwd: tree })
      expect(treeFindings(tree, [HOST])).toHaveLength(1)
    } finally {
      rmSync(tree, { recursive: true })
    }
  })
  it("reads the registry's host from npm", () => {
    expect(registryHosts()).toHaveLength(1)
    expect(registryHosts()[0]).toMatch(/./)
  })
})
