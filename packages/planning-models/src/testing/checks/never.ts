import type { Finding } from '@groundplan/kernel'
import { answersShown } from '../answersShown.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'
import { verdictKinds } from '../verdictKinds.js'

/**
 * Each rule is seen to find something, to find nothing, not to know, and not to apply; that it lacks what it needs shows nothing of it.
 *
 * @internal
 */
export function never(bench: Bench): readonly Finding[] {
  const shown = bench.once(answersShown)
  return [...bench.rules.keys()].flatMap((name) =>
    verdictKinds
      .filter((kind) => !shown.get(name)?.has(kind) && bench.options.never?.[name]?.[kind] === undefined)
      .map((kind) =>
        failed('never', [...refs(bench, 'rule', name), { kind: 'verdict', id: kind }], {
          name,
          expected: kind === 'unknown' && lacked(bench, name) ? ofItsOwn : kind,
        }),
      ),
  )
}

const ofItsOwn = { en: 'unknown by a question of its own', da: 'unknown med et spørgsmål, den selv stiller' } as const

/** Whether some case left the rule without what it needs, so that its answer there was unknown, but not its own. */
const lacked = (bench: Bench, name: string): boolean => bench.tried.some(({ handed }) => !handed.has(name))
