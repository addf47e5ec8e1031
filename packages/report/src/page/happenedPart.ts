import type { Tone } from '@groundplan/figures'
import type { Report, ReportedEntry, ReportedModel } from '../report.js'
import { entryWords, isDated, outcomeWords, progressWords, words } from '../words.js'
import type { Block, PageCell, PagePart, Runs } from './page.js'
import { pageWords } from './pageWords.js'
import { partedAt } from './partedAt.js'
import { heading, joined, labelled, paragraph, sectionBlocks } from './pieces.js'
import type { Teller } from './teller.js'

/** So many entries of the journal stand open; earlier ones are folded away. */
const ENTRIES_OPEN = 20

const tones = {
  notRecorded: 'idle',
  notStarted: 'idle',
  started: 'active',
  completed: 'good',
  reopened: 'active',
} as const satisfies Readonly<Record<keyof typeof progressWords, Tone>>

function phasesTable(model: ReportedModel, tell: Teller): Block {
  const rows = model.phases.map(({ label, state, since }): readonly PageCell[] => [
    { runs: [tell.of(label)] },
    { runs: [tell.say(progressWords[state].label, {}, { tone: tones[state] })] },
    { runs: isDated(state) ? [tell.date(since)] : [{ text: '–' }] },
  ])
  return {
    kind: 'table',
    label: joined([[tell.say(words.phasesNow)], [tell.of(model.title)]], ': '),
    captioned: true,
    columns: [
      { label: [tell.say(words.phase)], heads: true },
      { label: [tell.say(words.progress)], short: true },
      { label: [tell.say(pageWords.since2)], short: true },
    ],
    rows,
  }
}

function outcomeOf({ entry }: ReportedEntry, tell: Teller): Runs {
  const { outcome } = entry
  if (outcome === undefined) return []
  return joined(
    [
      labelled(words.outcome, [tell.say(outcomeWords[outcome.is]), { text: ', ' }, tell.date(outcome.at)], tell),
      outcome.why === undefined ? [] : [tell.of(outcome.why)],
      outcome.adaptation === undefined ? [] : labelled(words.adaptation, [tell.of(outcome.adaptation)], tell),
    ],
    ' · ',
  )
}

function journalTable(journal: readonly ReportedEntry[], tell: Teller): Block {
  const rows = journal.map((one): readonly PageCell[] => {
    const { entry, about } = one
    const led = outcomeOf(one, tell)
    const happened = { runs: [tell.of(entry.words)] }
    return [
      { runs: [tell.date(entry.at)] },
      { runs: [tell.say(entryWords[entry.kind])] },
      led.length === 0 ? happened : { ...happened, note: led },
      {
        runs: joined(
          about.map((text) => [tell.of(text)]),
          ', ',
        ),
      },
    ]
  })
  const { date, kind, happened, about } = words
  const columns = [date, kind, happened, about].map((label, at) => ({ label: [tell.say(label)], short: at < 2 }))
  return { kind: 'table', label: [tell.say(pageWords.journal)], captioned: false, columns, rows }
}

function journalBlocks({ journal }: Report, tell: Teller): readonly Block[] {
  if (journal.length === 0) return [paragraph([tell.say(words.noJournal)])]
  const [latest, before] = partedAt(journal.toReversed(), ENTRIES_OPEN)
  const earlier = before.toReversed()
  const fold: readonly Block[] =
    earlier.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.say(pageWords.earlier, { n: earlier.length })],
            blocks: [journalTable(earlier, tell)],
          },
        ]
  return [...fold, journalTable(latest.toReversed(), tell)]
}

function deviationsBlocks({ deviations }: Report, tell: Teller): readonly Block[] {
  if (deviations.length === 0) return [paragraph([tell.say(pageWords.noDeviations)])]
  const rows = deviations.map(({ at, phase, why }): readonly PageCell[] => [
    { runs: [tell.date(at)] },
    { runs: [tell.of(phase)] },
    { runs: [tell.of(why)] },
  ])
  const columns = [words.date, words.phase, words.why].map((label, at) => ({
    label: [tell.say(label)],
    short: at === 0,
  }))
  return [{ kind: 'table', label: [tell.say(pageWords.deviations)], captioned: false, columns, rows }]
}

/** What happened: how far the phases have come, the journal, departures with their reasons. */
export function happenedPart(report: Report, tell: Teller): PagePart {
  const own = report.sections.filter(({ place }) => place === 'happened')
  return {
    id: 'happened',
    title: [tell.say(pageWords.happened)],
    blocks: [
      ...report.models.filter((model) => model.phases.length > 0).map((model) => phasesTable(model, tell)),
      ...own.flatMap((section, at) => sectionBlocks(section, `h${at}`, tell)),
      heading(3, [tell.say(pageWords.journal)]),
      ...journalBlocks(report, tell),
      heading(3, [tell.say(pageWords.deviations)]),
      ...deviationsBlocks(report, tell),
    ],
  }
}
