// The table from Silkeborg as a graph. Facts and numbers are the source's (Lokalsamfund som sundhedsfremmende arena, 2022, the chapter on programme
// theory), words are ours.
import { notApplicable, unknown } from '@groundplan/kernel'
import { buildTheory } from '@groundplan/programme-theory'
import { activities } from './registers.mjs'

// In the table each of the later columns is one cell over all five rows: its effects belong to every activity. So every sign leads to all three
// medium-term effects (so does the activity without signs), each of these to both intermediate objectives, and both to the long-term effect.
const mediumTerm = ['context-known', 'parents-supported', 'networks']
const objectives = ['competence', 'new-ways']

const approvals = unknown({
  en: 'Silkeborg’s latest neighbourhood projects put each description to the steering group; what it decided on these is not told',
  da: 'I Silkeborgs seneste nærmiljøprojekter skal styregruppen godkende hver beskrivelse; hvad den sagde til disse, fremgår ikke',
})

const nothingBefore = notApplicable({
  en: 'Before the groups begin there is nothing to count',
  da: 'Før grupperne begynder, er der intet at tælle',
})

/** An activity as the register has it, with the facts that the table shows. */
const activity = (id, more) => {
  const { when } = activities.items.find((item) => item.id === id)
  return { activity: id, when, ...more, description: { approvals, ...more.description } }
}

/** A sign of the first year. */
const sign = (label, more) => ({ label, horizon: 'signs', ...more, leadsTo: mediumTerm })

const children = { groups: ['children-and-young'] }
const families = { groups: ['families'] }
const staff = { groups: ['staff'] }

