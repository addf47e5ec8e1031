import type { Localized } from '@groundplan/kernel'
import type { RowKind } from './column.js'
import { danishKinds } from './danish.js'

/** A kind of row as each language writes it. */
export const kindShown = (kind: RowKind): Localized => ({ en: kind, da: danishKinds[kind] })
