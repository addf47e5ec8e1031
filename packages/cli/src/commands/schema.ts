import { type Artefact, show } from '@groundplan/kernel'
import { artefactsOf, inert } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import { either } from '../either.js'
import { jsonText } from '../json.js'
import { type Misuse, misuse } from '../misuse.js'
import { nearest } from '../nearest.js'
import type { Outcome } from '../outcome.js'
import { outputs } from '../outputs.js'
import { planKind } from '../planKind.js'
import { words } from '../words.js'
import type { Context } from './context.js'

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const lastPart = (kind: string): string => kind.split('/').at(-1) ?? kind

function schemaOf({ kind, version, title, schema }: Artefact): unknown {
  const { $schema: _, ...body } = schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
  return { $schema: dialect, $id: `urn:groundplan:schema:${kind}:${version}`, title: show(title, 'en'), ...body }
}

/**
 * `groundplan schema KIND`: the JSON Schema of a kind of content, of the whole plan file (`plan`), or of what a command writes (`output/…`). The last part of a kind's name is enough where
 * only one kind ends so. Without a kind, the list of those that are known.
 */
export function schema(
  kind: string | undefined,
  { models, language }: Pick<Context, 'models' | 'language'>,
): Outcome | { readonly misuse: Misuse } {
  const known = new Map([...artefacts, ...artefactsOf(models)].map((artefact) => [artefact.kind, artefact]))
  const written = [planKind, ...outputs]
  const names = [...written.map((one) => one.kind), ...known.keys()]
  if (kind === undefined) {
    const widest = Math.max(...names.map((name) => name.length))
    const lines = [planKind, ...known.values(), ...outputs].map(
      (one) => `  ${inert(one.kind).padEnd(widest)}  ${inert(show(one.title, language))}`,
    )
    return { result: `${[show(words.kindsTitle, language), ...lines].join('\n')}\n`, notes: [], exit: 0 }
  }
  const own = written.find((one) => one.kind === kind)
  if (own !== undefined) {
    const $id = `urn:groundplan:schema:${own.kind.replace('/', ':')}:1`
    return {
      result: jsonText({ $schema: dialect, $id, title: own.title.en, ...own.jsonSchema() }),
      notes: [],
      exit: 0,
    }
  }
  const ending = [...known.values()].filter((one) => lastPart(one.kind) === kind)
  const artefact = known.get(kind) ?? (ending.length === 1 ? ending[0] : undefined)
  if (artefact === undefined) {
    const meant = ending.length > 1 ? ending.map((one) => one.kind) : nearest(kind, names)
    return {
      misuse:
        meant.length > 0
          ? misuse('meantKind', { name: kind, meant: either(meant) })
          : misuse('unknownKind', { name: kind }),
    }
  }
  try {
    return { result: jsonText(schemaOf(artefact)), notes: [], exit: 0 }
  } catch {
    return { misuse: misuse('noSchema', { name: artefact.kind }) }
  }
}
