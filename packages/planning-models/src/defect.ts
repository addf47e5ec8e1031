import type { Slots } from '@groundplan/kernel'

/**
 * Something wrong with a plug-in, on its way to becoming a finding against it.
 *
 * @internal
 */
export class Defect extends Error {
  readonly kind: 'threw' | 'promise' | 'tooMuch' | 'malformed' | 'duplicateKey'
  readonly slots: Slots

  constructor(kind: Defect['kind'], slots: Slots) {
    super(kind)
    this.kind = kind
    this.slots = slots
  }
}

/**
 * Throws the defect "this is no answer".
 *
 * @internal
 */
export function malformed(what: string): never {
  throw new Defect('malformed', { what: { en: what } })
}
