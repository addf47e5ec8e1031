const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Refuses what `reportOf` cannot make a report of, and says what to hand over instead. */
export function mustBeReported(source: unknown, models: unknown, options: unknown): void {
  const plan = isObject(source) && 'format' in source ? source['plan'] : source
  if (!isObject(plan) || !isObject(plan['artefacts']))
    throw new TypeError(
      'reportOf needs a plan or its document: hand over what createPlan gives, or the `document` that parsePlan gives, after asking whether it is there.',
    )
  if (!Array.isArray(models)) throw new TypeError('The models of reportOf must be a list: hand over [model], or [].')
  if (!isObject(options) || typeof options['at'] !== 'string')
    throw new TypeError("reportOf needs the date of the report: reportOf(plan, models, { at: '2026-03-31' }).")
  const { sections, artefacts } = options
  for (const [name, list] of Object.entries({ sections, artefacts }))
    if (list !== undefined && !Array.isArray(list))
      throw new TypeError(`"${name}" of reportOf must be a list: hand over [one].`)
}
