import type { AnyLocalized, Citation, Weight } from '@groundplan/kernel'
import type { FieldType, StepSpec } from '../modelSpec.js'
import { item as itemOf, values } from './caseParts.js'
import { print } from './doc.js'
import type { Named, RatingNames } from './names.js'
import { call, object, oneLine, property, quoted, sentence } from './syntax.js'
import { inFirst } from './words.js'

/** A text in Markdown: on one line, and every sign that would mean something is taken by its word. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>|#~&]/g, '\\$&')

const weights: Readonly<Record<Weight, { readonly en: string; readonly da: string }>> = {
  structural: { en: 'structural', da: 'strukturel' },
  important: { en: 'important', da: 'vigtig' },
  advice: { en: 'advice', da: 'råd' },
}

const typeNames: Readonly<
  Record<Exclude<FieldType['is'], 'choice' | 'ref'>, { readonly en: string; readonly da: string }>
> = {
  text: { en: 'text', da: 'tekst' },
  number: { en: 'number', da: 'tal' },
  date: { en: 'date', da: 'dato' },
  yesNo: { en: 'yes or no', da: 'ja eller nej' },
  list: { en: 'list', da: 'liste' },
}

/** A rating of the first thing on the first construct, in the middle of the scale. */
const ratingOf = ({ thing, constructs }: RatingNames, steps: readonly StepSpec[]) =>
  object(
    property('id', quoted('r1')),
    property(thing.spec.id, quoted(`${thing.spec.id}1`)),
    property('construct', quoted(constructs[0]?.id ?? '')),
    property('rating', call('known', String(steps[Math.floor(steps.length / 2)]?.value ?? 0))),
  )

/**
 * The page that explains the package: in English, and in Danish where the model speaks Danish only.
 *
 * @internal
 */
