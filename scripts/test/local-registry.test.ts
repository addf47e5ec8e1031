import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifestOf, startRegistry } from '../local-registry.mjs'

const place = mkdtempSync(join(tmpdir(), 'groundplan-registry-test-'))
const tarball = join(place, 'groundplan-a-1.2.3.tgz')
const manifest = {
  name: '@groundplan/a',
  version: '1.2.3',
  bin: { a: './a.js' },
  dependencies: { '@groundplan/b': '^1.0.0' },
  peerDependencies: { zod: '^4' },
}
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  mkdirSync(join(place, 'package'))
  writeFileSync(join(place, 'package/package.json'), JSON.stringify(manifest))
  writeFileSync(join(place, 'package/a.js'), '#!/usr/bin/env node\nconsole.log("a runs")\n')
  spawnSync('tar', ['-czf', tarball, 'package'], { cwd: place })
  registry = await startRegistry([tarball])
})
afterAll(async () => {
  await registry.close()
  rmSync(place, { recursive: true, force: true })
})

describe('a registry of tarballs', () => {
  it('says of a package what npm asks for, whether its slash is escaped or not', async () => {
    for (const path of ['@groundplan%2fa', '@groundplan/a']) {
      const answer = await fetch(`${registry.url}/${path}`)
      const bytes = readFileSync(tarball)
      expect(answer.headers.get('content-type')).toBe('application/json')
      expect(await answer.json()).toEqual({
        name: '@groundplan/a',
        'dist-tags': { latest: '1.2.3' },
        versions: {
          '1.2.3': {
            ...manifest,
            _id: '@groundplan/a@1.2.3',
            dist: {
              tarball: `${registry.url}/-/groundplan-a-1.2.3.tgz`,
              integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
              shasum: createHash('sha1').update(bytes).digest('hex'),
            },
          },
        },
        time: {
          created: '2020-01-01T00:00:00.000Z',
          modified: '2020-01-01T00:00:00.000Z',
          '1.2.3': '2020-01-01T00:00:00.000Z',
        },
      })
    }
  })
  it('hands out the tarball', async () => {
    const answer = await fetch(`${registry.url}/-/groundplan-a-1.2.3.tgz`)
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(tarball))).toBe(true)
    expect((await fetch(answer.url, { method: 'HEAD' })).status).toBe(200)
  })
  it('knows no other package', async () => {
    expect((await fetch(`${registry.url}/@groundplan%2fb`)).status).toBe(404)
  })
  it('is what npm asks, with the one line for .npmrc', async () => {
    const project = join(place, 'project')
    mkdirSync(project)
    writeFileSync(join(project, '.npmrc'), `${registry.npmrc}\n`)
    writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true }')
    const { status, stdout } = await npm(['view', '@groundplan/a', 'dist-tags.latest'], project)
    expect([status, stdout.trim()]).toEqual([0, '1.2.3'])
  })
  it('refuses what is no packed package', async () => {
    expect(() => manifestOf(join(place, 'package/package.json'))).toThrow('is no packed package')
    await expect(startRegistry([join(place, 'package/a.js')])).rejects.toThrow('is no packed package')
  })
})

/** npm in a process of its own, while this one goes on answering it. */
async function npm(args: readonly string[], cwd: string): Promise<{ status: number | null; stdout: string }> {
  const own = process.env['npm_execpath']
  const child = own ? spawn(process.execPath, [own, ...args], { cwd }) : spawn('npm', args, { cwd })
  let stdout = ''
  child.stdout.on('data', (part) => {
    stdout += part
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout })))
}
