/** The columns of a model as a table, in the order in which the documentation names them. */
export const columns = [
  ...(['row', 'id', 'in', 'rule', 'type', 'label_en', 'label_da', 'text_en', 'text_da'] as const),
  ...(['finding_en', 'finding_da', 'question_en', 'question_da', 'weight', 'phase', 'principle'] as const),
  ...(['source', 'at', 'own_en', 'own_da', 'year', 'ref'] as const),
] as const

/** One of the columns. */
export type Column = (typeof columns)[number]

/** What is written in one column for each language: `label` stands for `label_en` and `label_da`. */
export const texts = ['label', 'text', 'finding', 'question', 'own'] as const

/** One of the texts. */
export type TextName = (typeof texts)[number]

const labels = ['label_en', 'label_da'] as const
const own = ['own_en', 'own_da'] as const
const cited = ['source', 'at', ...own] as const

/** The columns that each kind of row uses, besides `row` and `id`. */
export const used = {
  model: [...labels, 'text_en', 'text_da'],
  source: [...labels, 'year', 'ref'],
  phase: [...labels, ...cited],
  principle: [...labels, ...cited],
  construct: ['in', ...labels, ...cited],
  step: [...labels],
  thing: ['in', ...labels],
  field: ['in', 'type', ...labels],
  rule: [
    ...(['rule', ...labels, 'text_en', 'text_da', 'finding_en', 'finding_da', 'question_en', 'question_da'] as const),
    ...(['weight', 'phase', 'principle', ...cited] as const),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>

/** The kinds of rows. */
export type RowKind = keyof typeof used

/** The kinds of rows, in the order in which the documentation names them. */
export const rowKinds = Object.keys(used) as readonly RowKind[]

/** True for the name of a column. */
export const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name)
