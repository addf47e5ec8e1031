import { MisuseError } from './misuse.js'
import { shown } from './shown.js'

/**
 * Labels such as the names of clusters: all texts that are not empty, or all finite numbers. 691 and '691' would be two labels for one school, so kinds are
 * not mixed.
 */
export function mustLabels(labels: ArrayLike<string | number>, argument: (i: number) => string): void {
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] as string | number
    if (typeof label !== 'string' && !(typeof label === 'number' && Number.isFinite(label)))
      throw new MisuseError(argument(i), `\`${argument(i)}\` must be a text or a finite number, not ${shown(label)}.`)
    if (typeof label !== typeof labels[0])
      throw new MisuseError(
        argument(i),
        `\`${argument(i)}\` must be a ${typeof label === 'string' ? 'number' : 'text'} as \`${argument(0)}\` is, not the ${typeof label === 'string' ? `text '${label}'` : `number ${label}`}: 1 and '1' would be two.`,
      )
  }
}
