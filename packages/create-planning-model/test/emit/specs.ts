import type { ModelSpec, RuleSpec } from '@groundplan/create-planning-model'
import { starter } from '../../src/starter.js'

const own = { own: { en: 'Our judgement', da: 'Vores skøn' } }
const both = (en: string, da: string) => ({ en, da })

/** Both languages, phases, principles, every type of field, every demand but ratings. */
export const garden: ModelSpec = {
  name: '@example/model-garden',
  languages: ['en', 'da'],
  title: both('Garden', 'Have'),
  summary: both('Sow together, reap together.', 'Så sammen, og høst sammen.'),
  sources: [{ id: 'gardener', title: 'The gardener', year: 2020, ref: 'doi:10.1000/182' }],
  principles: [{ id: 'together', label: both('Done together', 'Gøres sammen'), cites: own }],
  phases: [
    { id: 'sow', label: both('Sow', 'Så'), cites: { source: 'gardener', at: 'ch. 1' } },
    { id: 'reap', label: both('Reap', 'Høst'), cites: { source: 'gardener', at: 'ch. 2' } },
  ],
  things: [
    {
      id: 'bed',
      plural: 'beds',
      label: both('Beds', 'Bede'),
      fields: [
        { id: 'tender', label: both('Tended by', 'Passes af'), type: { is: 'text' } },
        { id: 'size', label: both('Size', 'Størrelse'), type: { is: 'number' } },
        { id: 'sown', label: both('Sown', 'Sået'), type: { is: 'date' } },
        { id: 'fenced', label: both('Fenced', 'Indhegnet'), type: { is: 'yesNo' } },
        { id: 'helpers', label: both('Helpers', 'Hjælpere'), type: { is: 'list' } },
        { id: 'soil', label: both('Soil', 'Jord'), type: { is: 'choice', choices: ['clay', 'sand'] } },
        { id: 'shed', label: both('Shed', 'Skur'), type: { is: 'ref', thing: 'shed' } },
        { id: 'beside', label: both('Beside', 'Ved siden af'), type: { is: 'ref', thing: 'bed' } },
      ],
    },
    { id: 'shed', plural: 'sheds', label: both('Sheds', 'Skure'), fields: [] },
  ],
  constructs: [],
  steps: [],
  rules: [
    ...(['tender', 'size', 'sown', 'fenced', 'helpers', 'soil', 'shed', 'beside'] as const).map(
      (field, index): RuleSpec => ({
        id: `bedHas${field.slice(0, 1).toUpperCase()}${field.slice(1)}`,
        demand: { is: 'has', thing: 'bed', field },
        label: both(`Every bed has its ${field}`, `Alle bede har deres ${field}`),
        why: both('Ask those who were there.', 'Spørg dem, der var med.'),
        finding: index % 2 === 0 ? both('{bed} has none', '{bed} har ingen') : both('One has none', 'En har ingen'),
        question: index % 3 === 0 ? both('What of {bed}?', 'Hvad med {bed}?') : both('What of it?', 'Hvad med det?'),
        weight: (['structural', 'important', 'advice'] as const)[index % 3] ?? 'advice',
        ...(index % 2 === 0 ? { phase: 'sow' } : {}),
        ...(index % 2 === 1 ? { principle: 'together' } : {}),
        cites: index % 2 === 0 ? own : { source: 'gardener', at: 'p. 3' },
      }),
    ),
    {
      id: 'twoHelpers',
      demand: { is: 'hasAtLeast', thing: 'bed', field: 'helpers', least: 2 },
      label: both('Every bed has two helpers', 'Hvert bed har to hjælpere'),
      why: both('One falls ill.', 'En bliver syg.'),
      finding: both('{bed} has {found} helpers of {least}', '{bed} har {found} hjælpere ud af {least}'),
      question: both('Who helps with {bed}?', 'Hvem hjælper med {bed}?'),
      weight: 'important',
      phase: 'reap',
      principle: 'together',
      cites: { source: 'gardener', at: 'p. 9' },
    },
    {
      id: 'oneHelper',
      demand: { is: 'hasAtLeast', thing: 'bed', field: 'helpers', least: 1 },
      label: both('Every bed has a helper', 'Hvert bed har en hjælper'),
      why: both('Nobody can do it alone.', 'Ingen kan klare det alene.'),
      finding: both('A bed has no helper', 'Et bed har ingen hjælper'),
      question: both('Who helps with {bed}?', 'Hvem hjælper med {bed}?'),
      weight: 'advice',
      cites: own,
    },
    {
      id: 'enoughBeds',
      demand: { is: 'atLeast', thing: 'bed', least: 3 },
      label: both('There are at least three beds', 'Der er mindst tre bede'),
      why: both('Two are a border.', 'To er en rabat.'),
      finding: both('There are {found} beds of {least}', 'Der er {found} bede ud af {least}'),
      weight: 'advice',
      cites: own,
    },
    {
      id: 'aShed',
      demand: { is: 'atLeast', thing: 'shed', least: 1 },
      label: both('There is a shed', 'Der er et skur'),
      why: both('Tools rust.', 'Redskaber ruster.'),
      finding: both('There is no shed', 'Der er intet skur'),
      weight: 'advice',
      cites: own,
    },
  ],
}

