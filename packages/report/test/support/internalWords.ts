/** Words of the program's own that nobody who reads a report knows; each with what it looks for. */
const internal: readonly (readonly [string, RegExp])[] = [
  ['artefact', /artefa[ck]t/i],
  ['sighting', /sighting/i],
  ['pointer', /\/plan\b|\/artefacts\/|~1/],
  ['schema', /\bschema|\bskema(?:et|er|erne)?\b/i],
  ['package', /@groundplan|@example/],
  ['verdict code', /\bunmet\b|\bnotApplicable\b/],
  ['slot', /\bslots?\b|\{\w+\}/],
  ['enum', /\benum/i],
  ['nothing', /\bundefined\b|\bnull\b|\bNaN\b|\[object/],
  ['camel case', /\b[a-zæøå]{2,}[A-Z][a-zæøå]+/],
  ['json', /\bJSON\b/],
  ['calls for action', /KRÆVER HANDLING|CALLS FOR ACTION/],
]

/** The internal words in a text, each with its neighbourhood. */
export function internalWordsIn(text: string): readonly string[] {
  return internal.flatMap(([name, pattern]) => {
    const found = pattern.exec(text)
    return found === null ? [] : [`${name}: ${text.slice(Math.max(0, found.index - 40), found.index + 60)}`]
  })
}
