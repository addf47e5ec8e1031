// The former neighbourhood project in Silkeborg as the handbook tells it (Lokalsamfund som sundhedsfremmende arena, 2022, the chapter on
// planning models, ABCD). What the source does not say is `unknown`, with the reason; what nobody has looked for is left out.
import { known, notApplicable, unknown } from '@groundplan/kernel'

const notSaid = (en, da) => unknown({ en, da })
const undated = notSaid('The handbook gives no dates', 'Håndbogen oplyser ingen datoer')
const residents = { kind: 'group', id: 'residents' }
const activityGroup = { kind: 'group', id: 'activity-group' }
const local = known('local')

export const places = {
  items: [
    {
      id: 'neighbourhood',
      name: { en: 'The neighbourhood', da: 'Lokalområdet' },
      summary: { en: 'The handbook does not name it.', da: 'Håndbogen nævner det ikke ved navn.' },
      within: known('silkeborg'),
      inhabitants: notSaid('The handbook does not say', 'Håndbogen oplyser det ikke'),
    },
    { id: 'silkeborg', name: { en: 'Silkeborg municipality', da: 'Silkeborg Kommune' }, inhabitants: known(97400) },
  ],
}

export const groups = {
  items: [
    {
      id: 'residents',
      name: { en: 'The residents', da: 'Beboerne' },
      ofResidents: known(true),
      size: notSaid('The handbook does not say how many live there', 'Håndbogen oplyser ikke, hvor mange der bor der'),
      places: known(['neighbourhood']),
    },
    {
      id: 'activity-group',
      name: { en: 'The activity group', da: 'Aktivitetsgruppen' },
      size: notSaid('The handbook does not say', 'Håndbogen oplyser det ikke'),
    },
  ],
}

export const organisations = {
  items: [
    {
      id: 'project',
      name: { en: 'The neighbourhood project', da: 'Nærmiljøprojektet' },
      summary: {
        en: 'It is over; its project worker came from outside.',
        da: 'Det er afsluttet; dets projektmedarbejder kom udefra.',
      },
      sphere: notSaid(
        'The handbook places it in the municipality, but does not say who ran it',
        'Håndbogen placerer det i kommunen, men siger ikke, hvem der drev det',
      ),
    },
    {
      id: 'association',
      name: { en: 'The association', da: 'Foreningen' },
      summary: { en: 'Formed in the years that followed.', da: 'Dannet i årene efter.' },
      sphere: known('third'),
    },
  ],
}

export const wishes = {
  items: [
    {
      id: 'greeting',
      name: { en: 'That people greet each other', da: 'At man hilser på hinanden' },
      raisedBy: known([residents]),
      wouldUse: notApplicable({ en: 'A greeting is not used', da: 'En hilsen er ikke noget, man bruger' }),
    },
    {
      id: 'shared-meals',
      name: { en: 'Shared meals', da: 'Fællesspisning' },
      raisedBy: known([residents]),
      wouldUse: known(75),
      // These 25 may be among the 75: the handbook does not say, so the two are never added up.
      wouldTakePart: known(25),
      takenUpBy: known([activityGroup]),
      needs: known([
        { skill: 'room', units: known(1) },
        { skill: 'grant', units: known(1) },
        {
          skill: 'cooking',
          units: notSaid(
            'The handbook does not say how many it takes',
            'Håndbogen siger ikke, hvor mange der skal til',
          ),
        },
        // How many hands it takes to set it up: never asked.
        { skill: 'hands' },
      ]),
    },
  ],
}

// What there was to draw on. The kitchen and the association came of it later: the journal and the organisations tell of them.
export const assets = {
  items: [
    {
      id: 'kitchen-trained',
      name: { en: 'Residents with kitchen training', da: 'Køkkenuddannede beboere' },
      summary: { en: 'Among those who would take part.', da: 'Blandt dem, der ville være med.' },
      type: 'individual',
      skills: ['cooking'],
      people: notSaid('The handbook says “several”', 'Håndbogen siger »flere«'),
      capacity: notSaid('The handbook says “several”', 'Håndbogen siger »flere«'),
      origin: local,
      heldBy: known(residents),
    },
    {
      id: 'helping-hands',
      name: { en: 'Residents who would take part', da: 'Beboere, der ville være med' },
      type: 'individual',
      skills: ['hands'],
      people: known(25),
      capacity: notSaid(
        'How many of the 25 could work at the same time is not told',
        'Det fremgår ikke, hvor mange af de 25 der kunne arbejde på samme tid',
      ),
      origin: local,
      heldBy: known(residents),
    },
    {
      id: 'grant',
      name: { en: 'A foundation that gives a grant', da: 'En fond, der giver midler' },
      summary: {
        en: 'The activity group applied, and the kitchen came. Which foundation and how much is not told.',
        da: 'Aktivitetsgruppen søgte, og køkkenet kom. Hvilken fond og hvor meget fremgår ikke.',
      },
      type: 'institution',
      skills: ['grant'],
      capacity: known(1),
      origin: known('outside'),
      access: known('arranged'),
    },
    {
      id: 'common-room',
      name: { en: 'The common room', da: 'Fælleslokalet' },
      type: 'physical',
      skills: ['room'],
      capacity: known(1),
      origin: local,
    },
  ],
  lookedFor: notSaid(
    'The handbook tells what the mapping showed of people, but not what else it looked for',
    'Håndbogen fortæller, hvad kortlægningen viste om mennesker, men ikke, hvad der ellers blev ledt efter',
  ),
  skillNames: {
    cooking: { en: 'kitchen training', da: 'køkkenfaglig viden' },
    grant: { en: 'funding', da: 'finansiering' },
    hands: { en: 'help to set it up', da: 'hjælp til etableringen' },
    room: { en: 'room', da: 'lokale' },
  },
}