const en = (text: string) => ({ en: text })

/** English only, no phases, ratings of one kind of thing. */
export const framework: ModelSpec = {
  name: '@example/framework',
  languages: ['en'],
  title: en('A framework'),
  summary: en('Rates sites.'),
  sources: [{ id: 'paper', title: 'A paper', year: 1999 }],
  principles: [],
  phases: [],
  things: [{ id: 'site', plural: 'sites', label: en('Sites'), fields: [] }],
  constructs: [
    { id: 'reach', label: en('Reach'), cites: { source: 'paper', at: 'p. 1' }, thing: 'site' },
    { id: 'adoption', label: en('Adoption'), cites: { own: en('Our judgement') }, thing: 'site' },
  ],
  steps: [0, 1, 2].map((value) => ({ value, label: en(`Step ${value}`) })),
  rules: [
    {
      id: 'reachRated',
      demand: { is: 'rated', thing: 'site', construct: 'reach' },
      label: en('Each site is rated on reach'),
      why: en('Without it nobody knows whom it is for.'),
      question: en('How far does {site} reach?'),
      weight: 'important',
      cites: { source: 'paper', at: 'p. 2' },
    },
    {
      id: 'reachGood',
      demand: { is: 'ratedAtLeast', thing: 'site', construct: 'reach', least: 2 },
      label: en('Each site is rated at least 2 on reach'),
      why: en('Look for those who do not come.'),
      finding: en('{site} is rated {found} on reach; at least {least} is hoped for'),
      question: en('How far does {site} reach?'),
      weight: 'advice',
      cites: { own: en('Our judgement') },
    },
    {
      id: 'adoptionSome',
      demand: { is: 'ratedAtLeast', thing: 'site', construct: 'adoption', least: 1 },
      label: en('Each site is rated at least 1 on adoption'),
      why: en('Ask the staff.'),
      finding: en('Adoption is low'),
      question: en('Who takes it up?'),
      weight: 'advice',
      cites: { own: en('Our judgement') },
    },
  ],
}

const da = (text: string) => ({ da: text })

