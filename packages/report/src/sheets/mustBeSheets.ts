const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Refuses what sheets cannot be made of or read against, and says what to hand over instead. */
export function mustBeSheets(name: string, document: unknown, artefacts: unknown, options: unknown): void {
  if (!isObject(document) || !('format' in document) || !isObject(document['plan'])) {
    const isPlan = isObject(document) && isObject(document['artefacts'])
    const remedy = isPlan
      ? 'this is a plan: hand over newDocument(plan)'
      : 'hand over the `document` that parsePlan gives'
    throw new TypeError(`${name} needs the document of a plan: ${remedy}.`)
  }
  if (!Array.isArray(artefacts) || !artefacts.every((one) => isObject(one) && typeof one['kind'] === 'string'))
    throw new TypeError(`The artefacts of ${name} must be a list of artefacts: hand over [artefact].`)
  if (!isObject(options) || typeof options['locale'] !== 'string')
    throw new TypeError(`${name} needs a language: { locale: 'da' }.`)
}
