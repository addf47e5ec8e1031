import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveOutcome } from '../src/saveOutcome.js'
import { folder } from './support.js'

const office = (files: Readonly<Record<string, string>>) => {
  const cwd = folder(files)
  const io = { stdout: { write: () => true }, stderr: { write: () => true }, cwd, env: {}, now: () => new Date(0) }
  const file = (name: string): string => readFileSync(join(cwd, name), 'utf8')
  return { cwd, io, file }
}
const asked = { command: 'report', out: undefined, force: false } as const

describe('saving a changed plan', () => {
  it('stops where somebody else saved in the meantime', () => {
    const { cwd, io, file } = office({ 'plan.json': 'theirs' })
    const outcome = { plan: { path: 'plan.json', text: 'ours', was: 'before' }, notes: [], exit: 0 } as const
    const saved = saveOutcome(outcome, asked as never, io, 'da')
    expect('misuse' in saved && saved.misuse.message.da).toBe('{path} er i mellemtiden ændret af andre.')
    expect(file('plan.json')).toBe('theirs')
    expect(readdirSync(cwd)).toEqual(['plan.json'])
  })

  it('goes on where the file is still the one that was read', () => {
    const { cwd, io, file } = office({ 'plan.json': 'before' })
    const outcome = { plan: { path: 'plan.json', text: 'ours', was: 'before' }, notes: [], exit: 0 } as const
    expect(saveOutcome(outcome, asked as never, io, 'en')).toMatchObject({
      notes: ['Saved plan.json (4 B). The plan as it was is in plan.json.bak.'],
    })
    expect([file('plan.json'), file('plan.json.bak')]).toEqual(['ours', 'before'])
    expect(readdirSync(cwd)).toHaveLength(2)
  })

  it('tells what to do with what it saved by the name it has', () => {
    const { io } = office({})
    const outcome = {
      result: 'x',
      name: 'own.txt',
      next: (path: string) => `see ${path}`,
      notes: ['a'],
      exit: 0,
    } as const
    expect(saveOutcome(outcome, { ...asked, out: 'mine.txt' } as never, io, 'en')).toMatchObject({
      result: undefined,
      notes: ['a', 'Saved mine.txt (1 B)', 'see mine.txt'],
    })
    expect(saveOutcome(outcome, { ...asked, out: '-' } as never, io, 'en')).toMatchObject({ result: 'x', notes: ['a'] })
  })
})
