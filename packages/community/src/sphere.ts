import { defineVocabulary, type Vocabulary } from '@groundplan/kernel'
import { sources } from './sources.js'

/** The sphere of society that an organisation belongs to. Danish: sfære (offentlig, privat, tredje, uformel). */
export type Sphere = 'public' | 'private' | 'third' | 'informal'

const table = [{ source: 'handbook', at: 'Social innovation, figuren over aktører' }] as const

/**
 * The spheres that actors of social innovation come from.
 *
 * ```ts
 * import { spheres } from '@groundplan/community'
 * spheres.label('third') // => { en: 'Third sector', da: 'Tredje sektor' }
 * spheres.has('municipal') // => false
 * ```
 */
export const spheres: Vocabulary<Sphere> = defineVocabulary({
  id: '@groundplan/community/sphere',
  title: { en: 'Sphere', da: 'Sfære' },
  sources,
  terms: [
    { id: 'public', label: { en: 'Public', da: 'Offentlig' }, cites: table },
    { id: 'private', label: { en: 'Private', da: 'Privat' }, cites: table },
    { id: 'third', label: { en: 'Third sector', da: 'Tredje sektor' }, cites: table },
    { id: 'informal', label: { en: 'Informal', da: 'Uformel' }, cites: table },
  ],
})
