import { known } from '@groundplan/kernel'
import type { AreaDraft, CsvDraft } from './csvDraft.js'
import type { HeadedColumn } from './csvHeadings.js'
import type { CsvRow } from './csvRow.js'
import { entriesOf } from './entriesOf.js'
import { isDash, isNone, nothingIn } from './nothingIn.js'
import { oneLine } from './oneLine.js'

/** Reads the challenge and the target groups of a focus area; without an area they are kept as notes. */
export function readAreaFacts(
  row: CsvRow,
  { challenge, groups }: { readonly challenge: HeadedColumn | undefined; readonly groups: HeadedColumn | undefined },
  area: AreaDraft | undefined,
  draft: CsvDraft,
  lang: string,
  activities: readonly number[],
): void {
  /** The cell of a column where it is the first to say something of the area. */
  const fresh = (key: 'challenge' | 'groups', column: HeadedColumn | undefined): string | undefined => {
    const cell = row.cell(column)
    if (column === undefined || cell === '' || isDash(cell)) return undefined
    if (area !== undefined) {
      const path = ['focusAreas', draft.areas.indexOf(area), key]
      return row.isFirst(`${key} ${area.id}`, column, cell, activities, path) ? cell : undefined
    }
    row.keep(column, cell, activities)
    return undefined
  }
  const problem = fresh('challenge', challenge)
  if (area !== undefined && problem !== undefined)
    area.challenge = nothingIn(problem, lang) ?? known({ verbatim: oneLine(problem), lang })
  const whom = fresh('groups', groups)
  if (area !== undefined && whom !== undefined)
    area.groups = nothingIn(whom, lang) ?? known(isNone(whom) ? [] : entriesOf(whom).entries.map(draft.group))
}
