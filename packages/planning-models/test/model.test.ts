import {
  type Assessable,
  definePlanningModel,
  defineRule,
  defineView,
  journal,
  judge,
  moments,
  type PlanningModel,
  phaseState,
  phasesOf,
} from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden } from './fixtures/garden.js'
import { own } from './support.js'

const text = { en: 'Some text', da: 'Noget tekst' }
const part = { label: text, cites: own }
const base = {
  contract: 1,
  id: '@example/toy',
  version: '1.0.0',
  title: text,
  summary: text,
  sources: { book: { title: 'Book', year: 2020 } },
  principles: { care: part },
  lanes: { left: part },
  phases: { a: part, b: { ...part, lane: 'left', honours: ['care'] } },
  flow: { inSequence: ['a', 'b'] },
  rules: {},
} as const
const define = (spec: object): PlanningModel => definePlanningModel({ ...base, ...spec } as never)
const rule = (more: object) => ({
  ...garden.rules.bedTended,
  cites: own,
  phase: undefined,
  principle: undefined,
  ...more,
})

describe('definePlanningModel', () => {
  it('returns the model with everything exposed, frozen', () => {
    const model = define({})
    expect(model).toEqual({ ...base, languages: ['en', 'da'], links: [], loops: [], shortcuts: [], views: {} })
    expect(Object.isFrozen(model)).toBe(true)
    expect([
      garden.links.length,
      garden.loops.length,
      garden.shortcuts.length,
      Object.keys(garden.lanes),
      Object.keys(garden.views),
    ]).toEqual([1, 1, 1, ['gardeners', 'neighbours'], ['bedTable']])
  })
  it('needs no flow where there are no phases', () => {
    expect('flow' in define({ phases: {}, flow: undefined })).toBe(false)
  })
  it('may be in one language', () => {
    const da = { da: 'Tekst' }
    const danish = {
      languages: ['da'],
      title: da,
      summary: da,
      principles: {},
      lanes: {},
      phases: { a: { label: da, cites: [{ own: da }] } },
      flow: 'a',
    }
    expect(define(danish).languages).toEqual(['da'])
    expect(() => define({ ...danish, languages: ['en'] })).toThrow(
      '"title" lacks "en": write it, or declare fewer languages.',
    )
  })
  it.each<[object, string]>([
    [{ contract: 2 }, 'Planning model "@example/toy": contract must be 1, not 2'],
    [{ id: 'Toy' }, 'the id must be the name of the package'],
    [{ id: '@example/toy/more' }, 'the id must be the name of the package'],
    [{ id: '' }, 'the id must be the name of the package'],
    [{ version: '1.0' }, 'version must read "1.0.0", not "1.0"'],
    [{ version: 'v1.0.0' }, 'version must read "1.0.0", not "v1.0.0"'],
    [{ version: '1.0.0-x' }, 'version must read "1.0.0"'],
    [{ summary: { en: 'x' } }, '"summary" lacks "da"'],
    [{ title: { en: '', da: 'x' } }, '"title" lacks "en"'],
    [{ title: null }, '"title" lacks "en"'],
    [{ title: 'Toy' }, '"title" lacks "en"'],
    [{ phases: { a: { ...part, label: { da: 'x' } } }, flow: 'a' }, 'phases.a lacks its label in "en"'],
    [{ lanes: { left: { cites: own } } }, 'lanes.left lacks its label in "en"'],
    [{ views: { v: { title: { en: 'x' }, reads: {} } } }, 'views.v lacks its title in "da"'],
    [{ phases: { 'a/b': part }, flow: 'a/b' }, '"a/b" in phases must not be empty or hold "/" or "#"'],
    [{ phases: { 'a#b': part }, flow: 'a#b' }, '"a#b" in phases must not'],
    [{ principles: { ...base.principles, '': part } }, '"" in principles must not be empty'],
    [{ principles: { care: { label: text } } }, 'principles.care needs a citation'],
    [{ principles: { care: { ...part, cites: [] } } }, 'principles.care needs a citation'],
    [
      { principles: { care: { ...part, cites: [{ source: 'other', at: 'x' }] } } },
      'principles.care cites "other": add it to sources, or name one of book.',
    ],
    [
      { flow: { inSequence: ['a', { inParallel: ['b', 'c'] }] } },
      'the flow names the phase "c", which the model lacks',
    ],
    [{ flow: { inSequence: ['a', 'b', 'a'] } }, 'the flow names a phase twice'],
    [{ flow: 'a' }, 'the flow leaves out the phase "b"'],
    [{ flow: undefined }, 'the flow leaves out the phase "a"'],
    [{ links: [{ ...part, between: ['a', 'c'] }] }, 'links[0] names the phase "c"'],
    [{ links: [{ cites: own, between: ['a', 'b'] }] }, 'links[0] lacks its label'],
    [
      {
        loops: [
          { ...part, from: 'b', to: 'a' },
          { ...part, from: 'c', to: 'a' },
        ],
      },
      'loops[1] names the phase "c"',
    ],
    [{ shortcuts: [{ ...part, from: 'a', to: 'c' }] }, 'shortcuts[0] names the phase "c"'],
    [{ phases: { a: { ...part, lane: 'right' } }, flow: 'a' }, 'phases.a stands in the lane "right"'],
    [
      { phases: { a: { ...part, honours: ['thrift'] } }, flow: 'a' },
      'phases.a honours "thrift", which is no principle',
    ],
    [{ rules: { r: rule({ languages: ['en'] }) } }, 'rule "r" is not written in "da"'],
    [{ rules: { r: rule({ cites: [] }) } }, 'rules.r needs a citation'],
    [{ sources: undefined }, '"sources" must be an object, by id: write {} where there are none.'],
    [{ principles: null }, '"principles" must be an object'],
    [{ phases: ['a', 'b'] }, '"phases" must be an object'],
    [{ rules: 'r' }, '"rules" must be an object'],
    [{ rules: { r: null } }, 'rule "r" is no rule: put what defineRule gave under "rules".'],
    [{ rules: { r: rule({ check: undefined }) } }, 'rule "r" is no rule'],
    [{ rules: { r: rule({ languages: undefined }) } }, 'rule "r" is no rule'],
    [
      { rules: { r: rule({ phase: 'c' }) } },
      'rule "r" names the phase "c", which the model lacks: add it, or name one of a, b.',
    ],
    [
      { rules: { r: rule({ principle: 'thrift' }) } },
      'rule "r" names the principle "thrift", which the model lacks: add it, or name one of care.',
    ],
    [
      { principles: {}, phases: { a: part, b: part }, rules: { r: rule({ principle: 'thrift' }) } },
      'names the principle "thrift", which the model lacks: add it.',
    ],
    [{ rules: { r: rule({ reads: { beds, x: phaseState('c') } }) } }, 'rule "r" names the phase "c"'],
  ])('refuses %#: %o', (spec, message) => {
    expect(() => define(spec)).toThrow(message)
    expect(() => define(spec)).toThrow(TypeError)
  })
  it('takes rules that read facts and phases of the model', () => {
    expect(() =>
      define({ rules: { r: rule({ phase: 'a', principle: 'care', reads: { journal, x: phaseState('b') } }) } }),
    ).not.toThrow()
  })
  it('is understood by a set of models typed at large', () => {
    const models: readonly Assessable[] = [garden, define({})]
    expect(models).toHaveLength(2)
  })
})

