import { choicesOf, type Layout, layoutUnder, periodLayout } from '@groundplan/kernel'
import { changeLevels } from '../changeLevel.js'
import { standardHorizons } from '../horizon.js'
import { nodeKinds } from '../nodeKind.js'
import { resultKinds } from '../resultKind.js'
import { indicatorLayout } from './indicatorLayout.js'

/** What the fields of an element of a theory are called; those of one kind only say so where it is not plain. */
export const nodeLayout: Layout = {
  is: { label: nodeKinds.title, choices: choicesOf(nodeKinds.terms) },
  id: { label: { en: 'Id', da: 'Id' }, hidden: true },
  label: {
    label: { en: 'Wording', da: 'Ordlyd' },
    note: {
      en: 'In a few words, as it is to stand in the figure. An activity from the register may go without.',
      da: 'Med få ord, som det skal stå i figuren. En aktivitet fra registret kan klare sig uden.',
    },
  },
  activity: {
    label: { en: 'Activity in the register', da: 'Aktivitet i registret' },
    note: {
      en: 'Only for activities. What is left empty here is taken from there.',
      da: 'Kun for aktiviteter. Det, der står tomt her, hentes derfra.',
    },
  },
  focusAreas: { label: { en: 'Focus areas', da: 'Indsatsområder' } },
  box: {
    label: { en: 'Drawn in the group', da: 'Tegnes i gruppen' },
    note: { en: 'One of the groups of the theory.', da: 'En af programteoriens grupper af elementer.' },
  },
  horizon: {
    label: { en: 'Horizon', da: 'Tidshorisont' },
    note: {
      en: 'When the change is expected; for outcomes and goals.',
      da: 'Hvornår forandringen ventes; for virkninger og mål.',
    },
    choices: choicesOf(standardHorizons),
  },
  groups: {
    label: { en: 'Target groups', da: 'Målgrupper' },
    note: {
      en: 'Whom the activity reaches, or in whom the change is to happen.',
      da: 'Hvem aktiviteten når, eller hos hvem forandringen skal ske.',
    },
  },
  level: { label: changeLevels.title, choices: choicesOf(changeLevels.terms) },
  result: {
    label: resultKinds.title,
    note: {
      en: 'What cannot be counted is a result like any other.',
      da: 'Det, der ikke kan tælles, er et resultat på lige fod med andre.',
    },
    choices: choicesOf(resultKinds.terms),
  },
  seenBy: {
    label: { en: 'How it will be seen', da: 'Hvordan det vil kunne ses' },
    note: { en: 'For results that are not counted.', da: 'For resultater, der ikke tælles.' },
  },
  indicators: {
    label: { en: 'Indicators', da: 'Indikatorer' },
    note: {
      en: 'What would show that it comes true. Write “none” if there is to be none.',
      da: 'Det, der ville vise, at det lykkes. Skriv »ingen«, hvis der ikke skal være nogen.',
    },
  },
  ...layoutUnder('indicators', indicatorLayout),
  deliveredBy: {
    label: { en: 'Delivered by', da: 'Hvem står for den' },
    note: {
      en: 'Groups, organisations or bodies, never persons.',
      da: 'Grupper, organisationer eller organer, aldrig personer.',
    },
  },
  when: { label: { en: 'Period', da: 'Periode' } },
  ...layoutUnder('when', periodLayout),
  dose: {
    label: { en: 'Dose', da: 'Dosis' },
    note: {
      en: 'How much is delivered: 10 sessions; 45 minutes a day.',
      da: 'Hvor meget der leveres: 10 gange; 45 minutter om dagen.',
    },
  },
  'dose.amount': {
    label: { en: 'Amount', da: 'Mængde' },
    note: { en: 'A number above 0.', da: 'Et tal over 0.' },
  },
  'dose.unit': {
    label: { en: 'Of what', da: 'Af hvad' },
    note: {
      en: 'What is counted, in the plural: sessions, minutes.',
      da: 'Det, der tælles, i flertal: gange, minutter.',
    },
  },
  'dose.per': {
    label: { en: 'Per', da: 'Pr.' },
    note: {
      en: 'Leave it empty where the number is for the whole of it.',
      da: 'Lad feltet stå tomt, hvis tallet gælder det hele.',
    },
    choices: {
      day: { en: 'Day', da: 'Dag' },
      week: { en: 'Week', da: 'Uge' },
      month: { en: 'Month', da: 'Måned' },
      year: { en: 'Year', da: 'År' },
    },
  },
  cost: {
    label: { en: 'Cost', da: 'Omkostning' },
    note: {
      en: 'What is not known is never 0: write “unknown”.',
      da: 'Det, I ikke kender, er aldrig 0: Skriv »ukendt«.',
    },
  },
  'cost.amount': {
    label: { en: 'Amount', da: 'Beløb' },
    note: { en: 'In whole units of the currency.', da: 'I hele kroner eller en anden hel møntenhed.' },
  },
  'cost.currency': {
    label: { en: 'Currency', da: 'Valuta' },
    note: { en: 'Three capital letters: DKK, EUR.', da: 'Tre store bogstaver: DKK, EUR.' },
  },
  description: {
    label: { en: 'Description of the activity', da: 'Aktivitetsbeskrivelse' },
    note: { en: 'What is put to the steering group.', da: 'Det, der lægges frem for styregruppen.' },
  },
  'description.what': { label: { en: 'What it consists of', da: 'Hvad den består i' } },
  'description.evaluatedBy': { label: { en: 'How it is evaluated', da: 'Hvordan den evalueres' } },
  'description.approvals': {
    label: { en: 'Approvals', da: 'Godkendelser' },
    note: { en: 'In order; the last one counts.', da: 'I rækkefølge; den sidste gælder.' },
  },
  'description.approvals.body': { label: { en: 'Who decided', da: 'Hvem besluttede' } },
  'description.approvals.at': { label: { en: 'When', da: 'Hvornår' } },
  'description.approvals.decision': {
    label: { en: 'Decision', da: 'Beslutning' },
    choices: {
      approved: { en: 'Approved', da: 'Godkendt' },
      returned: { en: 'Sent back', da: 'Sendt tilbage' },
      rejected: { en: 'Rejected', da: 'Afvist' },
    },
  },
  'description.approvals.why': { label: { en: 'Reason', da: 'Begrundelse' } },
  holds: {
    label: { en: 'Holds today', da: 'Er opfyldt i dag' },
    note: { en: 'For conditions in the context: yes or no.', da: 'For forhold i konteksten: ja eller nej.' },
  },
  mustChange: {
    label: { en: 'Has to change', da: 'Skal ændre sig' },
    note: {
      en: 'For conditions in the context: yes, if the initiative cannot succeed otherwise.',
      da: 'For forhold i konteksten: ja, hvis indsatsen ikke kan lykkes ellers.',
    },
  },
  note: { label: { en: 'Note', da: 'Note' } },
  origin: {
    label: { en: 'Where it comes from', da: 'Hvor det stammer fra' },
    note: { en: 'The publication, workshop or decision.', da: 'Publikationen, workshoppen eller beslutningen.' },
  },
}
