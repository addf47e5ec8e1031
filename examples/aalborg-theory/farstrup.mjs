// What the case of Aalborg tells of the work in its four local areas, and of how Farstrup does it (Lokalsamfund som sundhedsfremmende arena, 2022,
// the case of Aalborg). What it does not speak of is not here; the overall theory has it. An id that both have is the same thing.
import { known, unknown } from '@groundplan/kernel'
import { buildTheory } from '@groundplan/programme-theory'
import { horizons } from './overall.mjs'

const by = (...ids) => ids.map((id) => ({ kind: 'organisation', id }))
const casenote = { en: 'The case of Aalborg', da: 'Casen om Aalborg' }
const evidence = unknown({
  en: 'The work is being tried out and evaluated; no result is told',
  da: 'Arbejdet bliver afprøvet og evalueret; der er ikke fortalt om resultater',
})

const selfRunning = {
  en: 'Local actors cooperate of their own accord on surroundings and activities that do children good',
  da: 'De lokale aktører samarbejder på egen hånd om rammer og aktiviteter, der gavner børnene',
}

/** The four areas of Aalborg: from 2020 on, the municipality's own words about its work. */
export const aalborg = buildTheory({
  id: 'aalborg',
  title: { en: 'Children’s lives in healthy balance in Aalborg', da: 'Børneliv i sund balance i Aalborg' },
  horizons,
  boxes: {
    everybody: { label: { en: 'All families with children', da: 'Alle børnefamilier' } },
  },
  activities: {
    'healthy-start': {
      label: { en: '2 A healthy start for new families', da: '2 Nye børnefamilier kommer sundt fra start' },
      deliveredBy: by('health-visitors'),
      note: {
        en: 'All families: the three objectives come up at visits. Selected families: calls and extra visits.',
        da: 'Alle familier: Besøgene handler også om de tre målsætninger. Udvalgte familier: opringninger og ekstra besøg.',
      },
    },
    'day-care': {
      label: {
        en: '3 Play, movement and the courage to taste in day care',
        da: '3 Dagtilbud med leg, bevægelse og madmod',
      },
      deliveredBy: by('day-care'),
      note: {
        en: 'Seven principles, worked out across the municipalities, in 13 institutions of the four areas.',
        da: 'Syv principper, udviklet på tværs af kommunerne, i 13 institutioner i de fire områder.',
      },
    },
    school: {
      label: { en: '4 An active day in a health promoting school', da: '4 En aktiv dag i en sundhedsfremmende skole' },
      deliveredBy: by('schools'),
      dose: { amount: 45, unit: { en: 'minutes of activity', da: 'minutters aktivitet' }, per: 'day' },
      note: {
        en: 'Each school and after-school care makes an action plan; 45 minutes is the least.',
        da: 'Hver skole og SFO laver en handleplan; 45 minutter er det mindste.',
      },
    },
    network: {
      label: {
        en: 'Meetings across the municipal institutions of an area',
        da: 'Møder på tværs af de kommunale institutioner i et område',
      },
      when: unknown({ en: 'Not told', da: 'Fremgår ikke' }),
      deliveredBy: [{ kind: 'body', id: 'project-lead' }],
      groups: ['local-actors', 'staff'],
      note: {
        en: 'Called by the project lead at first; they are to run by themselves later.',
        da: 'Projektlederen indkalder i begyndelsen; siden skal de køre af sig selv.',
      },
      origin: casenote,
      leadsTo: { 'self-running': { evidence } },
    },
    festival: {
      label: { en: 'A festival each year in the area', da: 'En årlig festival i området' },
      deliveredBy: unknown({
        en: 'All local actors are to take part; who arranges it is not told',
        da: 'Alle lokale aktører skal byde ind; hvem der arrangerer, fremgår ikke',
      }),
      dose: { amount: 1, unit: { en: 'festival', da: 'festival' }, per: 'year' },
      groups: ['families', 'local-actors'],
      note: {
        en: 'Had been held once when the case was written.',
        da: 'Var holdt én gang, dengang casen blev skrevet.',
      },
      origin: casenote,
      leadsTo: { 'supportive-community': { evidence } },
    },
  },
  outcomes: {
    'supportive-community': {
      label: {
        en: 'Families belong to a fellowship, and find that the community backs a healthier everyday life',
        da: 'Familierne hører til i fællesskabet og mærker, at lokalsamfundet bakker op om en sundere hverdag',
      },
      box: 'everybody',
      horizon: 'shortTerm',
    },
    'self-running': {
      label: selfRunning,
      horizon: unknown({ en: '“In time”, says the case', da: '»På sigt«, siger casen' }),
      groups: ['local-actors', 'staff'],
      result: 'capacity',
      origin: casenote,
      leadsTo: { 'adults-matter': { evidence } },
    },
  },
  goals: {
    'adults-matter': {
      label: {
        en: 'Parents, municipal staff and the local community make a difference together',
        da: 'Forældre, kommunens medarbejdere og lokalsamfundet gør sammen en forskel',
      },
    },
    'healthy-weight': {
      label: { en: 'All children develop a healthy weight', da: 'Alle børn har en sund vægtudvikling' },
      note: {
        en: 'Less in focus here than the capacity that is built locally.',
        da: 'Mindre i fokus her end den kapacitet, der bygges op lokalt.',
      },
      assumes: [
        {
          id: 'weight-takes-long',
          label: {
            en: 'A change in weight takes long, and will hardly be seen after five years',
            da: 'Det tager lang tid at ændre vægtudviklingen, og efter fem år ses det næppe',
          },
          states: [{ is: 'stated', at: 'unknown' }],
        },
      ],
    },
  },
})

/** Farstrup, the village among the four. */
export const farstrup = buildTheory({
  id: 'farstrup',
  title: { en: 'Children’s lives in healthy balance in Farstrup', da: 'Børneliv i sund balance i Farstrup' },
  horizons,
  activities: {
    network: {
      label: {
        en: 'Meetings of school, day care, sports club and grocer',
        da: 'Møder mellem skole, daginstitution, idrætsforening og købmand',
      },
      deliveredBy: by('day-care'),
      groups: ['local-actors', 'staff'],
      note: {
        en: 'The day-care head calls some of the meetings, and the project lead stands further back. Club and grocer were in it from the first, since the village is used to working together; some of the local actors also have close ties.',
        da: 'Daginstitutionens leder indkalder til nogle af møderne, og projektlederen træder et skridt tilbage. Forening og købmand var med fra det første møde, for landsbyen er vant til at samarbejde; nogle af aktørerne har også tætte bånd.',
      },
      leadsTo: { 'self-running': { conditions: ['used-to-cooperating'] } },
    },
  },
  outcomes: { 'self-running': { label: selfRunning } },
  conditions: {
    'used-to-cooperating': {
      label: {
        en: 'The village is used to working together, and some of the local actors have close ties',
        da: 'Landsbyen er vant til at løfte i flok, og nogle af de lokale aktører er tæt forbundne',
      },
      holds: known(true),
      origin: casenote,
    },
  },
})