/** Danish only, two kinds of things rated, no sources. */
export const danish: ModelSpec = {
  name: '@eksempel/netvaerk',
  languages: ['da'],
  title: da('Netværk'),
  summary: da('Steder og partnere.'),
  sources: [],
  principles: [{ id: 'aabenhed', label: da('Åbenhed'), cites: { own: da('Vores skøn') } }],
  phases: [{ id: 'begynd', label: da('Begynd'), cites: { own: da('Vores skøn') } }],
  things: [
    { id: 'sted', plural: 'steder', label: da('Steder'), fields: [] },
    {
      id: 'partner',
      plural: 'partnere',
      label: da('Partnere'),
      fields: [{ id: 'aftale', label: da('Aftale'), type: { is: 'yesNo' } }],
    },
  ],
  constructs: [
    { id: 'raekkevidde', label: da('Rækkevidde'), cites: { own: da('Vores skøn') }, thing: 'sted' },
    { id: 'tillid', label: da('Tillid'), cites: { own: da('Vores skøn') }, thing: 'partner' },
  ],
  steps: [1, 2, 3].map((value) => ({ value, label: da(`Trin ${value}`) })),
  rules: [
    {
      id: 'harAftale',
      demand: { is: 'has', thing: 'partner', field: 'aftale' },
      label: da('Alle partnere har en aftale'),
      why: da('Uden aftale bliver det ved snakken.'),
      finding: da('{partner} har ingen aftale'),
      question: da('Har {partner} en aftale?'),
      weight: 'important',
      phase: 'begynd',
      principle: 'aabenhed',
      cites: { own: da('Vores skøn') },
    },
    ...(['sted', 'partner'] as const).flatMap((thing): RuleSpec[] => {
      const construct = thing === 'sted' ? 'raekkevidde' : 'tillid'
      return [
        {
          id: `${thing}Vurderet`,
          demand: { is: 'rated', thing, construct },
          label: da('Det er vurderet'),
          why: da('Ellers ved ingen det.'),
          question: da(`Hvordan står det til med {${thing}}?`),
          weight: 'important',
          cites: { own: da('Vores skøn') },
        },
        {
          id: `${thing}Godt`,
          demand: { is: 'ratedAtLeast', thing, construct, least: 3 },
          label: da('Det er godt'),
          why: da('Tal om det.'),
          finding: da(`{${thing}} ligger på trin {found} af {least}`),
          question: da(`Hvordan står det til med {${thing}}?`),
          weight: 'advice',
          cites: { own: da('Vores skøn') },
        },
      ]
    }),
  ],
}

const nasty = `'"\`\${process.exit(1)}\\ */ // </script> | # <b> \n\r\u2028\u2029 \u202e \u0000 日本 👩‍👩‍👧 é`

/** Texts that want to be code, and ids that want to be other things. */
export const hostile: ModelSpec = {
  name: '@example/model',
  languages: ['en', 'da'],
  title: both(nasty, `${nasty} da`),
  summary: both(nasty, `${nasty} da`),
  sources: [{ id: 'sources', title: nasty, year: 2000 }],
  principles: [{ id: 'known', label: both(nasty, `${nasty} da`), cites: { source: 'sources', at: nasty } }],
  phases: [{ id: 'default', label: both(nasty, `${nasty} da`), cites: { own: both(nasty, `${nasty} da`) } }],
  things: [
    {
      id: 'case',
      plural: 'judge',
      label: both(nasty, `${nasty} da`),
      fields: [
        { id: 'default', label: both(nasty, `${nasty} da`), type: { is: 'choice', choices: ['none', nasty, "it's"] } },
        { id: 'items', label: both(nasty, `${nasty} da`), type: { is: 'list' } },
      ],
    },
    { id: 'sheep', plural: 'sheep', label: both('Sheep', 'Får'), fields: [] },
    { id: 'plan', plural: 'plans', label: both('Plans', 'Planer'), fields: [] },
  ],
  constructs: [
    { id: 'name', label: both(nasty, `${nasty} da`), cites: { own: both(nasty, `${nasty} da`) }, thing: 'sheep' },
  ],
  steps: [-1, 0].map((value) => ({ value, label: both(nasty, `${nasty} da`) })),
  rules: [
    {
      id: 'delete',
      demand: { is: 'has', thing: 'case', field: 'default' },
      label: both(nasty, `${nasty} da`),
      why: both(nasty, `${nasty} da`),
      finding: both(nasty.replace(/[{}]/g, ''), `${nasty.replace(/[{}]/g, '')} {case}`.replace(' {case}', ' da')),
      question: both(nasty.replace(/[{}]/g, ''), `${nasty.replace(/[{}]/g, '')} da`),
      weight: 'advice',
      phase: 'default',
      principle: 'known',
      cites: { source: 'sources', at: nasty },
    },
    {
      id: 'plan',
      demand: { is: 'hasAtLeast', thing: 'case', field: 'items', least: 12 },
      label: both('Twelve', 'Tolv'),
      why: both('A dozen.', 'Et dusin.'),
      finding: both('{found} of {least} in {case}', '{found} ud af {least} i {case}'),
      question: both('Which in {case}?', 'Hvilke i {case}?'),
      weight: 'advice',
      cites: { own: both('Judgement', 'Skøn') },
    },
    {
      id: 'sheepTable',
      demand: { is: 'atLeast', thing: 'sheep', least: 11 },
      label: both('Many sheep', 'Mange får'),
      why: both('A herd.', 'En flok.'),
      finding: both('Only {found}', 'Kun {found}'),
      weight: 'advice',
      cites: { own: both('Judgement', 'Skøn') },
    },
    {
      id: 'sheepNamed',
      demand: { is: 'rated', thing: 'sheep', construct: 'name' },
      label: both('Named sheep', 'Får med navn'),
      why: both('A herd.', 'En flok.'),
      question: both('What about {sheep}?', 'Hvad med {sheep}?'),
      weight: 'advice',
      cites: { own: both('Judgement', 'Skøn') },
    },
  ],
}

