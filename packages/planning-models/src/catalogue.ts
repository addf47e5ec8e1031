import type { Localized, Message, Weight } from '@groundplan/kernel'

/** One thing that this package can say of a plan or of a plug-in. */
interface Entry {
  readonly weight: Weight
  readonly message: Message
  readonly why: Localized
}

const entry = (weight: Weight, en: Message['en'], da: Message['da'], why: Localized): Entry => ({
  weight,
  message: { en, da },
  why,
})
const tellAuthor: Localized = {
  en: 'Tell the author of the plug-in, with the code of this finding. Everything else was assessed as usual.',
  da: 'Fortæl det til den, der står bag modelpakken, og nævn koden her. Alt andet er vurderet som ellers.',
}

/**
 * Everything this package itself says, by the end of its code (`@groundplan/planning-models/…`), in both languages.
 *
 * @internal
 */
export const catalogue = {
  'plan/unknownKind': entry(
    'advice',
    'The plan holds content of the kind {kind}, which nothing here can read',
    'Planen har indhold af typen {kind}, som ikke kan læses her',
    {
      en: 'It is kept as it is. Load the package that brings the kind to see and check it.',
      da: 'Det bliver bevaret, som det er. Hent den pakke, der hører til typen, for at se og kontrollere det.',
    },
  ),
  'plan/newerArtefact': entry(
    'important',
    '{title} is written in version {version}; here version {known} is the latest known',
    '{title} er skrevet i version {version}; her kendes højst version {known}',
    {
      en: 'It is kept as it is, but cannot be read. Install the later version of the package.',
      da: 'Indholdet bliver bevaret, men kan ikke læses. Hent den nyere udgave af pakken.',
    },
  ),
  'plan/migrationMissing': entry(
    'structural',
    '{title} is written in version {version}, and there is no way from there to version {known}',
    '{title} er skrevet i version {version}, og der er ingen vej derfra til version {known}',
    {
      en: 'It is kept as it is, but cannot be read. Open it with a version of the package that knows the old form.',
      da: 'Indholdet bliver bevaret, men kan ikke læses. Åbn det med en udgave af pakken, der kender den gamle form.',
    },
  ),
  'plan/migrationFailed': entry(
    'structural',
    '{title} could not be brought from version {version} to version {known}: {what}',
    '{title} kunne ikke føres fra version {version} til version {known}: {what}',
    {
      en: 'It is kept as it is, but cannot be read. Tell the author of the package.',
      da: 'Indholdet bliver bevaret, men kan ikke læses. Fortæl det til den, der står bag pakken.',
    },
  ),
  'plan/modelNotLoaded': entry(
    'advice',
    'The plan uses the model {model}, which is not loaded here',
    'Planen bruger modellen {model}, som ikke er indlæst her',
    {
      en: 'Its phases are kept but not assessed. Load the package of that name to assess them.',
      da: 'Dens faser bliver bevaret, men ikke vurderet. Hent pakken af det navn for at få dem vurderet.',
    },
  ),
  'plan/modelVersion': entry(
    'advice',
    'The plan was made with version {version} of {model}; here it is version {known}',
    'Planen er lavet med version {version} af {model}; her er det version {known}',
    {
      en: 'Findings may differ from what was said then. Read what changed in the model.',
      da: 'Vurderingen kan falde anderledes ud end dengang. Læs, hvad der er ændret i modellen.',
    },
  ),
  'plan/newerModelContract': entry(
    'important',
    'The plan was made with {model} under version {contract} of the contract; here the model is of version {known}',
    'Planen er lavet med {model} efter kontraktens version {contract}; her er modellen fra version {known}',
    {
      en: 'Nothing in the plan is lost, but the older model may not know all that is in it. Update the model, and @groundplan/planning-models with it.',
      da: 'Intet i planen går tabt, men den ældre model kender måske ikke det hele. Hent en nyere udgave af modellen og af @groundplan/planning-models.',
    },
  ),
  'plan/modelTwice': entry(
    'advice',
    'The plan names the model {model} more than once',
    'Planen nævner modellen {model} mere end én gang',
    { en: 'Keep one entry for each model.', da: 'Behold én linje for hver model.' },
  ),
  'plan/phaseUnknown': entry(
    'advice',
    'The plan holds a state for the phase {phase}, which {model} does not have',
    'Planen har en status for fasen {phase}, som {model} ikke har',
    {
      en: 'Check the spelling, or which version of the model it was written with.',
      da: 'Se efter, om navnet er stavet rigtigt, eller hvilken udgave af modellen det er skrevet med.',
    },
  ),
  'plan/periodReversed': entry(
    'important',
    'The plan ends ({to}) before it begins ({from})',
    'Planen slutter ({to}), før den begynder ({from})',
    {
      en: 'One of the two dates is wrong: correct it, or write “unknown”.',
      da: 'En af de to datoer er forkert: Ret den, eller skriv »ukendt« (i filen: unknown).',
    },
  ),
  'plan/journalTwice': entry(
    'structural',
    'Two journal entries have the id {id}',
    'To indførsler i logbogen har samme id, {id}',
    { en: 'Give one of them an id of its own.', da: 'Giv den ene sit eget id.' },
  ),
  'plan/decisionTwice': entry(
    'structural',
    'Two of the decisions asked for have the id {id}',
    'To af de ønskede beslutninger har samme id, {id}',
    { en: 'Give one of them an id of its own.', da: 'Giv den ene sit eget id.' },
  ),
  'plan/definedTwice': entry(
    'structural',
    'The id {id} is used more than once in {register}',
    'Id’et {id} er brugt mere end én gang i {register}',
    {
      en: 'What is said of it may mean either. Give one of them an id of its own, or merge the two.',
      da: 'Det er uklart, hvilken der menes. Giv den ene sit eget id, eller læg de to sammen.',
    },
  ),
  'plan/dangling': entry(
    'structural',
    'Something here speaks of {id}, which is not in {register}',
    'Her henvises til {id}, som ikke findes i {register}',
    { en: 'Correct the id, or add what it stands for.', da: 'Ret id’et, eller tilføj det, som det står for.' },
  ),
  'plan/noRegister': entry(
    'advice',
    {
      count: 'count',
      one: '{count} reference is of the kind “{kind}”, but nothing in the plan lists things of that kind',
      other: '{count} references are of the kind “{kind}”, but nothing in the plan lists things of that kind',
    },
    {
      count: 'count',
      one: '{count} henvisning er af typen »{kind}«, men planen har intet register over den slags',
      other: '{count} henvisninger er af typen »{kind}«, men planen har intet register over den slags',
    },
    {
      en: 'Attach the register of that kind, so that the names can be shown and the references checked.',
      da: 'Tilføj registret over den slags, så navnene kan vises og henvisningerne kontrolleres.',
    },
  ),
  'plan/cannotCheck': entry(
    'advice',
    {
      count: 'count',
      one: '{count} reference cannot be checked, since what it speaks of may stand in content that cannot be read: {where}',
      other:
        '{count} references cannot be checked, since what they speak of may stand in content that cannot be read: {where}',
    },
    {
      count: 'count',
      one: '{count} henvisning kan ikke kontrolleres, fordi det, den gælder, kan stå i indhold, der ikke kan læses: {where}',
      other:
        '{count} henvisninger kan ikke kontrolleres, fordi det, de gælder, kan stå i indhold, der ikke kan læses: {where}',
    },
    {
      en: 'Make that content readable first: see the other findings.',
      da: 'Få først bragt det indhold i orden: Se de andre opmærksomhedspunkter.',
    },
  ),
  'plan/mentionsFailed': entry(
    'important',
    'The references in {title} could not be listed: {what}',
    'Henvisningerne i {title} kunne ikke opregnes: {what}',
    tellAuthor,
  ),
  'models/duplicateId': entry(
    'important',
    'Two models or rule sets are called {model}; only the first was assessed',
    'To modeller eller regelsæt hedder {model}; kun det første er vurderet',
    {
      en: 'Load each once, and give a model of your own a name of its own.',
      da: 'Indlæs hver én gang, og giv en model, I selv har lavet, sit eget navn.',
    },
  ),
  'models/newerContract': entry(
    'important',
    '{model} is written for version {contract} of the contract; here version {known} is the latest known, so its rules were not run',
    '{model} er skrevet til kontraktens version {contract}; her kendes højst version {known}, så reglerne er ikke kørt',
    {
      en: 'Update @groundplan/planning-models here, and the program that brings it along. Until then an earlier version of the model does.',
      da: 'Hent en nyere udgave af @groundplan/planning-models og af det program, der bruger den. Indtil da kan en tidligere udgave af modellen bruges.',
    },
  ),
  'models/oddContract': entry(
    'important',
    '{model} should give version {known} of the contract, but gives {contract}, so its rules were not run',
    '{model} skulle angive kontraktens version {known}, men angiver {contract}, så reglerne er ikke kørt',
    {
      en: 'Install a version of the model that is written for the contract known here, or ask its author for one.',
      da: 'Hent en udgave af modellen, der er skrevet til den kontrakt, som kendes her, eller bed den, der står bag, om en.',
    },
  ),
  'phases/order': entry(
    'advice',
    {
      count: 'n',
      one: '“{phase}” is noted as begun, and the phase before it in the model as not begun: {earlier}',
      other: '“{phase}” is noted as begun, and phases before it in the model as not begun: {earlier}',
    },
    {
      count: 'n',
      one: '»{phase}« er noteret som begyndt, og en tidligere fase i modellen som ikke begyndt: {earlier}',
      other: '»{phase}« er noteret som begyndt, og tidligere faser i modellen som ikke begyndt: {earlier}',
    },
    {
      en: 'If that has changed, note it. Otherwise the model is only a guide: record a deviation and why.',
      da: 'Notér det, hvis det har ændret sig. Ellers er modellen kun vejledende: Notér en afvigelse med begrundelse.',
    },
  ),
  'phases/earlierNotNoted': entry(
    'advice',
    {
      count: 'n',
      one: '“{phase}” is noted as begun, but it is not noted that the phase before it in the model has begun: {earlier}',
      other:
        '“{phase}” is noted as begun, but it is not noted that the phases before it in the model have begun: {earlier}',
    },
    {
      count: 'n',
      one: '»{phase}« er noteret som begyndt, men det er ikke noteret, at den tidligere fase er begyndt: {earlier}',
      other: '»{phase}« er noteret som begyndt, men det er ikke noteret, at de tidligere faser er begyndt: {earlier}',
    },
    {
      en: 'If it has happened, note it. Otherwise the model is only a guide: record a deviation and why.',
      da: 'Notér det, hvis det er sket. Ellers er modellen kun vejledende: Notér en afvigelse med begrundelse.',
    },
  ),
  'phases/needAbsent': entry(
    'advice',
    '“{phase}” is noted as begun, but “{title}” is not in the plan',
    '»{phase}« er noteret som begyndt, men »{title}« er ikke i planen',
    {
      en: 'The model builds the phase on it: attach it if you have it. Otherwise the model is only a guide: record a deviation and why.',
      da: 'Modellen bygger fasen på det: Tilføj det, hvis I har det. Ellers er modellen kun vejledende: Notér en afvigelse med begrundelse.',
    },
  ),
  'phases/yieldAbsent': entry(
    'important',
    '“{phase}” is noted as completed, but what it leads to is not in the plan: {title}',
    '»{phase}« er noteret som afsluttet, men det, den skal føre til, er ikke i planen: {title}',
    { en: 'Add it, or take the phase up again.', da: 'Tilføj det, eller genåbn fasen.' },
  ),
  'contained/threw': entry(
    'important',
    'The rule or view “{name}” broke down: {what}',
    'Reglen eller visningen »{name}« brød sammen: {what}',
    tellAuthor,
  ),
  'contained/promise': entry(
    'important',
    'The rule or view “{name}” answers later (a promise); it must answer at once',
    'Reglen eller visningen »{name}« svarer først senere (et promise); den skal svare med det samme',
    tellAuthor,
  ),
  'contained/tooMuch': entry(
    'important',
    'The rule “{name}” gave {found} answers; at most {most} are taken',
    'Reglen »{name}« gav {found} svar; der tages højst imod {most}',
    tellAuthor,
  ),
  'contained/malformed': entry(
    'important',
    'The rule or view “{name}” gave something that is no answer: {what}',
    'Reglen eller visningen »{name}« gav noget, der ikke er et svar: {what}',
    tellAuthor,
  ),
  'contained/duplicateKey': entry(
    'important',
    'The rule “{name}” says the same thing twice of {what}; each thing must be said once',
    'Reglen »{name}« siger det samme to gange om {what}; hver ting skal siges én gang',
    tellAuthor,
  ),
  'sections/threw': entry(
    'important',
    'The section “{name}” broke down: {what}',
    'Rapportafsnittet »{name}« brød sammen: {what}',
    tellAuthor,
  ),
  'sections/promise': entry(
    'important',
    'The section “{name}” answers later (a promise); it must answer at once',
    'Rapportafsnittet »{name}« svarer først senere (et promise); det skal svare med det samme',
    tellAuthor,
  ),
  'sections/malformed': entry(
    'important',
    'The section “{name}” gave something that cannot be shown as it is: {what}',
    'Rapportafsnittet »{name}« gav noget, der ikke kan vises, som det er: {what}',
    tellAuthor,
  ),
  'contained/model': entry(
    'important',
    '{model} is not built as a planning model or rule set is: {what}',
    '{model} er ikke bygget op som en planlægningsmodel eller et regelsæt: {what}',
    tellAuthor,
  ),
  'contained/language': entry(
    'advice',
    '“{name}” has declared a language in which it lacks texts: {what}',
    '»{name}« har angivet et sprog, som den mangler tekst på: {what}',
    {
      en: 'They are shown in the other language, with a mark. Tell the author of the plug-in.',
      da: 'De vises på det andet sprog med et mærke. Fortæl det til den, der står bag modelpakken.',
    },
  ),
} as const satisfies Readonly<Record<string, Entry>>

/**
 * The name of something this package itself can say.
 *
 * @internal
 */
export type CatalogueCode = keyof typeof catalogue
