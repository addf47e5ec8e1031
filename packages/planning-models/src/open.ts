import { type Artefact, deepFreeze, type EntityRef, type Finding, pathOf, type Slot } from '@groundplan/kernel'
import { validate } from '@groundplan/kernel/document'
import type { CatalogueCode } from './catalogue.js'
import { ownFinding } from './finding.js'
import type { Held } from './held.js'
import { isPromise } from './isPromise.js'
import { leadsTo } from './leadsTo.js'
import type { HeldContent, Plan } from './plan.js'
import { sameData } from './sameData.js'
import { wordsOf } from './wordsOf.js'

// In every runtime of ours; declared here because sources are checked without the types of any one of them.
declare const structuredClone: <T>(value: T) => T

/**
 * Content as opened: what `read` hands out, and the content in the artefact's version before the schema saw it (with the fields that
 * the schema does not know).
 *
 * @internal
 */
export interface Opened<T = unknown> {
  readonly held: Held<T>
  readonly base?: unknown
}

const absent: Opened<never> = { held: { is: 'absent' } }

/**
 * What was opened before, by the very object that holds the raw content. It saves validating the same content for each rule that reads it.
 * Only frozen content is remembered, since only that is sure to stay the same; the entry goes when the plan goes.
 *
 * Content that is handed out just as it was written, which is nearly all, is remembered by its artefact alone: an entry that points into the
 * plan would keep every plan that was ever opened until the next full garbage collection.
 */
const asWritten = new WeakMap<HeldContent, Artefact>()
/** Content that was migrated or changed by its schema, or cannot be read; or a second artefact's view of the same content. */
const memory = new WeakMap<HeldContent, { artefact: Artefact; opened: Opened }[]>()

/**
 * Opens what a plan holds of an artefact: migrates a frozen copy of older content, validates, freezes.
 *
 * @internal
 */
export function open<T>(plan: Plan, artefact: Artefact<string, T>): Opened<T> {
  if (!Object.hasOwn(plan.artefacts, artefact.kind)) return absent
  const held = plan.artefacts[artefact.kind] as HeldContent
  if (asWritten.get(held) === artefact)
    return { held: { is: 'present', content: held.content as T }, base: held.content }
  const known = memory.get(held)
  if (known !== undefined) {
    for (const each of known) if (each.artefact === artefact) return each.opened as Opened<T>
  }
  const lasting = Object.isFrozen(held) && (typeof held.content !== 'object' || Object.isFrozen(held.content))
  const opened = openAnew(artefact, held, lasting)
  if (lasting) {
    if (opened.held.is === 'present' && opened.held.content === held.content && !asWritten.has(held))
      asWritten.set(held, artefact)
    else if (known === undefined) memory.set(held, [{ artefact, opened }])
    else known.push({ artefact, opened })
  }
  return opened
}

function openAnew<T>(artefact: Artefact<string, T>, { version, content }: HeldContent, lasting: boolean): Opened<T> {
  const path = ['plan', 'artefacts', artefact.kind]
  const about: readonly EntityRef[] = [{ kind: 'artefact', id: artefact.kind }]
  const invalid = (name: CatalogueCode, what?: Slot): Opened<T> => ({
    held: {
      is: 'invalid',
      findings: [
        ownFinding(
          name,
          about,
          { title: artefact.title, version, known: artefact.version, ...(what === undefined ? {} : { what }) },
          path,
        ),
      ],
    },
  })
  if (version > artefact.version) return { held: { is: 'newer', version } }
  let base: unknown
  try {
    base = lasting ? content : deepFreeze(structuredClone(content))
  } catch (error) {
    return invalid('plan/migrationFailed', wordsOf(error))
  }
  for (let from = version; from < artefact.version; from += 1) {
    const migrate = artefact.migrations?.[from]
    if (typeof migrate !== 'function') return invalid('plan/migrationMissing')
    try {
      base = migrate(base)
      if (isPromise(base))
        return invalid('plan/migrationFailed', {
          en: 'a promise instead of content',
          da: 'et løfte (promise) i stedet for indhold',
        })
      base = deepFreeze(base)
    } catch (error) {
      return invalid('plan/migrationFailed', wordsOf(error))
    }
  }
  const checked = validate(artefact.schema, base, { owner: artefact.kind, path: [...path, 'content'] })
  if (checked.findings.length > 0)
    return { held: { is: 'invalid', findings: checked.findings.map((finding) => within(finding, content, path)) } }
  // Most schemas give back what they were given: then the frozen original serves as well, and nothing is to be frozen again.
  const view = sameData(base, checked.value) ? base : deepFreeze(checked.value)
  return { held: { is: 'present', content: view as T }, base }
}

/** A pointer that leads into migrated content, and nowhere in what was written, leads to the content as a whole instead. */
function within(finding: Finding, content: unknown, path: readonly string[]): Finding {
  if (finding.pointer === undefined || leadsTo(content, pathOf(finding.pointer), path.length + 1)) return finding
  const parts = pathOf(finding.pointer)
  // A field that is missing has its pointer where it should stand: its parent must be there.
  if (leadsTo(content, parts.slice(0, -1), path.length + 1)) return finding
  return {
    ...finding,
    pointer: finding.pointer
      .split('/')
      .slice(0, path.length + 2)
      .join('/'),
  }
}
