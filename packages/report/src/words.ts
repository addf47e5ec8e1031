import type { AnyMessage, Localized, Template, Weight } from '@groundplan/kernel'

const t = <const E extends string, const D extends string>(en: E, da: D): { readonly en: E; readonly da: D } => ({
  en,
  da,
})
const count = (slot: string, one: string, other: string): Template => ({ count: slot, one, other })

/** The words of a report in both languages; Danish is written for planners. */
export const words = {
  report: t('Status report', 'Statusrapport'),
  asOf: t('as of {at}', 'pr. {at}'),
  skip: t('Go to the content', 'Gå til indholdet'),
  contents: t('Contents', 'Indhold'),
  period: t('Period', 'Periode'),
  places: t('Places', 'Steder'),
  models: t('Planning models', 'Planlægningsmodeller'),
  from: t('{from} – ongoing', 'fra {from} og frem'),
  fromUnknown: t('its beginning is not known', 'begyndelsen er ukendt'),
  toKnownOnly: t('until {to}; its beginning is not known', 'til {to}; begyndelsen er ukendt'),
  fromTo: t('{from} – {to}', '{from} – {to}'),
  holds: t('Met', 'Opfyldt'),
  action: t('To look at', 'Skal ses efter'),
  notKnown: t('Cannot be judged yet', 'Kan ikke vurderes endnu'),
  notNow: t('Does not apply now', 'Ikke relevant nu'),
  nothingToJudge: t('Nothing to judge', 'Intet at vurdere'),
  of: t('of {all} criteria', 'af {all} kriterier'),
  phasesNow: t('Where the plan stands', 'Så langt er planen'),
  steps: t('Next steps', 'Næste skridt'),
  toKnow: t('What we do not know yet', 'Det ved vi ikke endnu'),
  noMissing: t(
    'Nothing was missing to judge the criteria.',
    'Der mangler ingen oplysninger for at vurdere kriterierne.',
  ),
  details: t('Criteria and verdicts', 'Kriterier og vurderinger'),
  principles: t('Principles', 'Principper'),
  phases: t('Phases', 'Faser'),
  phase: t('Phase', 'Fase'),
  rules: t('Criteria', 'Kriterier'),
  name: t('Criterion', 'Kriterium'),
  principle: t('Principle', 'Princip'),
  verdict: t('Verdict', 'Vurdering'),
  basis: t('Rests on', 'Bygger på'),
  progress: t('Progress', 'Status'),
  noFindings: t('Nothing was found that should be looked at.', 'Der er ikke fundet noget, der bør ses efter.'),
  notAssessed: t('The plan has not been assessed yet.', 'Planen er ikke vurderet endnu.'),
  none: t('none', 'ingen'),
  brokenFigure: t(
    'This could not be drawn: the model that brings it made a mistake.',
    'Kunne ikke vises: Der er en fejl i den model, som figuren hører til.',
  ),
  flow: t('Phases and their order', 'Faser og rækkefølge'),
  journal: t('Journal', 'Logbog'),
  noJournal: t('Nothing has been written in the journal.', 'Der er ikke skrevet noget i logbogen.'),
  deviations: t('Departures from the models', 'Afvigelser fra modellerne'),
  history: t('What was changed in the plan', 'Ændringer i planen'),
  date: t('Date', 'Dato'),
  kind: t('Kind', 'Type'),
  happened: t('What happened', 'Hvad der skete'),
  about: t('About', 'Vedrører'),
  who: t('Role', 'Rolle'),
  why: t('Reason', 'Begrundelse'),
  guides: t(
    'A planning model guides and decides nothing: a finding is a reason to look, not a fault. What nobody has recorded counts as not known, never as a no.',
    'En planlægningsmodel vejleder, men afgør intet: Et opmærksomhedspunkt er en grund til at se efter, ikke en fejl. Det, ingen har noteret, tæller som ukendt – aldrig som et nej.',
  ),
  denominator: t(
    'Each verdict says how many items it rests on; with nothing to look at, none is given. Advice alone does not turn a phase or a principle.',
    'Hver vurdering viser, hvor meget den bygger på; er der intet at undersøge, gives der ingen vurdering. Gode råd alene ændrer ikke vurderingen af en fase eller et princip.',
  ),
  source: t('Source', 'Kilde'),
  ownJudgement: t('Our own judgement', 'Vores eget skøn'),
  where: t('Where', 'Hvor'),
  thePlan: t('The plan', 'Planen'),
  answered: t('Answer', 'Svar'),
  unanswered: t('Nobody has answered yet', 'Endnu ikke besvaret'),
  owner: t('Responsible', 'Ansvarlig'),
  due: t('By', 'Frist'),
  overdue: t('overdue', 'overskredet'),
  outcome: t('Outcome', 'Udfald'),
  adaptation: t('Adapted', 'Tilpasset'),
  notRun: t('This was not looked at.', 'Dette er ikke undersøgt.'),
  advised: t('Advice', 'Gode råd'),
  unknownPhase: t('A phase that is not known here', 'En fase, som ikke kendes her'),
  notLoaded: t('Content that is not known here', 'Indhold, som ikke kendes her'),
  unnamed: t('(not known here)', '(ikke kendt her)'),
  fileFault: t(
    'What stands here is not written as it should be, and could not be read.',
    'Det, der står her, er ikke skrevet, som det skal, og kunne ikke læses.',
  ),
  mendFile: t(
    'Have the plan file checked: the check says what was expected and what was found. Nothing that was typed is lost.',
    'Få planfilen kontrolleret: Kontrollen siger, hvad der skulle stå, og hvad der står. Intet af det skrevne går tabt.',
  ),
  brokeDown: t('A part of the assessment could not be carried out.', 'En del af vurderingen kunne ikke gennemføres.'),
  tellMaker: t(
    'Tell those who made the model. Everything else was assessed as usual.',
    'Fortæl det til dem, der har lavet modellen. Alt andet er vurderet som ellers.',
  ),
  noRegister: t(
    'The plan speaks of things that stand in none of its registers.',
    'Planen omtaler noget, der ikke står i nogen af dens oversigter.',
  ),
  goneFinding: t('a finding that is gone since', 'et opmærksomhedspunkt, der ikke er der længere'),
  title: t('Title', 'Titel'),
  purpose: t('Purpose', 'Formål'),
  decision: t('Decision wanted', 'Ønsket beslutning'),
  answers: t('Answers to findings', 'Svar på opmærksomhedspunkter'),
  budget: t('Money and effort', 'Økonomi og ressourcer'),
  afterwards: t('After the project', 'Forankring efter projektet'),
} as const satisfies Readonly<Record<string, Localized>>

