import type { AnyLocalized } from './text.js'

/** A publication that rules and models cite. */
export interface Source {
  readonly title: string
  /** Year of publication. */
  readonly year: number
  readonly ref?: `doi:${string}` | `isbn:${string}` | `https://${string}` | undefined
}

/** A place in a source named by its key, or an honest "our own judgement" with its reason. A bare book is no citation: `at` is required. */
export type Citation<Src extends string = string, Own extends AnyLocalized = AnyLocalized> =
  | { readonly source: Src; readonly at: string }
  | { readonly own: Own }

/** At least one citation. */
export type Cites<Src extends string = string, Own extends AnyLocalized = AnyLocalized> = readonly [
  Citation<Src, Own>,
  ...Citation<Src, Own>[],
]

/** A citation with its source beside it: readable without looking anything up. */
export type Cited = { readonly source: Source; readonly at: string } | { readonly own: AnyLocalized }

/**
 * Puts the sources beside the citations that name them. Throws on a citation of a source that is not there: a finding without its source
 * would be our word against the reader's.
 *
 * ```ts
 * import { resolveCites } from '@groundplan/kernel'
 * const sources = { handbook: { title: 'Lokalsamfund som sundhedsfremmende arena', year: 2022 } }
 * resolveCites([{ source: 'handbook', at: 'ABCD' }], sources) // => [{ source: { title: 'Lokalsamfund som sundhedsfremmende arena', year: 2022 }, at: 'ABCD' }]
 * resolveCites([{ source: 'wikipedia', at: 'ABCD' }], sources) // => throws Source "wikipedia" is cited, but not among the sources (handbook)
 * ```
 */
export function resolveCites(cites: readonly Citation[], sources: Readonly<Record<string, Source>>): readonly Cited[] {
  return cites.map((cite) => {
    if ('own' in cite) return cite
    const source = Object.hasOwn(sources, cite.source) ? sources[cite.source] : undefined
    if (source === undefined)
      throw new TypeError(
        `Source "${cite.source}" is cited, but not among the sources (${Object.keys(sources).join(', ')}): add it, or cite one of them.`,
      )
    return { source, at: cite.at }
  })
}
