import { dirname, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Assessable } from '@groundplan/planning-models'
import { type ConformanceOptions, runConformance } from '@groundplan/planning-models/testing'
import { isAssessable } from '../isAssessable.js'
import { isUnresolved } from '../isUnresolved.js'
import { problemOf } from '../readSource.js'
import { isConformance } from './isConformance.js'
import type { Step } from './step.js'

/** Checks of the kit that ask for more cases: where there are none at all, that is said once and not for each rule. */
const asksForCases = /\/(?:never|message|view|optionalAbsent|unread|survived)$/

type Report = (step: Step) => void
/** Files to import; at least one. */
interface Files {
  readonly proof?: string
  readonly main?: string
}
type Module = Readonly<Record<string, unknown>>

/** What went wrong, and in which line where the error tells: its file as seen from the one that was imported. */
function located(error: unknown, path: string): string {
  const { stack } = Object(error) as { readonly stack?: unknown }
  const place = typeof stack === 'string' ? stack.split(/[\n (]/).find((word) => word.startsWith('file://')) : undefined
  const [, line] = /:(\d+(?::\d+)?)\)?$/.exec(place ?? '') ?? []
  if (place === undefined || line === undefined) return problemOf(error)
  const url = place.slice(0, place.lastIndexOf(`:${line}`))
  return `${problemOf(error)} (${relative(dirname(path), fileURLToPath(url))}:${line})`
}

async function imported(path: string, report: Report): Promise<Module | undefined> {
  report({ step: 'importing', path })
  try {
    return (await import(pathToFileURL(path).href)) as Module
  } catch (error) {
    report({ step: 'broken', path, problem: located(error, path), isUnresolved: isUnresolved(error) })
    return undefined
  }
}

/** Puts one model through the kit. */
function proveOne(
  model: Assessable,
  cases: Parameters<typeof runConformance>[1] | undefined,
  options: ConformanceOptions | undefined,
  report: Report,
): void {
  const { id, rules } = model
  report({ step: 'proving', id, isModel: 'phases' in model, rules: Object.keys(rules).length, cases: cases?.length })
  try {
    const progress: ConformanceOptions['progress'] = ({ doing, done, of }) =>
      report({ step: 'doing', id, doing, done, of })
    const found = runConformance(model, cases ?? [], { ...options, progress })
    const findings = cases === undefined ? found.filter(({ code }) => !asksForCases.test(code)) : found
    report({ step: 'proven', id, findings })
  } catch (error) {
    report({ step: 'failed', id, problem: problemOf(error) })
  }
}

/** Tells which of the proven models are none of those that a file exports, and gives their ids. */
function apartFrom(
  exported: readonly Assessable[],
  proven: ReadonlySet<Assessable>,
  path: string,
  report: Report,
): ReadonlySet<string> {
  const apart = [...proven].filter((model) => !exported.includes(model)).map(({ id }) => id)
  for (const id of apart) report({ step: 'apart', id, path, isCopied: exported.some((model) => model.id === id) })
  return new Set(apart)
}

/**
 * Imports what is to be proven and puts it through the conformance kit: first all that `proof` exports with cases, then the models that `main`
 * exports and no cases speak of. What was proven must be what `main` exports (or, without `main`, what the same file exports under that
 * id), and no copy of it. Each step is reported before it is taken. Runs the code of the plug-in, which may never come back.
 */
export async function prove(files: Files, report: Report): Promise<void> {
  await proveAll(files, report)
  // What was left behind gets its turn to go wrong before all is said to be done.
  await new Promise((resolve) => setImmediate(resolve))
  report({ step: 'done' })
}

async function proveAll({ proof, main }: Files, report: Report): Promise<void> {
  const shown = new Set<Assessable>()
  if (proof !== undefined) {
    const module = await imported(proof, report)
    if (module === undefined) return
    const exported = [...new Set(Object.values(module))]
    const proofs = exported.filter(isConformance)
    const bare = main === undefined ? exported.filter(isAssessable) : []
    if (proofs.length === 0 && bare.length === 0)
      report({ step: 'nothing', path: proof, exported: Object.keys(module).slice(0, 10) })
    for (const { model, cases, options } of proofs) {
      shown.add(model)
      proveOne(model, cases, options, report)
    }
    const namesakes = proofs.filter(({ model }) => bare.some(({ id }) => id === model.id))
    apartFrom(bare, new Set(namesakes.map(({ model }) => model)), proof, report)
    if (proofs.length === 0) for (const model of bare) proveOne(model, undefined, undefined, report)
  }
  if (main !== undefined) {
    const module = await imported(main, report)
    if (module === undefined) return
    const models = [...new Set(Object.values(module))].filter(isAssessable)
    if (models.length === 0 && proof === undefined)
      report({ step: 'nothing', path: main, exported: Object.keys(module).slice(0, 10) })
    const told = apartFrom(models, shown, main, report)
    // A copy of one that was proven is told as such, and nothing of it would be news.
    for (const model of models)
      if (!shown.has(model) && !told.has(model.id)) proveOne(model, undefined, undefined, report)
  }
}
