import type { Assessable } from '@groundplan/planning-models'

/** True when a person who types `name` means this model: its id, or the end of it (`abcd` for `@groundplan/model-abcd`). */
export function isCalled(model: Assessable, name: string): boolean {
  const short = model.id.split('/').at(-1) ?? model.id
  return name === model.id || name === short || name === short.replace(/^model-/, '')
}
