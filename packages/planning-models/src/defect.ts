import type { Localized, Slots } from '@groundplan/kernel'

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
 * Throws the defect “this is no answer”; `what` goes on after a colon, and says what was given or what it must be.
 *
 * @internal
 */
export function malformed(what: Localized): never {
  throw new Defect('malformed', { what })
}
