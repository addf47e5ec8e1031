/** Modules that are the same in every generated package; those that are needed are written. */

/** `src/ratingsOn.ts` */
export const ratingsOnModule = `import type { Datum } from '@groundplan/planning-models'

/** A rating of something, which is named by its id under \`K\`. */
export type Rating<K extends string> = { readonly [key in K]: string } & {
  readonly id: string
  readonly construct: string
  readonly rating: Datum<number>
}

/** The ratings on a construct by the id of what is rated, each with its place in the register. There may be several, by different people. */
export function ratingsOn<K extends string, R extends Rating<K>>(
  construct: R['construct'],
  ratings: readonly R[],
  thing: K,
): ReadonlyMap<string, readonly (readonly [place: number, rating: R])[]> {
  const found = new Map<string, (readonly [number, R])[]>()
  for (const [place, rating] of ratings.entries()) {
    if (rating.construct !== construct) continue
    const before = found.get(rating[thing])
    if (before === undefined) found.set(rating[thing], [[place, rating]])
    else before.push([place, rating])
  }
  return found
}
`

/** `src/ratedOn.ts` */
export const ratedOnModule = `import { type Rating, ratingsOn } from './ratingsOn.js'

/** A rating that is known: its place in the register, its id, and the step of the scale. */
export interface KnownRating {
  readonly place: number
  readonly id: string
  readonly step: number
}

/**
 * The things that a construct applies to, each with its known ratings. A thing whose ratings on it all say "not applicable" is left out; one
 * that nobody has rated is there, with nothing known.
 */
export function ratedOn<T extends { readonly id: string }, K extends string, R extends Rating<K>>(
  construct: R['construct'],
  things: readonly T[],
  ratings: readonly R[],
  thing: K,
): readonly (readonly [thing: T, known: readonly KnownRating[]])[] {
  const given = ratingsOn(construct, ratings, thing)
  return things.flatMap((one) => {
    const mine = given.get(one.id) ?? []
    if (mine.length > 0 && mine.every(([, { rating }]) => rating.is === 'notApplicable')) return []
    const known = mine.flatMap(([place, { id, rating }]) =>
      rating.is === 'known' ? [{ place, id, step: rating.value }] : [],
    )
    return [[one, known] as const]
  })
}
`

/** `src/views/ratingCell.ts` */
export const ratingCellModule = `import type { Datum, Text } from '@groundplan/planning-models'
import { steps } from '../steps.js'

const labels = new Map<number, Text>(steps.map(({ value, label }) => [value, label]))

type Given = readonly (readonly [place: number, item: { readonly rating: Datum<number> }])[]

/** The cell of what was rated on a construct: the step in words, or why there is none; several where there are several ratings. */
export function ratingCell(given: Given = []) {
  const shown = given.map(([, { rating }]) =>
    rating.is === 'known' ? (labels.get(rating.value) ?? { verbatim: String(rating.value) }) : rating,
  )
  const [first, ...more] = shown
  if (first === undefined) return {}
  return { cell: more.length === 0 ? first : { items: shown } }
}
`

/** `tsconfig.json`: as strict as Groundplan itself. */
export const tsconfig = `{
  "compilerOptions": {
    "target": "ES2022",
    "lib": ["ES2023"],
    "module": "NodeNext",
    "moduleResolution": "NodeNext",
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "verbatimModuleSyntax": true,
    "isolatedModules": true,
    "skipLibCheck": true,
    "types": [],
    "declaration": true,
    "rootDir": "src",
    "outDir": "dist"
  },
  "include": ["src"]
}
`

/** `.gitignore` */
export const gitignore = `node_modules/
dist/
*.tgz
`

/** `.changeset/config.json` */
export const changesetConfig = `{
  "changelog": "@changesets/cli/changelog",
  "commit": false,
  "access": "public",
  "baseBranch": "main"
}
`

/** `test/conformance.test.ts` */
export const conformanceTest = `import { testPlanningModel } from '@groundplan/planning-models/testing'
import { test } from 'vitest'
import { conformance } from '../src/conformance.js'

const { model, cases, options } = conformance
testPlanningModel(model, cases, test, options)
`

/** `LICENSE`, with the name of the package. */
export const license = (name: string): string => `MIT License

Copyright (c) the authors of ${name}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`
