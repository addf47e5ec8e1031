import type { PlanDocument } from '../revisionTypes.js'
import { checkEnvelope } from './checkEnvelope.js'
import { migrateFormat0 } from './migrateFormat0.js'
import { found, quote } from './quote.js'
import { type Fields, isObject } from './shapes.js'
import type { Sink } from './sink.js'

/** Whether a root without `format` is a plan of format 0, which has to name itself. */
function looksLikeFormat0(root: Fields): boolean {
  return typeof root['id'] === 'string' && Object.hasOwn(root, 'title') && !Object.hasOwn(root, 'plan')
}

function isNewer(format: unknown): boolean {
  return typeof format === 'number'
    ? format > 1
    : typeof format === 'string' && /^[1-9]\d{0,8}$/.test(format) && Number(format) > 1
}

/** The document in frozen plain data, migrated where it is of an older format; undefined where its parts are not what they must be. */
export function openPlain(root: unknown, sink: Sink): PlanDocument | undefined {
  if (!isObject(root)) {
    sink.add('notADocument', [], { found: found(root) })
    return undefined
  }
  const format = root['format']
  if (format === 1) return checkEnvelope(root, sink)
  if (format === 0 || (format === undefined && looksLikeFormat0(root))) return migrateFormat0(root, sink)
  if (isNewer(format)) sink.add('formatNewer', ['format'], { found: found(format) })
  else if (format !== undefined) sink.add('format', ['format'], { found: found(format) })
  else if (Object.hasOwn(root, 'plan')) sink.add('format', [], { found: found(undefined) })
  else sink.add('notADocument', [], { found: fieldsOf(root) })
  return undefined
}

/** An object by its first fields, so that a wrong file is recognised. */
function fieldsOf(root: Fields): { readonly en: string; readonly da: string } {
  const names = Object.keys(root).slice(0, 3).map(quote)
  if (names.length === 0) return { en: 'an empty object', da: 'et tomt objekt' }
  return {
    en: `an object with ${names.map((name) => name.en).join(', ')}`,
    da: `et objekt med ${names.map((name) => name.da).join(', ')}`,
  }
}
