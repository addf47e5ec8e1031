import type { Localized, Message } from '@groundplan/kernel'

/**
 * What the kit says of all that one of its checks finds: what was seen, and what is at stake and what to do.
 *
 * @internal
 */
export interface CatalogueEntry {
  readonly message: Message
  readonly why: Localized
}
