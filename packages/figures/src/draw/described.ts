import { say } from '@groundplan/kernel'

/** So many characters of a description are read out; nobody listens to more, and programs carry it along. */
const MOST = 10_000

const left = {
  en: { count: 'n', one: '{n} more line is left out here.', other: '{n} more lines are left out here.' },
  da: { count: 'n', one: '{n} linje mere er udeladt her.', other: '{n} linjer mere er udeladt her.' },
}

/** Lines as the description of a picture: all of them, or the first and how many more there are. */
export function described(lines: readonly string[], locale: string): string {
  let room = MOST
  const cut = lines.findIndex((line) => {
    room -= line.length + 1
    return room < 0
  })
  if (cut < 0) return lines.join('\n')
  // Not even the first fits: begin it all the same.
  const shown = cut === 0 ? [`${lines[0]?.slice(0, MOST - 1)}…`] : lines.slice(0, cut)
  const n = lines.length - shown.length
  return [...shown, ...(n === 0 ? [] : [say({ message: left, slots: { n } }, locale)])].join('\n')
}
