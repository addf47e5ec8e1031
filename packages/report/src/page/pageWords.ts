import type { AnyMessage, Localized, Template } from '@groundplan/kernel'

const t = <const E extends string, const D extends string>(en: E, da: D): { readonly en: E; readonly da: D } => ({
  en,
  da,
})
const count = (slot: string, one: string, other: string): Template => ({ count: slot, one, other })

/** The words of a report's page beyond those of the report itself; Danish is written for planners and councils. */
export const pageWords = {
  notDrawn: t('A figure could not be drawn here.', 'En figur kunne ikke tegnes her.'),
  empty: t('(empty)', '(tom)'),
  first: t('On one page', 'På én side'),
  objectives: t('Objectives', 'Mål'),
  objective: t('Objective', 'Mål'),
  baseline: t('At the start', 'Ved start'),
  now: t('Now', 'Nu'),
  target: t('Target', 'Skal nå'),
  by: t('Deadline', 'Frist'),
  status: t('Status', 'Status'),
  neverMeasured: t('never measured', 'aldrig målt'),
  notSet: t('not set', 'ikke fastsat'),
  notAgreed: t('not agreed', 'ikke aftalt'),
  notStated: t('Not stated.', 'Ikke angivet.'),
  unknown: t('Unknown', 'Ukendt'),
  withheld: t('Withheld.', 'Tilbageholdt.'),
  notApplicable: t('Not applicable', 'Ikke relevant'),
  noDecision: t('None is asked for.', 'Der bedes ikke om nogen beslutning.'),
  decisions: t('Decisions wanted', 'Ønskede beslutninger'),
  byBefore: t('at the latest {by}', 'senest {by}'),
  byUnknown: t('when is not known', 'tidspunkt ukendt'),
  noSteps: t('Nothing calls for action now.', 'Intet kræver handling lige nu.'),
  noAsks: t('No question is open.', 'Ingen spørgsmål står åbne.'),
  eachObjective: t('Objective by objective', 'Mål for mål'),
  openPoints: t('To be clarified', 'Skal afklares'),
  happened: t('What happened', 'Det er der sket'),
  journal: t('Events, meetings and decisions', 'Hændelser, møder og beslutninger'),
  earlier: {
    en: count('n', '{n} earlier entry', '{n} earlier entries'),
    da: count('n', '{n} tidligere indførsel', '{n} tidligere indførsler'),
  },
  noDeviations: t('No departure from the plan has been recorded.', 'Der er ikke noteret afvigelser.'),
  deviations: t('Departures and their reasons', 'Afvigelser og begrundelser'),
  reached: t('Whom we reached, and who is missing', 'Hvem vi har nået, og hvem vi mangler'),
  mechanism: t('How we think it works', 'Sådan tror vi, det virker'),
  clarify: t('To be clarified', 'Det skal afklares'),
  topThree: t('First of all', 'Først og fremmest'),
  others: {
    en: count('n', '{n} more point that calls for action', '{n} more points that call for action'),
    da: count('n', '{n} forhold mere, der kræver handling', '{n} forhold mere, der kræver handling'),
  },
  questions: t('Questions to ask', 'Spørgsmål, der skal stilles'),
  otherQuestions: {
    en: count('n', '{n} more question', '{n} more questions'),
    da: count('n', '{n} spørgsmål mere', '{n} spørgsmål mere'),
  },
  question: t('Question', 'Spørgsmål'),
  waits: t('Waiting for it', 'Venter på svaret'),
  criteria: {
    en: count('n', '{n} criterion', '{n} criteria'),
    da: count('n', '{n} kriterium', '{n} kriterier'),
  },
  waiting: {
    en: count('n', '{n} criterion waits for the answer.', '{n} criteria wait for the answer.'),
    da: count('n', '{n} kriterium venter på svaret.', '{n} kriterier venter på svaret.'),
  },
  money: t('Money and effort', 'Økonomi og ressourcer'),
  after: t('After the project', 'Efter projektet'),
  since: t('What changed since last time', 'Ændret siden sidst'),
  sinceReport: t(
    'Since the report that was approved on {at} ({by}):',
    'Siden rapporten, der blev godkendt {at} ({by}):',
  ),
  sinceDate: t('Since {at}:', 'Siden {at}:'),
  sinceStart: t('Since the plan was begun:', 'Siden planen blev begyndt:'),
  noChange: t('Nothing has changed that still stands.', 'Intet er ændret.'),
  isCut: t(
    'The history of the plan begins later than that; what was changed before is not known.',
    'Planens historik begynder senere end det; hvad der er ændret før, vides ikke.',
  ),
  noHistory: t(
    'What changed cannot be told: the plan came without its history.',
    'Det kan ikke vises, hvad der er ændret: Planens historik er ikke med.',
  ),
  noReport: t(
    'What changed since the last report cannot be told: no report has been approved yet.',
    'Det kan ikke vises, hvad der er ændret siden sidste rapport: Der er endnu ikke godkendt nogen rapport.',
  ),
  notFound: t(
    'What changed cannot be told: the history of the plan has no such point as “{asked}”.',
    'Det kan ikke vises, hvad der er ændret: Planens historik har ikke noget punkt, der hedder »{asked}«.',
  ),
  unfit: t(
    'What changed cannot be told: the history of the plan does not fit the plan.',
    'Det kan ikke vises, hvad der er ændret: Planens historik passer ikke til planen.',
  ),
  unattributed: t(
    'The history does not tell when, by whom and why.',
    'Historikken siger ikke hvornår, af hvem og hvorfor.',
  ),
  otherChanges: {
    en: count('n', '{n} earlier revision', '{n} earlier revisions'),
    da: count('n', '{n} tidligere ændring', '{n} tidligere ændringer'),
  },
  appendix: t('Appendix: {title}', 'Bilag: {title}'),
  otherFindings: t('Advice and settled findings', 'Gode råd og afklarede punkter'),
  advice: t('Advice', 'Gode råd'),
  settled: t('Accepted or disagreed with', 'Accepteret eller afvist'),
  noOthers: t('There are no others.', 'Der er ikke flere.'),
  pictures: t('The plan in pictures and tables', 'Planen i billeder og tabeller'),
  methods: t('Methods and data', 'Metode og data'),
  notShown: t(
    'Not shown, since the plan holds nothing of it yet: {titles}.',
    'Ikke vist, fordi planen endnu ikke har noget om det: {titles}.',
  ),
  sources: t('Sources', 'Kilder'),
  history: t('History of the plan', 'Planens historik'),
  since2: t('Since', 'Siden'),
  first1: t('First', 'Først'),
  next: t('Then', 'Derefter'),
  advised: t('Advice', 'Godt råd'),
  alike: {
    en: count('n', '(and {n} more of the kind)', '(and {n} more of the kind)'),
    da: count('n', '(og {n} mere af samme slags)', '(og {n} mere af samme slags)'),
  },
  ahead: t('Purpose and decisions in full', 'Formål og beslutninger i fuld længde'),
} as const satisfies Readonly<Record<string, AnyMessage>>