export const activities = {
  items: [
    {
      id: 'shared-meals',
      name: { en: 'The shared meals', da: 'Fællesspisningen' },
      summary: {
        en: 'A café where people eat together, run by the residents.',
        da: 'En café, hvor man spiser sammen, og som beboerne selv driver.',
      },
      when: known({ from: 'unknown' }),
      frequency: known({ times: 2, per: 'week' }),
      places: known(['neighbourhood']),
      owners: known([residents]),
      deliveredBy: known([residents]),
      realises: known(['shared-meals']),
      uses: known(['common-room', 'grant', 'helping-hands', 'kitchen-trained']),
      support: known([
        {
          by: { kind: 'organisation', id: 'project' },
          what: {
            en: 'A project worker set things going and helped for a while',
            da: 'En projektmedarbejder satte gang i det og hjalp i en periode',
          },
          period: undated,
        },
      ]),
    },
  ],
}

const wish = { kind: 'wish', id: 'shared-meals' }
const meals = { kind: 'activity', id: 'shared-meals' }
const of = (kind, id) => ({ kind, id })

// In the order of happening. The handbook of 2022 writes "today, ten years later" without saying later than what; so only the two
// observations that speak of its own time have a date, and no other is worked out from them.
export const journal = [
  {
    id: 'project-worker',
    at: 'unknown',
    kind: 'event',
    words: {
      en: 'A project worker from outside takes residents through the steps and helps for a while.',
      da: 'En projektmedarbejder udefra tager beboerne gennem trinene og hjælper i en periode.',
    },
    about: [of('organisation', 'project')],
  },
  {
    id: 'no-greetings',
    at: 'unknown',
    kind: 'observation',
    words: { en: 'Many miss that people greet each other.', da: 'Mange savner, at man hilser på hinanden.' },
    about: [of('wish', 'greeting'), residents],
    phase: 'uncover',
  },
  {
    id: 'meals-asked-for',
    at: 'unknown',
    kind: 'observation',
    words: { en: 'Several ask for shared meals.', da: 'Flere ønsker sig fællesspisning.' },
    about: [wish, residents],
    phase: 'uncover',
  },
  {
    id: 'no-belief',
    at: 'unknown',
    kind: 'observation',
    words: {
      en: 'Hardly anybody expects others to join in. People are thought to keep to themselves.',
      da: 'De fleste tvivler på, at andre vil være med. Man regner med, at folk passer sig selv.',
    },
    about: [wish, residents],
    phase: 'uncover',
  },
  {
    id: 'counted',
    at: 'unknown',
    kind: 'observation',
    words: {
      en: 'The mapping shows otherwise: 75 would come to the meals, and 25 would help to set them up, several of them trained in a kitchen.',
      da: 'Kortlægningen viser noget andet: 75 vil komme og spise, og 25 vil hjælpe med at få det op at stå, flere af dem køkkenuddannede.',
    },
    about: [wish, of('asset', 'kitchen-trained'), of('asset', 'helping-hands')],
    phase: 'map',
  },
  {
    id: 'room-chosen',
    at: 'unknown',
    kind: 'event',
    words: {
      en: 'A common room is chosen and has to be made ready.',
      da: 'Et fælleslokale bliver valgt og skal gøres klar.',
    },
    about: [wish, of('asset', 'common-room')],
    phase: 'connect',
  },
  {
    id: 'applied',
    at: 'unknown',
    kind: 'event',
    words: { en: 'The activity group applies to a foundation.', da: 'Aktivitetsgruppen søger en fond.' },
    about: [activityGroup, of('asset', 'grant')],
    phase: 'connect',
  },
  {
    id: 'kitchen-built',
    at: 'unknown',
    kind: 'event',
    words: {
      en: 'A kitchen with industrial machines is put in.',
      da: 'Der bliver indrettet et køkken med industrimaskiner.',
    },
    about: [of('asset', 'common-room'), of('asset', 'grant')],
    phase: 'mobilise',
  },
  {
    id: 'association-formed',
    at: 'unknown',
    kind: 'event',
    words: {
      en: 'Over the years the work finds its form, and an association is founded.',
      da: 'Med årene finder arbejdet sin faste form, og en forening bliver dannet.',
    },
    about: [of('organisation', 'association'), meals],
    phase: 'mobilise',
  },
  {
    id: 'still-running',
    at: '2022',
    kind: 'observation',
    words: {
      en: 'Ten years on people still eat together twice a week, and residents run it all.',
      da: 'Beboerne spiser stadig sammen to gange om ugen ti år efter, og de står selv for det.',
    },
    about: [meals, residents],
    phase: 'mobilise',
  },
  {
    id: 'project-forgotten',
    at: '2022',
    kind: 'observation',
    words: {
      en: 'In the neighbourhood it is forgotten that the café grew out of a project.',
      da: 'På stedet er det gået i glemmebogen, at caféen udsprang af et projekt.',
    },
    about: [meals, of('organisation', 'project')],
    phase: 'mobilise',
  },
]
