import { attackPiece } from './attackPiece.js'
import { type AttackValue, attackPieces } from './attackSystem.js'
import type { Relation } from './layout.js'
import { leastCount, magnitudeUnit, tellsSmall, wideEnough } from './measures.js'
import type { PublishedDatum } from './publishedDatum.js'
import type { AuditedCell, DisclosureVerdict } from './suppressionAudit.js'
import type { StatedRules } from './suppressionRules.js'

type Found = Pick<AuditedCell, 'lower' | 'upper' | 'sharp' | 'verdict'>

/** What is published of one measure. */
interface Seen {
  /** By cell; undefined where no table lists it. */
  readonly data: readonly (PublishedDatum | undefined)[]
  /** The cells that a table has and none lists. */
  readonly unlisted: ReadonlySet<number>
  /** The cells that no table has and of which readers must not tell too much either: all of them for counts, those of small count for amounts. */
  readonly unseen: ReadonlySet<number>
}

/**
 * What an attacker finds: the bounds of each cell that is withheld or not listed, and of those that no table has and that are told too well; and which of the
 * latter are sure to be `small`. `undefined` when no table agrees with what is published.
 */
export function attackedCells(
  measure: 'count' | 'magnitude',
  { data, unlisted, unseen }: Seen,
  relations: readonly Relation[],
  rules: StatedRules,
): { readonly bounds: ReadonlyMap<number, Found>; readonly small: ReadonlySet<number> } | undefined {
  const amounts = data.flatMap((datum) => (datum?.is === 'known' ? [datum.value] : []))
  const unit = measure === 'count' ? 1 : magnitudeUnit(amounts)
  const values = data.map((datum): AttackValue => {
    if (datum === undefined || datum.is === 'withheld') return 'hidden'
    return datum.is === 'known' ? datum.value / unit : 'nothing'
  })
  const floorOf = (id: number): number => (measure === 'count' && data[id] !== undefined ? leastCount(rules) : 0)
  const result = new Map<number, Found>()
  const small = new Set<number>()
  const asked = (id: number): boolean =>
    data[id]?.is === 'withheld' || (data[id] === undefined && (unlisted.has(id) || unseen.has(id)))
  if (!sumsHold(relations, values, measure === 'count' ? 0 : 1e-6)) return undefined
  const scale = measure === 'count' ? amounts.reduce((most, amount) => Math.max(most, amount), 1) : 1000
  for (const piece of attackPieces(relations, values, floorOf)) {
    if (!piece.ids.some(asked)) continue
    const bounds = attackPiece(piece, {
      whole: measure === 'count',
      scale,
      enough: (index) => !asked(piece.ids[index] ?? -1),
    })
    if (bounds === undefined) return undefined
    // Ends of amounts closer than this to each other are one: a solver's last digits.
    const largest = bounds.reduce((most, { upper }) => (upper === Infinity ? most : Math.max(most, upper)), 0)
    const tight = measure === 'count' ? 0 : 1e-9 * largest
    piece.ids.forEach((id, index) => {
      const bound = bounds[index]
      if (bound === undefined || !asked(id)) return
      const { lower, upper, least, most } = bound
      const wide = (low: number, high: number): boolean => wideEnough(measure, rules, low, high)
      const verdict: DisclosureVerdict =
        upper - lower <= tight
          ? 'exact'
          : wide(least, upper === Infinity && most > least ? most : Math.min(most, upper))
            ? 'safe'
            : wide(lower, upper)
              ? 'unknown'
              : 'narrow'
      if (unseen.has(id) && upper < rules.threshold && upper >= leastCount(rules)) small.add(id)
      if (unseen.has(id) && (measure === 'count' ? !tellsSmall(rules, bound) : verdict === 'safe')) return
      const sharp = least - lower <= 100 * tight && (upper === Infinity ? most > lower : upper - most <= 100 * tight)
      result.set(id, { lower: lower * unit, upper: upper === Infinity ? 'unbounded' : upper * unit, sharp, verdict })
    })
  }
  return { bounds: result, small }
}

/** The sums among what is shown; a difference is the publisher's mistake, and what follows from it would be wrong. */
const sumsHold = (relations: readonly Relation[], values: readonly AttackValue[], slack: number): boolean =>
  relations.every(({ total, parts }) => {
    const whole = values[total]
    if (typeof whole !== 'number' || parts.some((part) => values[part] === 'hidden')) return true
    const sum = parts.reduce((all, part) => all + (Number(values[part]) || 0), 0)
    return Math.abs(sum - whole) <= slack
  })
