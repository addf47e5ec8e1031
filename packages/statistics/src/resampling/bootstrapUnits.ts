import { MisuseError } from '../shared/misuse.js'
import { mustLabels } from '../shared/mustLabels.js'
import { mustArray } from '../shared/mustValues.js'

/** The units to draw, by stratum; each unit is the rows of an observation, or of a cluster. */
export function bootstrapUnits({
  data,
  clusters,
  strata,
}: {
  readonly data: readonly unknown[]
  readonly clusters?: readonly (string | number)[] | undefined
  readonly strata?: readonly (string | number)[] | undefined
}): readonly (readonly (readonly number[])[])[] {
  for (const [name, labels] of [['clusters', clusters] as const, ['strata', strata] as const])
    if (labels !== undefined && mustArray<string | number>(name, labels).length !== data.length)
      throw new MisuseError(name, `\`${name}\` must be as many as \`data\`, ${data.length}, not ${labels.length}.`)
  if (clusters !== undefined) mustLabels(clusters, (i) => `clusters[${i}]`)
  if (strata !== undefined) mustLabels(strata, (i) => `strata[${i}]`)
  const units = new Map<unknown, { readonly stratum: string | number; readonly rows: number[] }>()
  data.forEach((_, row) => {
    const stratum = strata?.[row] ?? ''
    // Without clusters each row is a unit; a row number is not mistaken for a label, since only one of the two is used.
    const name = clusters ? clusters[row] : row
    const unit = units.get(name) ?? { stratum, rows: [] }
    if (unit.stratum !== stratum)
      throw new MisuseError(
        'strata',
        `\`strata\` must be the same within a cluster; cluster '${name}' is in '${unit.stratum}' and '${stratum}'.`,
      )
    unit.rows.push(row)
    units.set(name, unit)
  })
  const grouped = new Map<string | number, (readonly number[])[]>()
  for (const { stratum, rows } of units.values()) grouped.set(stratum, [...(grouped.get(stratum) ?? []), rows])
  return [...grouped.values()]
}
