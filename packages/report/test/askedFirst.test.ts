import { describe, expect, it } from 'vitest'
import { askedFirst } from '../src/order/askedFirst.js'

const of = (field: string) => askedFirst({ what: { entity: { kind: 'thing', id: 't' }, field } })

describe('the order of questions', () => {
  it('is who, money and dates, then the rest, then the theory behind the plan', () => {
    for (const field of [
      'deliveredBy',
      'owners',
      'cost',
      'resources',
      'when',
      'due',
      'nodes/resource',
      'lastMeeting',
      'support/project/period',
    ])
      expect(of(field)).toBe(0)
    for (const field of ['dose', 'wouldUse', 'whenever', 'byWhom', 'when/else', 'reviewOn']) expect(of(field)).toBe(1)
    for (const field of ['mechanism', 'evidence', 'mustChange', 'horizon', 'links/mechanism', 'nodes/condition'])
      expect(of(field)).toBe(2)
    expect(askedFirst({ what: { artefact: 'when' } })).toBe(1)
    expect(askedFirst({ what: { fact: 'when' } })).toBe(1)
  })
})