/** What a verdict is called, with the sign that goes with it. */
export const verdictWords = {
  met: { sign: '✓', label: words.holds },
  unmet: { sign: '!', label: words.action },
  unknown: { sign: '?', label: words.notKnown },
  notApplicable: { sign: '–', label: words.notNow },
} as const

/** The same for a phase or a principle, which has criteria or none: it is they that may not apply now. */
export const foldedWords = {
  ...verdictWords,
  notApplicable: { sign: '–', label: words.nothingToJudge },
} as const

/** How much a finding weighs, in words. */
export const weightWords: Readonly<Record<Weight, Localized>> = {
  structural: t('The plan file is not sound', 'Fejl i planfilen'),
  important: t('Important', 'Vigtigt'),
  advice: t('Advice', 'Godt råd'),
}

/** How far a phase has come, with a sign. */
export const progressWords = {
  notRecorded: { sign: '·', label: t('Nothing recorded', 'Intet noteret') },
  notStarted: { sign: '○', label: t('Not started', 'Ikke begyndt') },
  started: { sign: '◐', label: t('Under way', 'I gang') },
  completed: { sign: '●', label: t('Completed', 'Afsluttet') },
  reopened: { sign: '◑', label: t('Reopened', 'Genåbnet') },
} as const

/** The signs of verdicts and of progress where only ASCII can be shown; each one still differs from the others of its kind. */
export const asciiSigns: Readonly<Record<string, string>> = {
  '✓': '+',
  '!': '!',
  '?': '?',
  '–': '-',
  '·': '.',
  '○': 'o',
  '◐': '~',
  '●': '*',
  '◑': '<',
}

