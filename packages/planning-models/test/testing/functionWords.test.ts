import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/catalogue.js'
import { testingCatalogue } from '../../src/testing/catalogue.js'
import { functionWords } from '../../src/testing/functionWords.js'

/** Danish sentences that have English function words in them, and which. */
const leftInEnglish: readonly (readonly [string, readonly string[]])[] = [
  ['Nobody tends {bed}', ['nobody']],
  ['The beds', ['the']],
  ['Ask who would like it.', ['who', 'would']],
  ['“{wish}” has no supporters, which may be true of others', ['has', 'which', 'of']],
  ['Hvem passer bedet? Those who have the time.', ['those', 'who', 'the']],
  ['Tal med dem that know', ['that']],
  ['Tal med dem: They know', ['they']],
  ['{bed}: The owner', ['the']],
  ['Noget nyt\nWhat next?', ['what']],
  ['THE BEDS', ['the']],
  [
    "That’s fine. There's tea. You’re here; we’ll come, they’d come and we’ve come",
    ['that', 'there', 'you', 'we', 'they'],
  ],
  ['Benches of wood, of stone and of steel', ['of']],
  ['Spørg naboerne (and whoever else there is)', ['there']],
  ['Which/whose bench', ['which', 'whose']],
  ['The, of course', ['of']],
  ['Kaffe with {name}', ['with']],
  ['Målet er wellbeing for each borger', ['each']],
  ['Beds of Roses and each of the neighbours', ['each', 'of', 'the']],
  ['the the', ['the']],
  ['Roses of every kind', ['of', 'every']],
  ['Se http://www.of.example/that for more: where', ['where']],
  ['Spørg!Who? Kom… Those', ['who', 'those']],
  ['WHAT IS THAT', ['what', 'that']],
  ['Roses of\u00A0wood', ['of']],
  ['Roses, of Wood', ['of']],
  ['Roses of, Wood', ['of']],
  ['roses of Wood', ['of']],
  ['For those of the Neighbours', ['those', 'of', 'the']],
]

/** English sentences that have Danish function words in them, and which. */
const leftInDanish: readonly (readonly [string, readonly string[]])[] = [
  ['Ingen passer {bed}', ['ingen']],
  ['Bede og træer', ['og']],
  ['Spørg, hvem der har lyst, og hvornår.', ['hvem', 'og', 'hvornår']],
  ['Planen har ikke noget på listen af ønsker', ['ikke', 'noget', 'på', 'af']],
  ['Hvis ikke, så spørg.', ['hvis', 'ikke', 'så']],
  ['Add it og/eller ask', ['og', 'eller']],
  ['PÅ TORVET', ['på']],
  // With the ring as a sign of its own, as some systems write it.
  ['The bench pa\u030A the square', ['på']],
]

/** Sound Danish, however English it looks. */
const danish = [
  'Her er der over 100 under 18 år, så de kan have en have i byen.',
  'Man har en and, en so og en hest; for at se dem i en by må man op ad en vej.',
  'Et from ønske fra en but mand: most og must uden not og fer, men med mere.',
  'Vi drikker the, og de andre får kaffe.',
  'Kaffe og the til alle. Vi har ikke the. Skal det være the eller kaffe?',
  'Der er the.',
  'Kom til the i haven, the med honning og the, der smager.',
  '{bed} The Beds, Which Bench',
  'ET MØDE I WHO',
  'WHO’s regionskontor og WHO anbefaler det; OR er 1,4, og US og IT er noget andet.',
  'Metoden hedder Theory of Change og kommer fra University of Southern Denmark, ikke fra Journal of the Firm.',
  'Artiklen stod i The Lancet og i Health Promotion International.',
  'Læs »The health of the nation«, “the plan”, „what is that“, ”where are they”, "which" og ‘how to’.',
  'Hvor er {the} og {which_one}?',
  'Vores team holder workshops og tester en app: know-how, after-ski og on-site-besøg.',
  'Sæt `what` til den, der er ramt, se https://www.of-the.example/that.is/with',
  'Indsatsen kører on/off, og vi får feedback på vores setup, og alle får et like på SoMe.',
  'Den er all inclusive, last but not least.',
  'En same fra Norge, just nu: Let at sige.',
  'Trin vi',
  '',
  '{n}',
]

