import { deepFreeze, resolveCites } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'

const handbook = { title: 'Lokalsamfund som sundhedsfremmende arena', year: 2022 }
const laverack = { title: 'A planning framework for community empowerment goals', year: 2000 }
const sources = deepFreeze({ handbook, laverack })

describe('resolveCites', () => {
  it('puts each source beside its place, in the order of the citations', () => {
    const own = { en: 'Judgement', da: 'Skøn' }
    expect(
      resolveCites(
        deepFreeze([{ source: 'laverack', at: 'pp. 255-262' }, { own }, { source: 'handbook', at: 'ABCD' }]),
        sources,
      ),
    ).toStrictEqual([{ source: laverack, at: 'pp. 255-262' }, { own }, { source: handbook, at: 'ABCD' }])
  })

  it.each(['wikipedia', 'toString', '__proto__'])(
    'throws on the unknown source %s and names the known ones',
    (source) => {
      expect(() => resolveCites([{ source, at: 'x' }], sources)).toThrow(
        new TypeError(
          `Source "${source}" is cited, but not among the sources (handbook, laverack): add it, or cite one of them.`,
        ),
      )
    },
  )
})