/** Why a step comes where it comes; `order` is "First" or "Then". */
export const reasonWords = {
  overdue: t('{order}, because the deadline, {due}, has passed.', '{order}, fordi fristen {due} er overskredet.'),
  structural: t(
    '{order}, because the plan file is at fault, and everything else rests on it.',
    '{order}, fordi der er fejl i planfilen, og alt andet bygger på den.',
  ),
  goal: t('{order}, because the goal “{goal}” hangs on it.', '{order}, fordi målet »{goal}« afhænger af det.'),
  hangs: t(
    '{order}, because {others} other open points are about “{on}”.',
    '{order}, fordi {others} andre åbne punkter også handler om »{on}«.',
  ),
  important: t('{order}, because it is important for the plan.', '{order}, fordi det er vigtigt for planen.'),
  dueSoon: t('{order}, because the deadline, {due}, is near.', '{order}, fordi fristen {due} nærmer sig.'),
  advice: t('{order}, because nothing weightier is left.', '{order}, fordi intet vigtigere står tilbage.'),
} as const satisfies Readonly<Record<string, Localized>>

/** Sentences that open a report. */
export const sentences = {
  purpose: t('The purpose is:', 'Formålet er:'),
  aims: {
    en: count(
      'n',
      'The plan works towards {n} objective: {first}.',
      'The plan works towards {n} objectives, the first of which is: {first}.',
    ),
    da: count(
      'n',
      'Planen arbejder mod {n} mål: {first}.',
      'Planen arbejder mod {n} mål, hvoraf det første er: {first}.',
    ),
  },
  noPurpose: t('What the initiative is for has not been written down.', 'Formålet med indsatsen er ikke skrevet ned.'),
  lastEntry: {
    en: count(
      'n',
      'One thing that happened has been recorded ({at}).',
      '{n} things that happened have been recorded, the last of them {at}.',
    ),
    da: count('n', 'Der er noteret én hændelse ({at}).', 'Der er noteret {n} hændelser, senest {at}.'),
  },
  noEntry: t('Nothing that happened has been recorded yet.', 'Der er endnu ikke noteret noget om, hvad der er sket.'),
  open: {
    en: count(
      'judged',
      '{met} of the {judged} criterion that can be judged is met; {act}, and {asks}.',
      '{met} of the {judged} criteria that can be judged are met; {act}, and {asks}.',
    ),
    da: count(
      'judged',
      '{met} ud af det ene kriterium, der kan vurderes, er opfyldt; {act}, og {asks}.',
      '{met} af de {judged} kriterier, der kan vurderes, er opfyldt; {act}, og {asks}.',
    ),
  },
  openNothing: t(
    'No criterion can be judged yet; {act}, and {asks}.',
    'Ingen kriterier kan vurderes endnu; {act}, og {asks}.',
  ),
  act: {
    en: count('n', 'one point calls for action', '{n} points call for action'),
    da: count('n', 'ét forhold kræver handling', '{n} forhold kræver handling'),
  },
  noAct: t('nothing calls for action', 'intet kræver handling'),
  asks: {
    en: count('n', 'one question is open', '{n} questions are open'),
    da: count('n', 'ét spørgsmål står åbent', '{n} spørgsmål står åbne'),
  },
  noAsks: t('no question is open', 'ingen spørgsmål står åbne'),
  openUnasked: t(
    'No planning model or rule has been put to the plan.',
    'Planen er ikke vurderet ud fra nogen kriterier.',
  ),
} as const satisfies Readonly<Record<string, AnyMessage>>
