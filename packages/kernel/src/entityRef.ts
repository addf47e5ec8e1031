/** An activity, group, setting, organisation … by the kind of thing it is and its id; several artefacts may speak of it. */
export interface EntityRef {
  readonly kind: string
  readonly id: string
}

/** One place in an artefact that defines a thing or speaks of one; `at` is the path within the artefact's content. */
export interface Mention extends EntityRef {
  readonly role: 'defines' | 'mentions'
  readonly at: readonly (string | number)[]
}
