import type { TableCell, TableColumn, TableFigure } from '@groundplan/figures'
import type { Text } from '@groundplan/kernel'
import { assumptionStatuses } from '../model/assumptionStatus.js'
import { confidences } from '../model/confidence.js'
import { type Evidence, evidenceStrengths } from '../model/evidence.js'
import type { TheoryLink } from '../model/link.js'
import { polarities } from '../model/polarity.js'
import type { Theory } from '../model/theory.js'
import { cellOf } from './cellOf.js'
import { composed } from './composed.js'
import type { Names } from './names.js'
import { numberedAssumptions } from './numberedAssumptions.js'
import { partTexts } from './partTexts.js'

const title = { en: '{title}: what the links rest on', da: '{title}: hvad sammenhængene bygger på' }
const description = {
  en: 'Each link with its mechanism (why the one leads to the other), the evidence for and against it with its source, and the assumptions it rests on. A dash: nobody has been asked.',
  da: 'Hver sammenhæng med sin virkningsmekanisme (hvorfor det ene fører til det andet), evidensen for og imod med kilde og de antagelser, den bygger på. En streg: Ingen er blevet spurgt.',
}
const contradicts = { en: '{strength}, against it', da: '{strength}, taler imod' }
const from = { en: '{grade} ({source})', da: '{grade} ({source})' }
const sourceUnknown = { en: 'source unknown', da: 'kilde ukendt' }
const withNote = { en: '{said}: {note}', da: '{said}: {note}' }
const withStatus = { en: '{label} ({status})', da: '{label} ({status})' }

function evidenceText({ strength, finding, source, note }: Evidence): Text {
  const label = evidenceStrengths.label(strength)
  const grade = finding === 'contradicts' ? composed(contradicts, { strength: label }) : label
  const said =
    source === undefined || source.is === 'withheld' || source.is === 'notApplicable'
      ? grade
      : composed(from, { grade, source: source.is === 'known' ? source.value : sourceUnknown })
  return note === undefined ? said : composed(withNote, { said, note })
}

/**
 * The links of a theory as a table, in its order; links from one node that stand together name it once: mechanism, evidence with source, and assumptions with their status; polarity, confidence and
 * conditions where some link says anything about them. Danish: evidens for sammenhængene.
 *
 * ```ts
 * import { evidenceTable } from '@groundplan/programme-theory/views'
 * const figure = evidenceTable({
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [{ is: 'activity', id: 'walk' }, { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } }],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well', evidence: { is: 'known', value: [{ strength: 'experience' }] } }],
 * })
 * figure.columns.map(({ id }) => id) // => ['from', 'to', 'mechanism', 'evidence']
 * figure.rows[0]?.cells[3] // => { cell: { items: [{ en: 'Experience from practice', da: 'Erfaring fra praksis' }] } }
 * ```
 */
export function evidenceTable(theory: Theory, { names }: { readonly names?: Names | undefined } = {}): TableFigure {
  const texts = partTexts(theory, names)
  const numbered = numberedAssumptions(theory)
  const assumed = (link: TheoryLink): TableCell => ({
    cell: {
      items: numbered
        .onLink(link.id)
        .map(({ assumption: { label }, status }) =>
          composed(withStatus, { label, status: assumptionStatuses.label(status) }),
        ),
    },
  })
  const columns: readonly (TableColumn & { readonly cell: (link: TheoryLink) => TableCell })[] = [
    { id: 'from', label: { en: 'From', da: 'Fra' }, heads: true, cell: (link) => ({ cell: texts.node(link.from) }) },
    { id: 'to', label: { en: 'To', da: 'Til' }, heads: true, cell: (link) => ({ cell: texts.node(link.to) }) },
    {
      id: 'mechanism',
      label: { en: 'Mechanism', da: 'Virkningsmekanisme' },
      cell: ({ mechanism }) => cellOf(mechanism, (text) => text),
    },
    {
      id: 'polarity',
      label: polarities.title,
      cell: ({ polarity }) => ({ cell: polarities.label(polarity ?? 'increases') }),
    },
    { id: 'confidence', label: confidences.title, cell: ({ confidence }) => cellOf(confidence, confidences.label) },
    {
      id: 'conditions',
      label: { en: 'Only if', da: 'Kun hvis' },
      cell: ({ conditions }) => cellOf(conditions, (ids) => ({ items: ids.map(texts.node) })),
    },
    {
      id: 'evidence',
      label: { en: 'Evidence', da: 'Evidens' },
      cell: ({ evidence }) => cellOf(evidence, (pieces) => ({ items: pieces.map(evidenceText) })),
    },
    { id: 'assumptions', label: { en: 'Assumptions', da: 'Antagelser' }, cell: assumed },
  ]
  const { links } = theory
  const left: Readonly<Record<string, boolean>> = {
    polarity: links.every(({ polarity }) => polarity !== 'decreases'),
    confidence: links.every(({ confidence }) => confidence === undefined),
    conditions: links.every(({ conditions }) => conditions === undefined),
    assumptions: links.every(({ id }) => numbered.onLink(id).length === 0),
  }
  const shown = columns.filter(({ id }) => left[id] !== true)
  return {
    kind: 'table',
    title: composed(title, { title: theory.title }),
    description,
    columns: shown.map(({ cell, ...column }) => column),
    rows: links.map((link, i) => {
      // Links from one node that follow on each other name it once.
      const isFirst = links[i - 1]?.from !== link.from
      let rowSpan = 1
      while (isFirst && links[i + rowSpan]?.from === link.from) rowSpan += 1
      const cells = shown.slice(1).map(({ cell }) => cell(link))
      const from: TableCell[] = isFirst ? [{ cell: texts.node(link.from), ...(rowSpan > 1 && { rowSpan }) }] : []
      return { about: { kind: 'theoryLink', id: link.id }, cells: [...from, ...cells] }
    }),
  }
}
