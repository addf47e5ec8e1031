import type { Rule, Source } from '@groundplan/kernel'
import type { Assessable } from '../model.js'
import type { View } from '../view.js'

/** What the kit goes through in a model; a part that is not there is empty. */
export interface Parts {
  readonly rules: Readonly<Record<string, Rule>>
  readonly views: Readonly<Record<string, View>>
  readonly sources: Readonly<Record<string, Source>>
}

/**
 * The parts of a model or rule set that the kit goes through, also where somebody made it by hand and left some out: a rule that is no rule is
 * told of when it is run, and looked at no further.
 *
 * @internal
 */
export function partsOf(model: Assessable): Parts {
  const { rules, views, sources } = model as unknown as Partial<Record<keyof Parts, Readonly<Record<string, unknown>>>>
  return {
    rules: (rules ?? {}) as Parts['rules'],
    views: (views ?? {}) as Parts['views'],
    sources: (sources ?? {}) as Parts['sources'],
  }
}
