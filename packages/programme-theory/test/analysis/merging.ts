import { say } from '@groundplan/kernel'
import type { Theory, TheoryLink, TheoryNode } from '@groundplan/programme-theory'
import { type MergedTheories, type MergeTheoriesOptions, mergeTheories } from '@groundplan/programme-theory/analysis'
import { deepFreeze } from './support.js'

export const known = <T>(value: T) => ({ is: 'known', value }) as const
export const north = { en: 'the north', da: 'nord' }
export const south = { en: 'the south', da: 'syd' }
export const west = { en: 'the west', da: 'vest' }
export const merge = (a: Theory, b: Theory, options: Partial<MergeTheoriesOptions> = {}): MergedTheories =>
  mergeTheories(
    deepFreeze([
      { by: north, theory: a },
      { by: south, theory: b },
    ]),
    { id: 'both', title: { en: 'Both', da: 'Begge' }, ...options },
  )
/** What gave way in the parts; the theories' own titles always do. */
export const gaveWay = ({ gaveWay: all }: MergedTheories) => all.filter(({ of }) => of !== 'theory')
export const said = ({ conflicts }: MergedTheories, locale = 'en') => conflicts.map((conflict) => say(conflict, locale))
export const goal = (id: string, rest: object = {}, verbatim = 'Well-being'): TheoryNode =>
  ({ is: 'goal', id, label: { verbatim }, ...rest }) as TheoryNode
export const link = (id: string, from: string, to: string, rest: object = {}): TheoryLink => ({ id, from, to, ...rest })
