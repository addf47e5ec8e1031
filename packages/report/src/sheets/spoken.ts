import type { Artefact, Localized, Mention } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { propertiesIn } from './codec.js'
import { inLanguage } from './labels.js'
import { ownName } from './names.js'

/** Content of an artefact, in which things of the plan are spoken of. */
export interface Held {
  readonly artefact: Artefact
  readonly content: unknown
}

/** A place where a thing of the plan is spoken of. */
export interface Spoken {
  readonly artefact: Artefact
  readonly at: Mention['at']
  /** What holds it, as people name it: the register and the row. */
  readonly place: Localized
}

/** A thing of the plan as the key of a map. */
export const thingKey = (kind: string, id: string): string => JSON.stringify([kind, id])

/** What content says of things; nothing where it cannot say. */
export function mentionsIn({ artefact, content }: Held): readonly Mention[] {
  if (content === undefined) return []
  try {
    return [...(artefact.mentions?.(content) ?? [])]
  } catch {
    return []
  }
}

function placeOf({ artefact, content }: Held, at: Mention['at']): Localized {
  const words = (language: 'en' | 'da'): string => {
    let name: string | undefined
    let here = content
    for (const part of at) {
      here = Array.isArray(here) ? here[part as number] : propertiesIn(here)[part]
      if (typeof here === 'object') name = ownName(here, language) ?? name
    }
    const title = inLanguage(artefact.title, language)
    return name === undefined ? title : `${title}, ${excerpt(name, 60)[language]}`
  }
  return { en: words('en'), da: words('da') }
}

/** The places in which things are spoken of, by kind and id. Time grows with the content. */
export function spokenIn(all: readonly Held[]): ReadonlyMap<string, readonly Spoken[]> {
  const found = new Map<string, Spoken[]>()
  for (const held of all)
    for (const { role, kind, id, at } of mentionsIn(held)) {
      if (role !== 'mentions') continue
      const key = thingKey(kind, id)
      const spoken: Spoken = { artefact: held.artefact, at, place: placeOf(held, at) }
      const list = found.get(key)
      if (list === undefined) found.set(key, [spoken])
      else list.push(spoken)
    }
  return found
}
