import { type Localized, show, type Text } from '@groundplan/kernel'

/** A name in quotation marks, for lists of names in which there may be commas; somebody's own words as they are. */
export const quoted = (name: Text): Localized => ({ en: `“${show(name, 'en')}”`, da: `»${show(name, 'da')}«` })
