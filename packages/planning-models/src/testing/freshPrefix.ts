import type { Plan } from '../plan.js'

/**
 * What prefixes of ids may begin with: letters that stand nowhere in a plan, and in no language of ours, so that they can be taken away again.
 *
 * @internal
 */
export function freshPrefix(plan: Plan): string {
  const text = JSON.stringify(plan)
  let prefix = 'zq'
  while (text.includes(prefix)) prefix += 'q'
  return prefix
}
