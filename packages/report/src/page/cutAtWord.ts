import type { Run } from './page.js'

/** Words that are longer than `most` characters, cut between two of them where there is a gap in the latter half, with a sign for what follows. */
export function cutAtWord(run: Run, most: number): Run {
  const { text } = run
  if (text.length <= most) return run
  const head = text.slice(0, most)
  // A word that ends just here is whole.
  const gap = /\s/.test(text[most] ?? '') ? most : head.search(/\s\S*$/)
  let end = gap < most / 2 ? most : gap
  while (/[\s,;:–-]/.test(head.charAt(end - 1))) end -= 1
  return { ...run, text: `${head.slice(0, end)} …` }
}
