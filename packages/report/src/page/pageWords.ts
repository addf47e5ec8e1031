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
  baseline: t('Baseline', 'Udgangspunkt'),
  now: t('Now', 'Nu'),
  target: t('Target', 'Måltal'),
  by: t('Deadline', 'Frist'),
  status: t('Status', 'Status'),
  notSet: t('not set', 'ikke fastsat'),
  notAgreed: t('not agreed', 'ikke aftalt'),
  notStated: t('Not stated.', 'Ikke angivet.'),
  noDecisionNoted: t('No decision that is wanted has been noted.', 'Der er ikke noteret nogen ønsket beslutning.'),
  unknown: t('Unknown', 'Ukendt'),
  withheld: t('Withheld.', 'Tilbageholdt.'),
  notApplicable: t('Not applicable', 'Ikke relevant'),
  noDecision: t('None is asked for.', 'Der bedes ikke om nogen beslutning.'),
  decisions: t('Decisions wanted', 'Ønskede beslutninger'),
  byBefore: t('at the latest {by}', 'senest {by}'),
  byUnknown: t('when is not known', 'tidspunkt ukendt'),
  noSteps: t('Nothing is pressing.', 'Intet haster.'),
  begin: t('Begin with phase 1: {phase}.', 'Begynd med fase 1: {phase}.'),
  choose: t(
    'Choose a planning model that the plan is to be assessed by.',
    'Vælg en planlægningsmodel, som planen skal vurderes ud fra.',
  ),
  clear: t('Find out: {question}', 'Afklar: {question}'),
  regards: t('About: {finding}', 'Gælder: {finding}'),
  noAsks: t('No question is unanswered.', 'Ingen spørgsmål mangler svar.'),
  noOtherAsks: t('No other question is unanswered.', 'Ingen andre spørgsmål mangler svar.'),
  eachObjective: t('Objective by objective', 'Mål for mål'),
  openPoints: t('To be clarified', 'Skal afklares'),
  happened: t('What happened', 'Hvad er der sket?'),
  journal: t('Events, meetings and decisions', 'Hændelser, møder og beslutninger'),
  earlier: {
    en: count('n', '{n} earlier entry', '{n} earlier entries'),
    da: count('n', '{n} tidligere indførsel', '{n} tidligere indførsler'),
  },
  noDeviations: t('No departure from the plan has been recorded.', 'Der er ikke noteret afvigelser.'),
  deviations: t('Departures and their reasons', 'Afvigelser og begrundelser'),
  reached: t('Whom we reached, and who is missing', 'Hvem vi har nået, og hvem vi mangler'),
  mechanism: t('How we expect it to work', 'Sådan forventer vi, at det virker'),
  clarify: t('To be clarified', 'Det skal afklares'),
  topThree: t('First of all', 'Først og fremmest'),
  others: {
    en: count('n', '{n} more point to look at', '{n} more points to look at'),
    da: count('n', '{n} punkt mere, der bør ses efter', '{n} punkter mere, der bør ses efter'),
  },
  calm: {
    en: count(
      'n',
      'Nothing is pressing, but one question is unanswered:',
      'Nothing is pressing, but {n} questions are unanswered:',
    ),
    da: count('n', 'Intet haster, men ét spørgsmål mangler svar:', 'Intet haster, men {n} spørgsmål mangler svar:'),
  },
  questions: t('Questions to ask', 'Spørgsmål, der skal stilles'),
  otherQuestions: {
    en: count('n', '{n} more question', '{n} more questions'),
    da: count('n', '{n} spørgsmål mere', '{n} spørgsmål mere'),
  },
  thing: t('“{thing}”', '»{thing}«'),
  thingOf: t('“{thing}” (“{of}”)', '»{thing}« (»{of}«)'),
  question: t('Question', 'Spørgsmål'),
  waiting: {
    en: count('n', '{n} criterion waits for the answer.', '{n} criteria wait for the answer.'),
    da: count('n', '{n} kriterium venter på svaret.', '{n} kriterier venter på svaret.'),
  },
  money: t('Money and effort', 'Økonomi og ressourcer'),
  after: t('After the project', 'Forankring efter projektet'),
  since: t('What changed since last time', 'Ændret siden sidst'),
  sinceReport: t(
    'Since the report that was approved on {at} ({by}):',
    'Siden rapporten, der blev godkendt {at} ({by}):',
  ),
  sinceReportOf: t(
    'Since the report as of {asOf}, approved on {at} ({by}):',
    'Siden rapporten pr. {asOf}, som blev godkendt {at} ({by}):',
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
  unattributed: t('Without a time, a role and a reason', 'Uden oplysning om tid, rolle og begrundelse'),
  otherChanges: {
    en: count('n', '{n} earlier revision', '{n} earlier revisions'),
    da: count('n', '{n} tidligere ændring', '{n} tidligere ændringer'),
  },
  appendix: t('Appendix: {title}', 'Bilag: {title}'),
  otherFindings: t('Advice and settled findings', 'Gode råd og afklarede punkter'),
  advice: t('Advice', 'Gode råd'),
  settled: t('Accepted or disagreed with', 'Accepteret eller afvist'),
  waitingFigures: {
    en: count('n', '“{titles}” can be shown once this is known:', '{titles} can be shown once this is known:'),
    da: count('n', '»{titles}« kan først vises, når vi ved dette:', '{titles} kan først vises, når vi ved dette:'),
  },
  pictures: t('The plan in pictures and tables', 'Planen i billeder og tabeller'),
  methods: t('Methods and data', 'Metode og data'),
  notShown: t(
    'Not shown, since what the plan holds of it could not be read: {titles}.',
    'Ikke vist, fordi det, der står i planen, ikke kunne læses: {titles}.',
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
  aim: t(
    'What the initiative is for has not been written down. The final goal is: “{goal}”.',
    'Formålet er ikke skrevet ned. Det endelige mål er: »{goal}«.',
  ),
  endedIn: t('The period ended in {to}.', 'Perioden sluttede i {to}.'),
  endedOn: t('The period ended on {to}.', 'Perioden sluttede {to}.'),
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
  noneMeasured: {
    en: count('n', 'The objective has not been measured yet.', 'None of the {n} objectives has been measured yet.'),
    da: count('n', 'Målet er ikke målt endnu.', 'Ingen af de {n} mål er målt endnu.'),
  },
  measured: {
    en: count('n', 'The objective has been measured.', '{m} of the {n} objectives have been measured.'),
    da: count('n', 'Målet er målt.', '{m} af de {n} mål er målt.'),
  },
  meets: {
    en: count(
      'all',
      'The plan meets {met} of {all} criterion for a good plan{rest}.',
      'The plan meets {met} of {all} criteria for a good plan{rest}.',
    ),
    da: count(
      'all',
      'Planen opfylder {met} af {all} kriterium for en god plan{rest}.',
      'Planen opfylder {met} af {all} kriterier for en god plan{rest}.',
    ),
  },
  restUnknown: t('; {unknown} cannot be judged yet', '; {unknown} kan ikke vurderes endnu'),
  restNotNow: {
    en: count('na', '; {na} does not apply now', '; {na} do not apply now'),
    da: count('na', '; {na} er ikke relevant nu', '; {na} er ikke relevante nu'),
  },
  restBoth: {
    en: count(
      'na',
      '; {unknown} cannot be judged yet, and {na} does not apply now',
      '; {unknown} cannot be judged yet, and {na} do not apply now',
    ),
    da: count(
      'na',
      '; {unknown} kan ikke vurderes endnu, og {na} er ikke relevant nu',
      '; {unknown} kan ikke vurderes endnu, og {na} er ikke relevante nu',
    ),
  },
  both: t('{act}, and {asks}.', '{act}, og {asks}.'),
  act: {
    en: count('n', 'One point should be looked at', '{n} points should be looked at'),
    da: count('n', 'Ét punkt bør ses efter', '{n} punkter bør ses efter'),
  },
  noAct: t('Nothing is pressing', 'Intet haster'),
  asks: {
    en: count('n', 'one question is unanswered', '{n} questions are unanswered'),
    da: count('n', 'ét spørgsmål mangler svar', '{n} spørgsmål mangler svar'),
  },
  asksAlone: {
    en: count('n', 'One question is unanswered.', '{n} questions are unanswered.'),
    da: count('n', 'Ét spørgsmål mangler svar.', '{n} spørgsmål mangler svar.'),
  },
  noAsks: t('no question is unanswered', 'ingen spørgsmål mangler svar'),
} as const satisfies Readonly<Record<string, AnyMessage>>