/** Whether it says something that began on a day. */
export const isDated = (state: keyof typeof progressWords): boolean => state !== 'notRecorded' && state !== 'notStarted'

/** What people answered. */
export const answerWords = {
  willDo: t('Will be done', 'Det gør vi'),
  accepted: t('Accepted as it is', 'Accepteret, som det er'),
  disagree: t('Disagree', 'Uenig'),
} as const satisfies Readonly<Record<string, Localized>>

/** Kinds of journal entries. */
export const entryWords = {
  observation: t('Observation', 'Iagttagelse'),
  event: t('Event', 'Hændelse'),
  meeting: t('Meeting', 'Møde'),
  decision: t('Decision', 'Beslutning'),
  trial: t('Small-scale test', 'Prøvehandling'),
} as const satisfies Readonly<Record<string, Localized>>

/** What a small-scale test led to. */
export const outcomeWords = {
  adopt: t('Kept', 'Fastholdt'),
  adapt: t('Kept in another form', 'Tilpasset'),
  abandon: t('Given up', 'Opgivet'),
  scale: t('Taken to more places', 'Udbredt'),
} as const satisfies Readonly<Record<string, Localized>>

/** The messages of a report: templates with slots. */
export const messages = {
  standsNone: t('No planning model has been put to the plan.', 'Planen er ikke holdt op mod nogen planlægningsmodel.'),
  standsModel: t('The plan follows {models}.', 'Planen følger {models}.'),
  standsIdle: {
    en: count(
      'all',
      'The plan follows {models}: {done} of {all} phase is completed and none is under way.',
      'The plan follows {models}: {done} of {all} phases are completed and none is under way.',
    ),
    da: count(
      'all',
      'Planen følger {models}: {done} af {all} fase er afsluttet, og ingen er i gang.',
      'Planen følger {models}: {done} af {all} faser er afsluttet, og ingen er i gang.',
    ),
  },
  standsNotBegun: {
    en: count(
      'all',
      'The plan follows {models}: its only phase has not begun.',
      'The plan follows {models}: none of the {all} phases has begun.',
    ),
    da: count(
      'all',
      'Planen følger {models}: Den eneste fase er ikke begyndt.',
      'Planen følger {models}: Ingen af de {all} faser er begyndt.',
    ),
  },
  standsNotRecorded: {
    en: count(
      'all',
      'The plan follows {models}: how far its only phase has come has not been recorded.',
      'The plan follows {models}: how far the {all} phases have come has not been recorded.',
    ),
    da: count(
      'all',
      'Planen følger {models}: Det er ikke noteret, hvor langt den eneste fase er.',
      'Planen følger {models}: Det er ikke noteret, hvor langt de {all} faser er.',
    ),
  },
  standsUnderWay: {
    en: count(
      'all',
      'The plan follows {models}: {done} of {all} phase is completed; under way: {now}.',
      'The plan follows {models}: {done} of {all} phases are completed; under way: {now}.',
    ),
    da: count(
      'all',
      'Planen følger {models}: {done} af {all} fase er afsluttet; i gang: {now}.',
      'Planen følger {models}: {done} af {all} faser er afsluttet; i gang: {now}.',
    ),
  },
  judged: {
    en: count(
      'judged',
      '{judged} criterion can be judged: {met} met, {unmet} to look at.',
      '{judged} criteria can be judged: {met} met, {unmet} to look at.',
    ),
    da: count(
      'judged',
      '{judged} kriterium kan vurderes: {met} er opfyldt, og {unmet} bør ses efter.',
      '{judged} kriterier kan vurderes: {met} er opfyldt, og {unmet} bør ses efter.',
    ),
  },
  judgedAdvised: {
    en: count(
      'judged',
      '{judged} criterion can be judged: {met} met, {unmet} to look at, {advised} with advice only.',
      '{judged} criteria can be judged: {met} met, {unmet} to look at, {advised} with advice only.',
    ),
    da: count(
      'judged',
      '{judged} kriterium kan vurderes: {met} er opfyldt, {unmet} bør ses efter, og {advised} giver kun anledning til gode råd.',
      '{judged} kriterier kan vurderes: {met} er opfyldt, {unmet} bør ses efter, og {advised} giver kun anledning til gode råd.',
    ),
  },
  judgedNone: t('No criterion can be judged yet.', 'Ingen kriterier kan vurderes endnu.'),
  open: {
    en: count(
      'na',
      '{unknown} cannot be judged until we know more, and {na} does not apply now.',
      '{unknown} cannot be judged until we know more, and {na} do not apply now.',
    ),
    da: count(
      'na',
      '{unknown} kan først vurderes, når vi ved mere, og {na} er ikke relevant nu.',
      '{unknown} kan først vurderes, når vi ved mere, og {na} er ikke relevante nu.',
    ),
  },
  openNone: {
    en: count(
      'na',
      'None is left open for want of knowledge, and {na} does not apply now.',
      'None is left open for want of knowledge, and {na} do not apply now.',
    ),
    da: count(
      'na',
      'Ingen afventer mere viden, og {na} er ikke relevant nu.',
      'Ingen afventer mere viden, og {na} er ikke relevante nu.',
    ),
  },
  openOnly: t('{unknown} cannot be judged until we know more.', '{unknown} kan først vurderes, når vi ved mere.'),
  openNothing: t('None is left open for want of knowledge.', 'Ingen afventer mere viden.'),
  more: { en: count('n', 'and {n} more', 'and {n} more'), da: count('n', 'og {n} mere', 'og {n} mere') },
  findings: {
    en: count('n', '{n} finding', '{n} findings'),
    da: count('n', '{n} opmærksomhedspunkt', '{n} opmærksomhedspunkter'),
  },
  pieces: {
    en: count('n', '{n} piece of advice', '{n} pieces of advice'),
    da: count('n', '{n} godt råd', '{n} gode råd'),
  },
  examined: {
    en: count('n', '{n} item looked at', '{n} items looked at'),
    da: count('n', '{n} undersøgt', '{n} undersøgt'),
  },
  examinedFound: {
    en: count('found', '{found} finding in {n} looked at', '{found} findings in {n} looked at'),
    da: count('found', '{found} opmærksomhedspunkt, {n} undersøgt', '{found} opmærksomhedspunkter, {n} undersøgt'),
  },
  lacking: {
    en: count('n', '{n} open question', '{n} open questions'),
    da: count('n', '{n} åbent spørgsmål', '{n} åbne spørgsmål'),
  },
  assessedFrom: {
    en: count(
      'n',
      'As of {at}, {n} criterion was put to the plan, from',
      'As of {at}, {n} criteria were put to the plan, from',
    ),
    da: count(
      'n',
      'Pr. {at} er planen vurderet ud fra {n} kriterium fra',
      'Pr. {at} er planen vurderet ud fra {n} kriterier fra',
    ),
  },
  phaseNow: t('Phase “{phase}”: {state}', 'Fasen »{phase}«: {state}'),
  phaseSince: t('Phase “{phase}”: {state} ({since})', 'Fasen »{phase}«: {state} ({since})'),
  answerNow: t('Answer to “{finding}”: {answer}', 'Svar på »{finding}«: {answer}'),
  answerGone: t('Answer taken back: “{finding}”', 'Svar trukket tilbage: »{finding}«'),
  /** Behind a sentence about a change that several revisions made. */
  lastOf: t(' (the last of {n} revisions)', ' (senest af {n} ændringer)'),
  yearOf: t('{title} ({year})', '{title} ({year})'),
} as const satisfies Readonly<Record<string, AnyMessage>>
