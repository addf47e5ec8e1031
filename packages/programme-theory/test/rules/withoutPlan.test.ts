import { activities, groups } from '@groundplan/community'
import { checkContents } from '@groundplan/kernel/document'
import { assess, type Plan } from '@groundplan/planning-models'
import { programmeTheory, theories } from '@groundplan/programme-theory'
import { describe, expect, it } from 'vitest'
import { activityRegister } from '../../src/rules/activityRegister.js'
import { groupRegister } from '../../src/rules/groupRegister.js'
import { ruleCases } from './cases/ruleCases.js'

/** What a plan holds, as a store of one's own would have it. */
const contentsOf = ({ artefacts }: Plan) =>
  Object.fromEntries(Object.entries(artefacts).map(([kind, { content }]) => [kind, content]))

/** A pointer into a plan's document, as it leads into the contents alone. */
const short = (pointer: string | undefined) =>
  pointer
    ?.replace('/plan/artefacts/', '/')
    .replace('/content/', '/')
    .replace(/\/content$/, '')

describe('rules put to contents without a plan', () => {
  it.each(ruleCases.map((one) => [`${one.rule}: ${one.name}`, one] as const))('%s', (_, { plan, at }) => {
    const assessed = assess([programmeTheory], plan, { at }).models['@groundplan/programme-theory'].rules
    const { verdicts } = checkContents(programmeTheory, contentsOf(plan), { at })
    for (const [rule, verdict] of Object.entries(assessed)) {
      if (verdict.kind === 'notApplicable') expect(verdicts[rule as keyof typeof verdicts].kind).toBe('notApplicable')
      else if (verdict.kind === 'unmet')
        expect(verdicts[rule as keyof typeof verdicts]).toEqual({
          ...verdict,
          findings: verdict.findings.map((finding) => ({ ...finding, pointer: short(finding.pointer) })),
        })
      else expect(verdicts[rule as keyof typeof verdicts]).toEqual(verdict)
    }
  })

  it('looks into the registers as they are defined', () => {
    expect([activityRegister.kind, activityRegister.version]).toEqual([activities.kind, activities.version])
    expect([groupRegister.kind, groupRegister.version]).toEqual([groups.kind, groups.version])
  })

  it('checks references to registers that are handed in, and ids that two theories have', () => {
    const goal = { is: 'goal', id: 'well', label: { en: 'Well', da: 'Vel' }, groups: { is: 'known', value: ['lost'] } }
    const walk = { is: 'activity', id: 'walk', activity: 'unlisted', label: { en: 'Walk', da: 'Gåtur' } }
    const theory = { title: { en: 'T', da: 'T' }, nodes: [goal], links: [] }
    const content = {
      items: [
        { ...theory, id: 't', nodes: [goal, walk], includes: [{ theory: 'part' }] },
        { ...theory, id: 'part', isPart: true },
      ],
    }
    const listed = [{ id: 'here', name: { en: 'Here', da: 'Her' } }]
    const meals = { ...listed[0], groups: { is: 'known', value: ['gone'] } }
    const check = (registers: object) =>
      checkContents(programmeTheory, { [theories.kind]: content, ...registers }, { at: '2026-10-01' })
        .findings.filter(({ code }) => code.startsWith('@groundplan/kernel/'))
        .map(({ code, about }) => [code.split('/').at(-1), about.map(({ kind, id }) => `${kind} ${id}`).join()])
    expect(check({})).toEqual([['definedTwice', 'theoryNode well']])
    expect(check({ [activities.kind]: { items: [meals] }, [groups.kind]: { items: listed } })).toEqual([
      ['definedTwice', 'theoryNode well'],
      ['dangling', 'group lost'],
      ['dangling', 'activity unlisted'],
      ['dangling', 'group gone'],
    ])
  })
})
