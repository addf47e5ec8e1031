import { languages, show } from '@groundplan/kernel'
import { nearestIds } from '../graph/nearestIds.js'
import { type Horizon, standardHorizons } from '../model/horizon.js'
import { words } from '../views/words.js'
import { oneLine } from './oneLine.js'

/** What a column of the table holds. */
export type CsvColumn =
  | {
      readonly is:
        | 'focusArea'
        | 'challenge'
        | 'groups'
        | 'activity'
        | 'start'
        | 'end'
        | 'cost'
        | 'resources'
        | 'context'
        | 'outputs'
        | 'goals'
        | 'notStated'
    }
  | { readonly is: 'horizon'; readonly horizon: Horizon }

type Plain = Exclude<CsvColumn, { readonly is: 'horizon' }>['is']

/** What people call the columns, besides our own headings; in small letters, without what stands in brackets. */
const aliases: Readonly<Record<Plain, readonly string[]>> = {
  focusArea: ['focus areas', 'indsatsområder', 'fokusområde', 'fokusområder', 'tema'],
  challenge: ['challenges', 'problem', 'udfordringer'],
  groups: ['target groups', 'målgrupper'],
  activity: [
    'activities',
    'aktiviteter',
    'aktiviteter i projektet',
    'indsats',
    'indsatser',
    'initiative',
    'initiatives',
  ],
  start: ['starts', 'starter', 'opstart', 'igangsættes', 'starttidspunkt', 'begins', 'fra'],
  end: ['ends', 'slutter', 'afslutning', 'afsluttes', 'sluttidspunkt', 'til'],
  cost: ['costs', 'budget', 'omkostninger', 'udgift', 'udgifter', 'pris'],
  resources: ['resource', 'ressource', 'inputs'],
  context: ['kontekstforhold', 'context conditions', 'forhold i konteksten'],
  outputs: ['output', 'leverance', 'ydelser'],
  goals: ['goal', 'overordnet mål', 'overordnede mål'],
  notStated: ['uden tidshorisont'],
}

const horizonAliases: Readonly<Record<string, readonly string[]>> = {
  signs: ['signs', 'sign', 'indicators', 'signs/indicators', 'tegn', 'indikatorer', 'tegn/indikatorer'],
  shortTerm: ['short-term outcomes', 'short-term outcome', 'kortsigtet virkning', 'virkning på kort sigt', 'kort sigt'],
  mediumTerm: ['medium-term outcomes', 'medium-term outcome', 'mellemlang virkning', 'virkning på mellemlang sigt'],
  intermediateObjective: ['intermediate objectives', 'intermediate objective', 'sub-goals', 'delmål'],
  longTerm: ['long-term outcomes', 'long-term outcome', 'langsigtet virkning', 'virkning på lang sigt', 'lang sigt'],
}

const folded = (text: string): string => oneLine(text.normalize('NFC').toLowerCase())

/** What stands in brackets at the end of a heading, and the heading without it. */
function parted(heading: string): { readonly name: string; readonly inside: string } {
  const open = heading.indexOf('(')
  return open <= 0
    ? { name: heading, inside: '' }
    : { name: oneLine(heading.slice(0, open)), inside: heading.slice(open) }
}

/** The years that a heading gives in brackets: "(2-3 år)", "(years 2–3)". */
function yearsIn(inside: string): Horizon['years'] {
  if (!/år|year/.test(inside)) return undefined
  const [from, to = from] = inside.match(/\d{1,3}/g) ?? []
  return from === undefined ? undefined : { from: Number(from), to: Number(to) }
}

/**
 * What a heading means, in either language and whatever its capitals: one of the horizons by its label or id, one of the known columns by what people
 * call it, or a horizon of its own where it gives years. Undefined for any other.
 */
export function columnCalled(heading: string, horizons: readonly Horizon[]): CsvColumn | undefined {
  // Our own texts bear the mark of their language where the table is in the other.
  const whole = folded(heading).replace(/ ?\[(?:en|da)\]$/, '')
  if (whole === '') return undefined
  const own = horizons.find(
    ({ id, label }) =>
      folded(id) === whole ||
      languages.some((one) => folded(show(label, one)).replace(/ ?\[(?:en|da)\]$/, '') === whole),
  )
  if (own !== undefined) return { is: 'horizon', horizon: own }
  const { name, inside } = parted(whole)
  for (const [is, names] of Object.entries(aliases) as [Plain, readonly string[]][])
    if (names.includes(name) || languages.some((one) => folded(words[is][one]) === name)) return { is }
  const years = yearsIn(inside)
  const known = Object.entries(horizonAliases).find(([, names]) => names.includes(name))?.[0]
  if (known === undefined && years === undefined) return undefined
  const all: readonly Horizon[] = [...horizons, ...standardHorizons]
  const standard = all.find(({ id }) => id === known)
  const asSaid = years === undefined || (standard?.years?.from === years.from && standard.years.to === years.to)
  if (standard !== undefined && asSaid) return { is: 'horizon', horizon: standard }
  const label = { verbatim: oneLine(heading) }
  return { is: 'horizon', horizon: { id: known ?? name.replaceAll(' ', '-'), label, ...(years && { years }) } }
}

/** The known heading that one which is unknown looks most like: one that is a slip or two of the pen away; undefined where none is. */
export function headingNear(heading: string, horizons: readonly Horizon[]): string | undefined {
  const name = parted(folded(heading)).name
  if (name.length < 4) return undefined
  const known = [
    ...Object.entries(aliases).flatMap(([is, names]) => [...languages.map((one) => words[is as Plain][one]), ...names]),
    ...horizons.flatMap(({ label }) => languages.map((one) => parted(show(label, one)).name)),
    ...Object.values(horizonAliases).flat(),
  ]
  const [nearest] = nearestIds(name, known)
  // A heading that holds the word is another one: "Activity lead" is no activity.
  return nearest !== undefined && !folded(nearest).includes(name) ? nearest : undefined
}