/** Sound English, however Danish it looks. */
const english = [
  'The men in the den have a man over for an hour; so far, at least, to no end.',
  'Her end is under the hand of a mere man, sang Han, and til then he was ill with mange.',
  'Add some sine, van der Berg et al. (vi), Fra Angelico, the dens, a dog and dig on.',
  'Published by Statens Institut for Folkesundhed, Center for Børn og Unge, Huset af Glas, Huset på Volden, Skolen ved Søen, and Lov om Social Service',
  'AF is atrial fibrillation',
  'Ask “og”, »ikke på«, "hvis", ‘eller’ and {på}',
  'In Danish the paper is called Hvem Bestemmer',
  'Ask Ms Eller or Mr Efter',
  'The app, the team, the workshop',
]

describe('function words of the other language', () => {
  it.each(leftInEnglish)('in Danish: %s', (text, words) => expect(functionWords(text, 'da')).toEqual(words))
  it.each(leftInDanish)('in English: %s', (text, words) => expect(functionWords(text, 'en')).toEqual(words))
  it.each(danish)('none in Danish: %s', (text) => expect(functionWords(text, 'da')).toEqual([]))
  it.each(english)('none in English: %s', (text) => expect(functionWords(text, 'en')).toEqual([]))
  it('are found where a text of any length stands in the wrong language', () => {
    for (const text of english.slice(0, 1)) expect(functionWords(text, 'da')).toContain('the')
    for (const text of danish.slice(0, 2)) expect(functionWords(text, 'en')).not.toEqual([])
  })
})

interface Texts {
  readonly en: string[]
  readonly da: string[]
}

/** Every text that a source says in `en` or `da`, with both wordings where a number decides. */
function textsOf(file: string, into: Texts): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const take = (value: ts.Node, language: 'en' | 'da'): void => {
    if (ts.isStringLiteralLike(value)) into[language].push(value.text)
    if (ts.isTemplateExpression(value))
      into[language].push(value.head.text + value.templateSpans.map(({ literal }) => `{x}${literal.text}`).join(''))
    if (!ts.isObjectLiteralExpression(value)) return
    for (const wording of value.properties)
      if (ts.isPropertyAssignment(wording) && ['one', 'other'].includes(wording.name.getText()))
        take(wording.initializer, language)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText()
      if (name === 'en' || name === 'da') take(node.initializer, name)
    }
    // Some write both languages side by side: t('Garden', 'Have').
    if (ts.isCallExpression(node) && ['t', 'ours'].includes(node.expression.getText())) {
      const [en, da] = node.arguments
      if (en !== undefined) take(en, 'en')
      if (da !== undefined) take(da, 'da')
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

function textsIn(value: unknown, into: Texts): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if ((key === 'en' || key === 'da') && typeof part === 'string') into[key].push(part)
    else if (key === 'en' || key === 'da') into[key].push(...Object.values(part as Record<string, string>))
    else textsIn(part, into)
  }
}

describe('what these packages say', () => {
  const packages = join(import.meta.dirname, '../../..')
  const texts: Texts = { en: [], da: [] }
  const names = [
    'kernel',
    'figures',
    'community',
    'planning-models',
    'model-abcd',
    'report',
    'cli',
    'create-planning-model',
  ]
  for (const name of names)
    for (const file of readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts')) textsOf(join(packages, name, 'src', file), texts)
  textsIn([catalogue, testingCatalogue], texts)
  it('is much', () => {
    expect(texts.en.length).toBeGreaterThan(600)
    expect(texts.da.length).toBeGreaterThan(600)
  })
  it.each(['en', 'da'] as const)('has no function words of the other language in `%s`', (language) => {
    const found = texts[language].map((text) => [text, functionWords(text, language)] as const)
    expect(found.filter(([, words]) => words.length > 0)).toEqual([])
  })
  it.each(['en', 'da'] as const)('has some in most of its sentences when they are taken for `%s`', (language) => {
    const other = texts[language === 'en' ? 'da' : 'en'].filter((text) => text.split(' ').length > 6)
    const noticed = other.filter((text) => functionWords(text, language).length > 0)
    expect(noticed.length / other.length).toBeGreaterThan(0.8)
  })
})