describe('the parts of a model', () => {
  it('list the phases of a flow as written', () => {
    expect(phasesOf(undefined)).toEqual([])
    expect(phasesOf('a')).toEqual(['a'])
    expect(phasesOf({ inSequence: ['a', { inParallel: ['b', { inSequence: ['c', 'd'] }] }, 'e'] })).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ])
  })
  it('know the five moments', () => {
    expect(moments).toEqual(['idea', 'needs', 'planning', 'doing', 'evaluation'])
  })
  it('include views with a title', () => {
    expect(() => defineView({ title: undefined as never, reads: {}, figure: () => ({}) as never })).toThrow(
      'A view needs a title',
    )
    expect(() => defineView({ title: null as never, reads: {}, figure: () => ({}) as never })).toThrow(
      'A view needs a title',
    )
    expect(() => defineView({ title: 'x' as never, reads: {}, figure: () => ({}) as never })).toThrow(
      'A view needs a title',
    )
  })
  it('include rules that may stand in several models', () => {
    const shared = defineRule({
      label: text,
      why: text,
      cites: own,
      weight: 'advice',
      reads: {},
      messages: {},
      check: () => judge([], () => undefined),
    })
    expect(define({ rules: { shared } }).rules['shared']).toBe(
      define({ id: 'other', rules: { shared } }).rules['shared'],
    )
  })
})
