import type { Report } from './report.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Refuses what is no report, and a missing language, and says what to hand over instead. */
export function mustBeReport(name: string, report: Report, options: { readonly locale: string }): void {
  const given: unknown = report
  if (!isObject(given) || !Array.isArray(given['findings']) || !isObject(given['counts'])) {
    const plan = isObject(given) && ('artefacts' in given || 'plan' in given)
    const remedy = plan ? 'this is a plan: hand over reportOf(plan, models, { at })' : 'hand over what reportOf gives'
    throw new TypeError(`${name} needs a report: ${remedy}.`)
  }
  if (typeof (options as { readonly locale?: unknown } | undefined)?.locale !== 'string')
    throw new TypeError(`${name} needs the reader's language: ${name}(report, { locale: 'da' }).`)
}