export const theory = buildTheory({
  id: 'silkeborg',
  title: {
    en: 'Thriving in spite of trouble at home',
    da: 'Trivsel trods problemer derhjemme',
  },
  focusAreas: {
    'vulnerable-positions': {
      label: {
        en: 'Children and young people in vulnerable positions',
        da: 'Børn og unge i udsatte positioner',
      },
      challenge: {
        en: 'Professionals see children thrive poorly because their parents have mental or social problems',
        da: 'De fagprofessionelle ser børn, der ikke trives, fordi forældrene har psykiske eller sociale problemer',
      },
      groups: ['children-and-young'],
    },
  },
  activities: {
    groups: activity('well-being-groups', {
      note: {
        en: 'Start as read from “the school year 2017/18”, which begins in August 2017; the month is not given.',
        da: 'Start som læst af »skoleåret 2017/18«, der begynder i august 2017; måneden er ikke oplyst.',
      },
      focusAreas: ['vulnerable-positions'],
      dose: { amount: 10, unit: { en: 'sessions', da: 'mødegange' } },
      leadsTo: ['group-filled', 'all-sessions', 'own-strength', 'teachers-notice', 'wider-network'],
    }),
    counselling: activity('family-counselling', {
      focusAreas: ['vulnerable-positions'],
      leadsTo: [
        'somebody-to-ask',
        'precise-notifications',
        'families-guided',
        'earlier-help',
        'closer-cooperation',
        'early-involvement',
      ],
    }),
    meetings: activity('morning-meetings', {
      focusAreas: ['vulnerable-positions'],
      dose: unknown({
        en: 'They go on; how often is not said',
        da: 'De er løbende; hvor tit fremgår ikke',
      }),
      description: {
        what: {
          en: 'Parents and children have breakfast, and parents talk about sleep, breakfast and how to comfort a child',
          da: 'Man spiser morgenmad, og bagefter taler man om søvn, morgenmad og trøst',
        },
        evaluatedBy: {
          en: 'Do those come whom the meetings are for? Do the family day carers see a change among parents that shows in the children?',
          da: 'Kommer de, som møderne er for? Ser dagplejerne noget nyt hos forældrene, som børnene har gavn af?',
        },
      },
      leadsTo: ['families-come', 'rested-and-fed'],
    }),
    plan: activity('care-plan', {
      focusAreas: ['vulnerable-positions'],
      dose: notApplicable({ en: 'A plan is written once', da: 'En plan skrives én gang' }),
      leadsTo: ['plan-written', 'staff-know-what-to-do', 'children-supported'],
    }),
    // The one activity for which the table names no sign.
    readers: activity('reading-friends', { focusAreas: ['vulnerable-positions'], leadsTo: mediumTerm }),
  },
  outcomes: {
    'group-filled': sign(
      { en: 'The first group has its 6–8 children', da: 'Den første gruppe er samlet, 6–8 børn' },
      {
        ...children,
        result: 'countable',
        note: {
          en: 'Six to eight: the target is the lower number.',
          da: 'Seks til otte: Måltallet er det laveste af dem.',
        },
        indicators: [
          {
            id: 'children-in-first-group',
            label: { en: 'Least number of children in the first group', da: 'Mindste antal børn i den første gruppe' },
            unit: { en: 'children', da: 'børn' },
            baseline: nothingBefore,
            target: 6,
          },
        ],
      },
    ),
    'all-sessions': sign(
      { en: 'The pupils come every time', da: 'Eleverne er med hver gang' },
      {
        ...children,
        result: 'countable',
        indicators: [
          {
            id: 'sessions-attended',
            label: { en: 'Sessions that each pupil attends', da: 'Mødegange, som hver elev er med til' },
            of: { en: '10 sessions', da: '10 mødegange' },
            baseline: nothingBefore,
            target: 10,
          },
        ],
      },
    ),
    'own-strength': sign(
      {
        en: 'Pupils find strength and calm in themselves, dare to act where they can change something, and learn to live with the rest',
        da: 'Eleverne finder styrke og ro i sig selv, tør handle på det, de kan lave om på, og lærer at leve med resten',
      },
      { ...children, result: 'experience' },
    ),
    'teachers-notice': sign(
      { en: 'The child’s teachers notice this, too', da: 'Barnets lærere lægger også mærke til det' },
      { ...children, result: 'experience' },
    ),
    'wider-network': sign(
      {
        en: 'Pupils find more people to lean on among the others in the groups',
        da: 'Eleverne får flere at holde sig til blandt de andre i grupperne',
      },
      { ...children, result: 'experience' },
    ),
    'somebody-to-ask': sign(
      {
        en: 'Staff have a skilled professional to talk it over with when a child begins to thrive poorly, perhaps for reasons at home',
        da: 'Personalet har en dygtig fagperson at vende det med, når et barn begynder at mistrives, måske på grund af noget derhjemme',
      },
      { ...staff, result: 'experience' },
    ),
    'precise-notifications': sign(
      {
        en: 'Staff have had support in making notifications of concern precise',
        da: 'Personalet har fået støtte til at gøre underretningerne præcise',
      },
      { ...staff, result: 'capacity' },
    ),
    'families-guided': sign(
      {
        en: 'Families come for help of their own accord and are helped on to what suits their situation',
        da: 'Familier henvender sig selv og bliver hjulpet videre til det, der passer til deres situation',
      },
      families,
    ),
    'earlier-help': sign(
      {
        en: 'More families get help early',
        da: 'Flere familier får hjælp tidligt',
      },
      families,
    ),
    'closer-cooperation': sign(
      {
        en: 'Professionals at kindergarten and school find that they work closer together with the family counsellors',
        da: 'I børnehus og skole mærker fagfolkene, at de arbejder tættere sammen med familierådgivningen',
      },
      { ...staff, result: 'experience' },
    ),
    'early-involvement': sign(
      {
        en: 'Staff remember to involve the family counsellors at the first signs that a child does not thrive',
        da: 'Personalet husker at inddrage familierådgiverne allerede ved de første tegn på, at et barn ikke trives',
      },
      { ...staff, result: 'capacity' },
    ),
    'families-come': sign(
      { en: 'The newly arrived families come', da: 'De nytilkomne familier kommer' },
      {
        groups: ['newly-arrived'],
        result: 'countable',
        indicators: [
          {
            id: 'share-of-newly-arrived',
            label: { en: 'Families that take part', da: 'Familier, der deltager' },
            unit: { en: '%', da: '%' },
            of: { en: 'newly arrived foreign families', da: 'nytilkomne udenlandske familier' },
            target: 70,
          },
        ],
      },
    ),
    'rested-and-fed': sign(
      {
        en: 'Children arrive rested, after a nourishing breakfast, and are not comforted with food and drink rich in calories',
        da: 'Børnene har sovet nok og fået god morgenmad, når de kommer, og trøstes ikke med kalorier',
      },
      {
        result: 'experience',
        seenBy: { en: 'What the family day carers see', da: 'Det, som dagplejerne ser' },
      },
    ),
    'plan-written': sign(
      {
        en: 'There is a care plan: it says what kindergarten and school do, and which support the child gets from day to day',
        da: 'Omsorgsplanen foreligger: Det fremgår, hvad børnehave og skole gør, og hvilken støtte barnet får til daglig',
      },
      {
        result: 'countable',
        indicators: notApplicable({
          en: 'The plan is there, or it is not',
          da: 'Planen er der, eller den er der ikke',
        }),
      },
    ),
    'staff-know-what-to-do': sign(
      {
        en: 'Staff around the children know what to do when illness, social problems or death come',
        da: 'Personalet omkring børnene ved, hvad det skal stille op, når sygdom, sociale problemer eller dødsfald rammer',
      },
      { ...staff, result: 'capacity' },
    ),
    'children-supported': sign(
      {
        en: 'In a hard time children are supported where they spend their days, and thrive better for it',
        da: 'Når noget er svært, får børnene støtte dér, hvor de færdes til daglig, og det styrker deres trivsel',
      },
      { ...children, result: 'experience' },
    ),
    'context-known': {
      label: {
        en: 'Professionals understand more of a child’s situation, and so can better support a sound development',
        da: 'De fagprofessionelle forstår mere af barnets situation og kan dermed bedre støtte en sund udvikling',
      },
      horizon: 'mediumTerm',
      ...staff,
      result: 'capacity',
      leadsTo: objectives,
    },
    'parents-supported': {
      label: {
        en: 'Parents in vulnerable positions, also those with a mental illness, are supported in helping their child thrive and develop',
        da: 'Forældre i udsatte positioner, også dem med en psykisk lidelse, får støtte til at hjælpe deres barn til at trives og udvikle sig',
      },
      horizon: 'mediumTerm',
      ...families,
      leadsTo: objectives,
    },
    networks: {
      label: {
        en: 'Children have more to lean on: friends, and adults outside the family',
        da: 'Børnene har flere at læne sig op ad: kammerater og voksne uden for familien',
      },
      horizon: 'mediumTerm',
      ...children,
      leadsTo: objectives,
    },
  },
  goals: {
    competence: {
      label: {
        en: 'Children have the action competence to manage everyday life when their family is in a vulnerable position',
        da: 'Børn har handlekompetence til at klare hverdagen, når deres familie er i en udsat position',
      },
      horizon: 'intermediateObjective',
      ...children,
      result: 'capacity',
      leadsTo: ['coping'],
    },
    'new-ways': {
      label: {
        en: 'New ways of supporting vulnerable children and families are tried out',
        da: 'Der er prøvet nye måder at støtte sårbare børn og familier på',
      },
      horizon: 'intermediateObjective',
      groups: ['children-and-young', 'families'],
      result: 'process',
      leadsTo: ['coping'],
    },
    coping: {
      label: {
        en: 'Children, young people and parents cope better, and so thrive although their family is in a vulnerable position',
        da: 'Børn, unge og forældre mestrer livet bedre og trives derfor, selv om familien er i en udsat position',
      },
      horizon: 'longTerm',
      groups: ['children-and-young', 'families'],
      result: 'experience',
    },
  },
  notes: {
    reading: {
      en: 'The table has one cell over all rows for what comes after the signs; so each activity leads to all of it.',
      da: 'Tabellen har én celle ud for alle rækker til det, der kommer efter tegnene; hver aktivitet fører derfor til det hele.',
    },
  },
})
