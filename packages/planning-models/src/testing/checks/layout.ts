import type { Artefact, Finding, Language, Localized } from '@groundplan/kernel'
import { compiled } from '../../compiled.js'
import type { Bench } from '../bench.js'
import { calledIn } from '../calledIn.js'
import { failed } from '../failed.js'
import { languagesOf } from '../languagesOf.js'
import { schemaFields } from '../schemaFields.js'

/**
 * The names of an artefact's fields are names of fields that its schema has, and are written in the languages of the model.
 *
 * @internal
 */
export function layout({ model }: Bench): readonly Finding[] {
  const languages = languagesOf(model)
  return compiled(model).artefacts.flatMap((artefact) => faultsOf(artefact, languages))
}

function faultsOf(artefact: Artefact, languages: readonly Language[]): readonly Finding[] {
  const given: unknown = artefact.layout
  if (typeof given !== 'object' || given === null) return []
  const fault = (field: string, what: Localized): Finding =>
    failed(
      'layout',
      [
        { kind: 'artefact', id: artefact.kind },
        { kind: 'field', id: field },
      ],
      { name: artefact.kind, field, what },
    )
  const fields = fieldsOf(artefact)
  return Object.entries(given as Readonly<Record<string, unknown>>).flatMap(([field, entry]): readonly Finding[] => {
    if (fields !== undefined && !fields.all.has(field) && !isBelow(field, fields.open)) {
      const there = besides(field, fields.edited)
      return [
        fault(field, {
          en: `the schema has no such field; there: ${there || 'none'}`,
          da: `skemaet har ikke det felt; der er: ${there || 'ingen'}`,
        }),
      ]
    }
    const label = (entry as { readonly label?: Readonly<Record<string, unknown>> } | null | undefined)?.label
    const lacking = languages.filter((language) => typeof label?.[language] !== 'string' || label[language] === '')
    return lacking.map((language) =>
      fault(field, {
        en: `no label in ${calledIn[language].en}`,
        da: `der mangler et navn på ${calledIn[language].da}`,
      }),
    )
  })
}

/** The fields that a schema has; undefined where it cannot say so. */
function fieldsOf({ schema }: Artefact) {
  try {
    return schemaFields(schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))
  } catch {
    return undefined
  }
}

/** As many of the fields that are there are named. */
const MOST = 8

/** The fields beside one, where its parent is there; else the first of all. */
function besides(field: string, there: ReadonlySet<string>): string {
  const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.')
  const near = [...there].filter((path) => parentOf(path) === parentOf(field))
  const named = near.length > 0 ? near : [...there]
  return [...named.slice(0, MOST), ...(named.length > MOST ? ['…'] : [])].join(', ')
}

/** Whether a field stands where anything may stand. */
function isBelow(field: string, open: ReadonlySet<string>): boolean {
  const steps = field.split('.')
  return steps.some((_, end) => open.has(steps.slice(0, end).join('.')))
}
