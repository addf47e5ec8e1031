import { garden } from '../../fixtures/garden.js'
import { type Given, type PlantedDefect, sound, withCheck, withParts } from '../defect.js'

/** The garden with a rule that does something besides. */
const touching = (touch: () => unknown) =>
  withCheck('bedTended', (read, say, limits, check) => {
    touch()
    return check(read, say, limits)
  })

/** The garden with its view drawn otherwise. */
const withView = (figure: (read: never, sound: (read: never) => object) => object) => {
  const bedTable = garden.views['bedTable']
  const drawn = (read: never) => figure(read, (given) => bedTable?.figure(given) ?? {})
  return withParts({ views: { bedTable: { ...bedTable, figure: drawn } } })
}

function numbered(): Given {
  let drawings = 0
  const model = withView((read, figure) => {
    drawings += 1
    return { ...figure(read), description: { en: `Drawing ${drawings}`, da: `Tegning ${drawings}` } }
  })
  return { ...sound, model }
}

function forgetful(): Given {
  let runs = 0
  return {
    ...sound,
    model: withCheck('bedTended', (read, say, limits, check) => {
      runs += 1
      return runs % 2 === 0 ? { examined: runs, seen: [], missing: [] } : check(read, say, limits)
    }),
  }
}

/** Defects in what rules and views look at besides their input. */
export const outsideDefects: readonly PlantedDefect[] = [
  {
    check: 'unsteady',
    planted: 'a rule that counts its runs',
    given: forgetful(),
    says: 'Two runs of bedTended on “',
  },
  {
    check: 'unsteady',
    planted: 'a view that counts its drawings',
    given: numbered(),
    says: 'Two runs of bedTable on “all is tended” do not agree\n  first:\n    …',
  },
  {
    check: 'clock',
    planted: 'a rule that asks the clock for the date',
    given: {
      ...sound,
      model: withCheck('bedTended', (read, say, limits, check) =>
        Date.now() < 0 ? undefined : check(read, say, limits),
      ),
    },
    says: 'In “all is tended”, bedTended uses Date.now',
  },
  {
    check: 'clock',
    planted: 'a rule that draws lots',
    given: {
      ...sound,
      model: withCheck('bedTended', (read, say, limits, check) =>
        Math.random() < 0 ? undefined : check(read, say, limits),
      ),
    },
    says: 'In “all is tended”, bedTended uses Math.random',
  },
  {
    check: 'clock',
    planted: 'a view that bears the date of its drawing',
    given: {
      ...sound,
      model: withView((read, figure) => ({
        ...figure(read),
        description: { en: `${new Date().getFullYear()}`, da: '' },
      })),
    },
    says: 'In “all is tended”, bedTable uses new Date()',
  },
  {
    check: 'clock',
    planted: 'a rule that takes the time',
    given: { ...sound, model: touching(() => process.hrtime.bigint()) },
    says: 'In “all is tended”, bedTended uses process.hrtime.bigint',
  },
  {
    check: 'timeZone',
    planted: 'a rule that asks a date for its month',
    given: { ...sound, model: touching(() => new Date('2026-10-01').getMonth()) },
    says: 'In “all is tended”, bedTended depends on the machine’s time zone: Date.getMonth',
  },
  {
    check: 'timeZone',
    planted: 'a rule that makes a date of year and month',
    given: { ...sound, model: touching(() => new Date(2026, 9)) },
    says: 'In “all is tended”, bedTended depends on the machine’s time zone: new Date(year, month)',
  },
  {
    check: 'locale',
    planted: 'a rule that compares names without naming a locale',
    given: { ...sound, model: touching(() => 'Ærter'.localeCompare('Ål')) },
    says: 'In “all is tended”, bedTended depends on the machine’s language: localeCompare without a locale',
  },
  {
    check: 'world',
    planted: 'a rule that reads a setting of the machine',
    given: { ...sound, model: touching(() => process.env['GARDEN']) },
    says: 'In “all is tended”, bedTended reaches outside of what it reads: process.env',
  },
  {
    check: 'world',
    planted: 'a rule that waits',
    given: { ...sound, model: touching(() => clearTimeout(setTimeout(() => undefined))) },
    says: 'In “all is tended”, bedTended reaches outside of what it reads: setTimeout',
  },
]