export function readme(named: Named): string {
  const { spec, model, things, ratings } = named
  const language = spec.languages[0]
  const ours = (en: string, da: string): string => (language === 'da' ? da : en)
  const said = (text: AnyLocalized): string => plain(inFirst(spec, text))
  const titles = new Map(spec.sources.map(({ id, title, year }) => [id, `${plain(title)} (${year})`]))
  const from = (cite: Citation): string =>
    'own' in cite
      ? ours(`own judgement: ${said(cite.own)}`, `egen vurdering: ${said(cite.own)}`)
      : `${titles.get(cite.source) ?? plain(cite.source)}, ${plain(cite.at)}`
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const section = (title: string, ...parts: readonly string[]): readonly string[] => [`## ${title}`, ...parts]
  const tableOf = (
    title: string,
    parts: readonly { readonly id: string; readonly label: AnyLocalized; readonly cites: Citation }[],
  ) =>
    parts.length === 0
      ? []
      : section(
          title,
          table(
            [ours('id', 'id'), ours('name', 'navn'), ours('source', 'kilde')],
            parts.map(({ id, label, cites }) => [`\`${id}\``, said(label), from(cites)]),
          ),
        )
  const typeName = (type: FieldType): string => {
    if (type.is === 'choice') return type.choices.map(plain).join(' / ')
    if (type.is === 'ref') return ours(`id of a \`${type.thing}\``, `id på \`${type.thing}\``)
    return typeNames[type.is][language]
  }
  const registers = [
    ...things.map(({ register, spec: { label, fields } }) => [
      `\`${register}\``,
      said(label),
      fields.map(({ id, type }) => `\`${id}\` (${typeName(type)})`).join(', '),
    ]),
    ...ratings.map(({ register, thing, constructs }) => [
      `\`${register}\``,
      ours(`Ratings: ${said(thing.spec.label)}`, `Vurderinger: ${said(thing.spec.label)}`),
      [
        `\`${thing.spec.id}\` (${ours(`id of a \`${thing.spec.id}\``, `id på \`${thing.spec.id}\``)})`,
        `\`construct\` (${constructs.map(({ id }) => `\`${id}\``).join(ours(' or ', ' eller '))})`,
        `\`rating\` (${ours('number of a step', 'tallet på et trin')})`,
        `\`basis\` (${ours('what the rating rests on: a text, or left out', 'det, vurderingen bygger på: en tekst, eller udeladt')})`,
      ].join(', '),
    ]),
  ]
  // What is rated shows more of a plan than what is not.
  const rated = ratings[0]
  const first = rated?.thing ?? things[0]
  // A choice holds what somebody typed, which stands in no code of this page.
  const field = first?.spec.fields.find(({ type }) => type.is !== 'choice')
  const item =
    first === undefined
      ? ''
      : itemOf(first.spec.id, field === undefined ? [] : [property(field.id, values(field.type).some)])
  const use = [
    '```js',
    `import { ${['ask', 'assess', ...(first === undefined ? [] : ['attach']), 'createPlan', ...(field === undefined && rated === undefined ? [] : ['known']), 'say'].join(', ')} } from '@groundplan/planning-models'`,
    `import { ${[model, ...(first === undefined ? [] : [first.register]), ...(rated === undefined ? [] : [rated.register])].toSorted().join(', ')} } from '${spec.name}'`,
    '',
    `const empty = createPlan({ id: 'plan1', title: { verbatim: '${ours('Our plan', 'Vores plan')}' }, period: { from: '2026' } })`,
    ...(first === undefined
      ? ['const plan = empty']
      : [
          `const ${rated === undefined ? 'plan' : 'unrated'} = attach(empty, ${first.register}, { items: [${print(item).trim()}] })`,
        ]),
    ...(rated === undefined
      ? []
      : [`const plan = attach(unrated, ${rated.register}, { items: [${print(ratingOf(rated, spec.steps)).trim()}] })`]),
    `const { findings, missing } = assess([${model}], plan, { at: '2026-10-01' })`,
    `for (const finding of findings) console.log(say(finding, '${language}'))`,
    `for (const question of missing) console.log(ask(question, '${language}'))`,
    '```',
  ]
  const parts: readonly string[] = [
    `# ${plain(spec.name)}`,
    `${sentence(said(spec.title))} ${sentence(said(spec.summary))}`,
    ours(
      'A planning model for [Groundplan](https://github.com/groundplan/groundplan). It guides and never blocks: what it sees is said with its reason and its source, and what nobody knows is asked.',
      'En planlægningsmodel til [Groundplan](https://github.com/groundplan/groundplan). Den er vejledende og spærrer aldrig: Det, den ser, siges med begrundelse og kilde, og det, ingen ved, spørger den om.',
    ),
    `\`\`\`sh\nnpm install ${spec.name} @groundplan/planning-models zod\n\`\`\``,
    ...section(ours('Use it', 'Sådan bruges den'), use.join('\n')),
    ...tableOf(ours('Phases', 'Faser'), spec.phases),
    ...tableOf(ours('Principles', 'Principper'), spec.principles),
    ...tableOf(ours('What is rated', 'Det, der vurderes'), spec.constructs),
    ...(spec.steps.length === 0
      ? []
      : [`${ours('Steps', 'Trin')}: ${spec.steps.map(({ value, label }) => `${value} ${said(label)}`).join(' · ')}.`]),
    ...(registers.length === 0
      ? []
      : section(
          ours('What a plan holds', 'Det, en plan rummer'),
          table([ours('register', 'register'), ours('title', 'titel'), ours('fields', 'felter')], registers),
          ours(
            "A field that is left out has not been asked about. `unknown()`, `withheld()` and `notApplicable()` from `@groundplan/planning-models` say why there is no value; an empty text or list, `false` and `'none'` say that there is none.",
            "Et felt, der er udeladt, er der ikke spurgt om. `unknown()`, `withheld()` og `notApplicable()` fra `@groundplan/planning-models` siger, hvorfor der ikke er en værdi; en tom tekst eller liste, `false` og `'none'` siger, at der ingen er.",
          ),
        )),
    ...(spec.rules.length === 0
      ? []
      : section(
          ours('Rules', 'Regler'),
          table(
            [
              ours('rule', 'regel'),
              ours('what holds', 'det, der gælder'),
              ...(spec.phases.length === 0 ? [] : [ours('phase', 'fase')]),
              ours('weight', 'vægt'),
              ours('source', 'kilde'),
            ],
            spec.rules.map(({ id, label, phase, weight, cites }) => [
              `\`${id}\``,
              said(label),
              ...(spec.phases.length === 0 ? [] : [phase === undefined ? '' : `\`${phase}\``]),
              weights[weight][language],
              from(cites),
            ]),
          ),
        )),
    ...section(
      ours('Prove it', 'Afprøv den'),
      `\`\`\`sh\nnpm test                       # ${ours('types, and the model under the conformance kit', 'typer og afprøvning af modellen')}\nnpm run build\nnpx groundplan conformance .   # ${ours('the same proof on what was built', 'den samme afprøvning af den byggede pakke')}\n\`\`\``,
      ours('A plan in a file is judged by it so:', 'Sådan vurderes en plan i en fil med den:'),
      `\`\`\`sh\nnpx groundplan assess plan.json --model .\n\`\`\``,
    ),
    ...section(
      ours('Change it', 'Tilpas modellen'),
      [
        ours(
          'A rule is a file in `src/rules`, with its texts; its cases are the file of the same name in `src/cases`.',
          'En regel er en fil i `src/rules` med sine tekster; dens testtilfælde er filen af samme navn i `src/cases`.',
        ),
        ours(
          'Write the case first, run `npm test`, and change the rule until it is green. A new rule is named in `src/model.ts` and its cases in `src/conformance.ts`; the kit says what is lacking.',
          'Skriv testtilfældet først, kør `npm test`, og ret reglen, til alt er grønt. En ny regel nævnes i `src/model.ts` og dens testtilfælde i `src/conformance.ts`; afprøvningen siger, hvad der mangler.',
        ),
      ].join('\n'),
      ours('Then tell users of it: `npx @changesets/cli`.', 'Fortæl så brugerne om det: `npx @changesets/cli`.'),
    ),
    ours('Licence: MIT.', 'Licens: MIT.'),
  ]
  return `${parts.join('\n\n')}\n`
}
