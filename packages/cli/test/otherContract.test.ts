import { describe, expect, it } from 'vitest'
import { folder, planOf, run, textOf } from './support.js'

// A plug-in of another contract: nothing in it but the id is as the command knows it.
const later = `export const later = { id: '@example/later', contract: 2, title: 7, phases: ['a'], rules: null, views: 'abc' }`
const cwd = folder({ 'later.mjs': later, 'plan.json': textOf(planOf()) })
const go = (...argv: string[]) => run(argv, { cwd })

describe('a plug-in of another contract', () => {
  it('is told of in an assessment, which is otherwise as it was', async () => {
    const argv = ['assess', 'plan.json', '--at', '2026-10-01', '--format', 'json']
    const alone = JSON.parse((await go(...argv)).out)
    const { exit, err, out } = await go(...argv, '--model', './later.mjs')
    const beside = JSON.parse(out)
    expect([exit, err]).toEqual([0, ''])
    const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code)
    expect(codes(beside.findings)).toEqual(
      expect.arrayContaining(['@groundplan/planning-models/models/newerContract', ...codes(alone.findings)]),
    )
    expect(beside.models['@groundplan/model-abcd']).toEqual(alone.models['@groundplan/model-abcd'])
    const danish = (await go('assess', 'plan.json', '--model', './later.mjs', '--locale', 'da')).out.replace(
      /\s+/g,
      ' ',
    )
    expect(danish).toContain('@example/later er skrevet til kontraktens version 2; her kendes højst version 1')
    expect(danish).toContain('Hent en nyere udgave af @groundplan/planning-models')
  })

  it.each([
    ['check', 'text'],
    ['check', 'json'],
    ['assess', 'text'],
    ['assess', 'html'],
  ])('breaks no report: %s as %s', async (command, format) => {
    const { exit, out } = await go(command, 'plan.json', '--model', './later.mjs', '--format', format)
    expect([exit, out.includes('@example/later')]).toEqual([0, true])
  })

  it('is listed as one that cannot be run', async () => {
    const { exit, out } = await go('models', '--model', './later.mjs')
    expect([exit, out.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('@example/later – cannot be run here; “groundplan assess” says why'),
    ])
    const { models } = JSON.parse((await go('models', '--model', './later.mjs', '--format', 'json')).out)
    expect(models.map((one: { id: string; runs: boolean }) => [one.id, one.runs])).toEqual([
      ['@groundplan/model-abcd', true],
      ['@groundplan/programme-theory', true],
      ['@example/later', false],
    ])
    expect(models.at(-1)).toEqual({ id: '@example/later', runs: false, rules: [] })
    expect((await go('schema', '--model', './later.mjs')).exit).toBe(0)
  })
})