const long = (begin: string) => `${begin}${'WithALongNameThatGoesOnAndOn'.slice(0, 28 - begin.length)}`

/** Ids longer than anybody writes, so that every line that can break does. */
const wide: ModelSpec = {
  ...garden,
  name: '@example/model-with-a-name-that-is-rather-long',
  sources: [],
  principles: [{ id: long('principle'), label: both('Done together', 'Gøres sammen'), cites: own }],
  phases: ['a', 'b', 'c'].map((id) => ({ id: long(id), label: both('Sow', 'Så'), cites: own })),
  things: [
    {
      id: long('thing'),
      plural: long('things'),
      label: both('Things', 'Ting'),
      fields: [
        { id: long('text'), label: both('Text', 'Tekst'), type: { is: 'text' } },
        { id: long('list'), label: both('List', 'Liste'), type: { is: 'list' } },
        { id: long('ref'), label: both('Reference', 'Henvisning'), type: { is: 'ref', thing: long('thing') } },
        { id: long('to'), label: both('To', 'Til'), type: { is: 'ref', thing: long('other') } },
        {
          id: long('choice'),
          label: both('Choice', 'Valg'),
          type: { is: 'choice', choices: ['one', 'two', 'three'].map(long) },
        },
      ],
    },
    { id: long('other'), plural: long('others'), label: both('Others', 'Andre'), fields: [] },
  ],
  constructs: ['a', 'b'].map((id) => ({
    id: long(id),
    label: both('Construct', 'Begreb'),
    cites: own,
    thing: long('thing'),
  })),
  steps: [0, 1].map((value) => ({ value, label: both(`Step ${value}`, `Trin ${value}`) })),
  rules: (
    [
      { is: 'has', thing: long('thing'), field: long('text') },
      { is: 'hasAtLeast', thing: long('thing'), field: long('list'), least: 7 },
      { is: 'atLeast', thing: long('thing'), least: 2 },
      { is: 'rated', thing: long('thing'), construct: long('a') },
      { is: 'ratedAtLeast', thing: long('thing'), construct: long('b'), least: 1 },
    ] as const
  ).map(
    (demand): RuleSpec => ({
      id: long(`${demand.is}Rule`),
      demand,
      label: both('This is how it should be', 'Sådan bør det være'),
      why: both('It is the way of things.', 'Det er tingenes gang.'),
      ...(demand.is === 'rated'
        ? {}
        : {
            finding: both(
              demand.is === 'atLeast' ? 'Lacking {found}' : `Lacking in {${long('thing')}}`,
              demand.is === 'atLeast' ? 'Mangler {found}' : `Mangler i {${long('thing')}}`,
            ),
          }),
      ...(demand.is === 'atLeast'
        ? {}
        : { question: both(`What of {${long('thing')}}?`, `Hvad med {${long('thing')}}?`) }),
      weight: 'important',
      phase: long('a'),
      principle: long('principle'),
      cites: { own: both('Our judgement', 'Vores skøn') },
    }),
  ),
}

/** Nothing but a name, and phases without anything else. */
export const bare: ModelSpec = {
  ...garden,
  name: '@example/4h',
  sources: [],
  phases: [],
  principles: [],
  things: [],
  rules: [],
}
export const phasesOnly: ModelSpec = { ...garden, name: '@example/model-steps', things: [], rules: [] }

/** What somebody begins with who has no table. */
const begun: ModelSpec = starter(
  '@example/begun',
  [
    { id: 'listen', label: both('Listen', 'Lyt') },
    { id: 'act', label: both('Act', 'Handl') },
  ],
  ['en', 'da'],
)
const begunInDanish: ModelSpec = starter('@example/begyndt', [], ['da'])

export const specs = { garden, begun, begunInDanish, framework, danish, hostile, wide, bare, phasesOnly }
