import type { Horizon } from '../model/horizon.js'
import type { HeadedColumn } from './csvHeadings.js'

/** A column of effects, or of what an activity rests on. */
export interface EffectColumnRead {
  readonly column: HeadedColumn
  readonly means: NonNullable<HeadedColumn['means']>
  /** Where it stands on the way from activity to goals: outputs 0, the horizons from 1 on, goals last; -1 for what stands beside it. */
  readonly step: number
  /** Whether an empty cell means the one above. */
  readonly shared: boolean
}

const about = new Set(['focusArea', 'challenge', 'groups', 'activity', 'start', 'end', 'cost'])

/** The columns of effects. Activities share those of the second and later horizons, and the goals. */
export function effectColumns(
  columns: readonly HeadedColumn[],
  horizons: readonly Horizon[],
  blank: 'above' | 'empty',
): readonly EffectColumnRead[] {
  const found = columns.flatMap((column) => {
    const { means } = column
    if (means === undefined || about.has(means.is)) return []
    const last = 1 + horizons.length
    const step =
      means.is === 'horizon'
        ? 1 + horizons.indexOf(means.horizon)
        : means.is === 'goals'
          ? last
          : means.is === 'outputs'
            ? 0
            : -1
    return [{ column, means, step }]
  })
  const first = found.reduce(
    (least, { means, step }) => (means.is === 'horizon' ? Math.min(least, step) : least),
    Infinity,
  )
  return found.map((one) => ({
    ...one,
    shared: blank === 'above' && (one.step > first || one.means.is === 'goals'),
  }))
}
