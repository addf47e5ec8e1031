import type { Artefact } from '../artefact.js'
import type { Layout } from '../layout.js'
import { type AnyLocalized, type Localized, show, type Text } from '../text.js'
import type { Contrast, Part } from './comparison.js'
import { labels as ownLabels, silentSteps, unnamedContent } from './labels.js'

/** Names for what a sentence speaks of. */
export interface DifferenceNames {
  /** Their titles name the kinds of content, and their layouts the fields and the values of closed lists. */
  readonly artefacts?: readonly Pick<Artefact, 'kind' | 'title' | 'layout'>[] | undefined
  /** Names by field, artefact kind or model; they go before those of a layout. */
  readonly labels?: Readonly<Record<string, AnyLocalized>> | undefined
  /** What a thing is called whose id stands for it; `kind` is that of the content that speaks of it, and empty outside of all content. */
  readonly things?: ((kind: string, id: string) => Text | undefined) | undefined
}

/** What an id stands for: in a reference, or in words that may be one. */
export type NameOf = (id: string, isReference: boolean) => Text | undefined

/** A field that a layout speaks of, with the fields in it by name. */
export interface Field {
  label?: Localized
  choices?: Readonly<Record<string, AnyLocalized>> | undefined
  readonly fields: Map<string, Field>
}

/** A property on a path, as a reader hears of it. */
export interface Step {
  /** Undefined where nobody gave it a name. */
  readonly label: Localized | undefined
  /** A reader need not hear of it where anything else is told. */
  readonly isSilent: boolean
}

/** What the parts of a path are called; undefined for items. */
export interface Named {
  readonly steps: readonly (Step | undefined)[]
  /** What a layout says of the end of the path. */
  readonly field: Field | undefined
  readonly nameOf: NameOf
}

/** Puts names to the path of a contrast. */
export type Naming = (at: Pick<Contrast, 'path' | 'data'>) => Named

const both = (text: AnyLocalized): Localized => ({ en: show(text, 'en'), da: show(text, 'da') })

/** The fields of a layout, one in the other. */
function tree(layout: Layout): Field {
  const root: Field = { fields: new Map() }
  for (const [path, { label, choices }] of Object.entries(layout)) {
    let here = root
    for (const name of path.split('.')) {
      const next: Field = here.fields.get(name) ?? { fields: new Map() }
      here.fields.set(name, next)
      here = next
    }
    here.label = both(label)
    here.choices = choices
  }
  return root
}

/** The field of a name; `*` stands for any. */
export const fieldIn = (field: Field | undefined, name: string): Field | undefined =>
  field?.fields.get(name) ?? field?.fields.get('*')

/** Names from the caller, from the layouts, and our own, in this order; a key that nobody named has none. */
export function namingOf({ artefacts = [], labels = {}, things }: DifferenceNames): Naming {
  const kinds = new Map(artefacts.map((artefact) => [artefact.kind, artefact]))
  const trees = new Map<string, Field>()
  /** Only what differs is worth the work. */
  const treeOf = (kind: string): Field | undefined => {
    const known = trees.get(kind)
    const layout = kinds.get(kind)?.layout
    if (known !== undefined || layout === undefined) return known
    const made = tree(layout)
    trees.set(kind, made)
    return made
  }
  const ownOf = (step: string): Localized | undefined => (Object.hasOwn(ownLabels, step) ? ownLabels[step] : undefined)
  return ({ path, data }) => {
    const isContent = path[0] === 'artefacts'
    let field: Field | undefined
    const steps = path.map((part: Part, at): Step | undefined => {
      if (typeof part !== 'string') return undefined
      if (data.includes(at)) return { label: undefined, isSilent: true }
      const given = Object.hasOwn(labels, part) ? labels[part] : undefined
      if (isContent && at === 1) {
        const title = given ?? kinds.get(part)?.title
        return { label: title === undefined ? unnamedContent : both(title), isSilent: false }
      }
      if (isContent && at === 2 && part === 'content') field = treeOf(String(path[1]))
      else field = fieldIn(field, part)
      const isOuter = at < 4 && part === 'items'
      const label = given === undefined ? (field?.label ?? ownOf(part)) : both(given)
      return { label, isSilent: silentSteps.has(part) && (isOuter || field?.label === undefined) }
    })
    const nameOf: NameOf = (id, isReference) =>
      isContent || isReference ? things?.(isContent ? String(path[1]) : '', id) : undefined
    return { steps, field, nameOf }
  }
}
