import type { Localized, Message } from '@groundplan/kernel'

const t = (en: string, da: string): Localized => ({ en, da })

/** The words of the command in both languages, save its help and its complaints. */
export const words = {
  unreadable: t('{file} cannot be opened as a plan.', '{file} kan ikke åbnes som en plan.'),
  missingFile: t('{file} does not exist.', '{file} findes ikke.'),
  missingHint: t(
    'Check the spelling and the folder: this was looked for as {path}.',
    'Se efter stavning og mappe: Der blev ledt efter {path}.',
  ),
  unreadFile: t('{file} cannot be read: {problem}', '{file} kan ikke læses: {problem}'),
  unreadHint: t(
    'Give the file itself, and check that you may read it.',
    'Angiv selve filen, og se efter, om du må læse den.',
  ),
  notUtf8: t('{file} is not text in UTF-8.', '{file} er ikke tekst i UTF-8.'),
  utf8Hint: t(
    'Give the plan file itself, or save it again as UTF-8.',
    'Angiv selve planfilen, eller gem den igen som UTF-8.',
  ),
  tooLarge: t(
    '{file} is larger than a plan can be: more than {limit} bytes.',
    '{file} er større, end en plan kan være: mere end {limit} byte.',
  ),
  largeHint: t(
    'Check that it is a plan; if it is, compact its history first.',
    'Se efter, om det er en plan; er det dét, så komprimér først dens historik.',
  ),
  sheetTooLarge: t(
    '{file} is larger than a workbook of a plan can be: more than {limit} bytes.',
    '{file} er større, end et regneark til en plan kan være: mere end {limit} byte.',
  ),
  sheetLargeHint: t(
    'Check that it is the workbook that `groundplan sheet out` made, without pictures.',
    'Se efter, om det er det regneark, som `groundplan sheet out` lavede, uden billeder.',
  ),
  noStdin: t('There is no standard input to read.', 'Der er intet standardinput at læse.'),
  stdin: t('standard input', 'standardinput'),
  noModel: t(
    'The plan names no planning model that is loaded, so it was not assessed.',
    'Planen nævner ingen planlægningsmodel, der er indlæst, så den er ikke vurderet.',
  ),
  noModelHint: t(
    'Add a model with `--model`, for instance `--model {example}`; `groundplan models` lists those that come along.',
    'Tilføj en model med `--model`, for eksempel `--model {example}`; `groundplan models` viser dem, der følger med.',
  ),
  saved: t('Saved {path} ({size})', 'Gemte {path} ({size})'),
  savedWithCopy: t(
    'Saved {path} ({size}). The plan as it was is in {copy}.',
    'Gemte {path} ({size}). Planen, som den var, ligger i {copy}.',
  ),
  same: t('There is no difference between {from} and {to}.', 'Der er ingen forskel på {from} og {to}.'),
  differs: {
    en: { count: 'n', one: '{n} change from {from} to {to}', other: '{n} changes from {from} to {to}' },
    da: { count: 'n', one: '{n} ændring fra {from} til {to}', other: '{n} ændringer fra {from} til {to}' },
  },
  otherPlan: t('The two are different plans.', 'Det er to forskellige planer.'),
  notShared: t(
    'They share no history, so nothing tells when, by whom and why.',
    'De har ingen fælles historik, så hvornår, hvem og hvorfor fremgår ikke.',
  ),
  historyOf: {
    en: { count: 'n', one: '{title}: changed {n} time', other: '{title}: changed {n} times' },
    da: { count: 'n', one: '{title}: ændret {n} gang', other: '{title}: ændret {n} gange' },
  },
  neverChanged: t('{title}: not changed yet', '{title}: ikke ændret endnu'),
  revision: t('{at} · {by} · “{why}”', '{at} · {by} · »{why}«'),
  tookBack: t('Taken back:', 'Fortrudt:'),
  untold: t('Without word of when, by whom and why', 'Uden oplysning om tid, rolle og begrundelse'),
  andMore: t('and {n} more', 'og {n} mere'),
  takenBack: {
    en: { count: 'n', one: 'Taken back: {n} change', other: 'Taken back: {n} changes' },
    da: { count: 'n', one: 'Fortrudt: {n} ændring', other: 'Fortrudt: {n} ændringer' },
  },
  reports: {
    en: { count: 'n', one: '{n} approved report', other: '{n} approved reports' },
    da: { count: 'n', one: '{n} godkendt rapport', other: '{n} godkendte rapporter' },
  },
  approved: t('{at} · approved by {by}', '{at} · godkendt af {by}'),
  approvedAsOf: t('report as of {day}, approved {at} by {by}', 'rapport pr. {day}, godkendt {at} af {by}'),
  approvedNowAsOf: t(
    'The report as of {day} is approved today, {at}, and kept in the plan as {id}. The next report tells what changed since.',
    'Rapporten pr. {day} er godkendt i dag, {at}, og gemt i planen som {id}. Næste rapport fortæller, hvad der er ændret siden.',
  ),
  approvedNow: t(
    'The report is approved and kept in the plan as {id}. The next report tells what changed since.',
    'Rapporten er godkendt og gemt i planen som {id}. Næste rapport fortæller, hvad der er ændret siden.',
  ),
  newPlanNext: t(
    'Next: `groundplan sheet out {path}` makes a workbook to fill in.',
    'Næste skridt: `groundplan sheet out {path}` laver et regneark, der kan udfyldes.',
  ),
  assessing: t('Assessing the plan …', 'Vurderer planen …'),
  writing: t('Writing the report …', 'Skriver rapporten …'),
  writingSheet: t('Writing the workbook …', 'Skriver regnearket …'),
  readingSheet: t('Reading the workbook …', 'Læser regnearket …'),
  fromSheet: t('Edited in the workbook', 'Rettet i regnearket'),
  spreadsheet: t('Spreadsheet', 'Regneark'),
  sheetNext: t(
    'Edit it, save it as XLSX, then: `groundplan sheet in {sheet} {path}`',
    'Ret i det, gem det som XLSX, og kør så: `groundplan sheet in {sheet} {path}`',
  ),
  taken: {
    en: { count: 'n', one: '{n} change taken over into {title}', other: '{n} changes taken over into {title}' },
    da: { count: 'n', one: '{n} ændring er overført til {title}', other: '{n} ændringer er overført til {title}' },
  },
  wouldTake: {
    en: {
      count: 'n',
      one: '{n} change would be taken over into {title}',
      other: '{n} changes would be taken over into {title}',
    },
    da: {
      count: 'n',
      one: '{n} ændring ville blive overført til {title}',
      other: '{n} ændringer ville blive overført til {title}',
    },
  },
  notRead: t('The workbook was not read: {why}', 'Regnearket er ikke læst: {why}'),
  noneTaken: t('Nothing was taken over into {title}.', 'Intet er overført til {title}.'),
  moreFindings: {
    en: {
      count: 'n',
      one: 'and {n} more; `--format json` tells all',
      other: 'and {n} more; `--format json` tells all',
    },
    da: {
      count: 'n',
      one: 'og {n} mere; `--format json` fortæller alle',
      other: 'og {n} mere; `--format json` fortæller alle',
    },
  },
  nothingTaken: t('Nothing in the workbook differs from {title}.', 'Intet i regnearket er anderledes end i {title}.'),
  rowsGone: {
    en: {
      count: 'n',
      one: '{n} row is gone from the workbook. Nothing was removed; add `--remove` to remove it from the plan:',
      other: '{n} rows are gone from the workbook. Nothing was removed; add `--remove` to remove them from the plan:',
    },
    da: {
      count: 'n',
      one: '{n} række er slettet i regnearket. Intet er fjernet; tilføj `--remove` for at fjerne den fra planen:',
      other: '{n} rækker er slettet i regnearket. Intet er fjernet; tilføj `--remove` for at fjerne dem fra planen:',
    },
  },
  notKept: t(
    'Nothing was saved: some of these may be old values that would take the place of newer ones.',
    'Intet er gemt: Nogle af dem kan være gamle værdier, der ville overskrive nyere.',
  ),
  notKeptHint: t(
    'Look through them. Add `--force` to take them over all the same, or write a new workbook with `groundplan sheet out`.',
    'Se dem igennem. Tilføj `--force` for at overføre dem alligevel, eller lav et nyt regneark med `groundplan sheet out`.',
  ),
  notTaken: {
    en: { count: 'n', one: '{n} cell needs a look:', other: '{n} cells need a look:' },
    da: { count: 'n', one: '{n} celle skal ses efter:', other: '{n} celler skal ses efter:' },
  },
  readable: t('{title}: the plan can be opened.', '{title}: Planen kan åbnes.'),
  sound: t('Nothing was found wrong in the file.', 'Der er ikke fundet fejl i filen.'),
  place: t('Place in the file', 'Sted i filen'),
  structural: t('Fault', 'Fejl'),
  important: t('Important', 'Vigtigt'),
  advice: t('Advice', 'Godt råd'),
  phases: t('Phases', 'Faser'),
  noPhases: t('none (the model is a framework)', 'ingen (modellen er en ramme)'),
  ruleSet: t('rule set', 'regelsæt'),
  cannotRun: t(
    'cannot be run here; “groundplan assess” says why',
    'kan ikke køres her; »groundplan assess« siger hvorfor',
  ),
  questions: t('Criteria', 'Kriterier'),
  kindsTitle: t('Kinds of content that have a schema', 'Typer af indhold, der har et skema'),
  conforms: t('{name} conforms to the contract.', '{name} overholder kontrakten.'),
  failsTo: {
    en: {
      count: 'n',
      one: '{name} does not conform to the contract: {n} finding.',
      other: '{name} does not conform to the contract: {n} findings.',
    },
    da: {
      count: 'n',
      one: '{name} overholder ikke kontrakten: {n} ting skal rettes.',
      other: '{name} overholder ikke kontrakten: {n} ting skal rettes.',
    },
  },
  triedRules: {
    en: { count: 'n', one: '{n} rule', other: '{n} rules' },
    da: { count: 'n', one: '{n} regel', other: '{n} regler' },
  },
  triedCases: {
    en: { count: 'n', one: '{n} case', other: '{n} cases' },
    da: { count: 'n', one: '{n} testtilfælde', other: '{n} testtilfælde' },
  },
  triedChecks: {
    en: { count: 'n', one: '{n} check', other: '{n} checks' },
    da: { count: 'n', one: '{n} kontrol', other: '{n} kontroller' },
  },
  importing: t('Importing {path}', 'Importerer {path}'),
  proving: t('{id}: {doing} ({done} of {of})', '{id}: {doing} ({done} af {of})'),
  printed: {
    en: {
      count: 'n',
      one: 'While it ran, the package itself printed {n} line:',
      other: 'While it ran, the package itself printed {n} lines:',
    },
    da: {
      count: 'n',
      one: 'Undervejs skrev pakken selv {n} linje:',
      other: 'Undervejs skrev pakken selv {n} linjer:',
    },
  },
  broken: t('The command itself failed: {problem}', 'Selve kommandoen fejlede: {problem}'),
  brokenHint: t(
    'This is a mistake in groundplan. Please report it together with the command you typed.',
    'Det er en fejl i groundplan. Meld den gerne sammen med den kommando, du skrev.',
  ),
} as const satisfies Readonly<Record<string, Message>>
