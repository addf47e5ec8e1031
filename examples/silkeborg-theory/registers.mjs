// The activities of the table from Silkeborg, and who they are for (Lokalsamfund som sundhedsfremmende arena, 2022, the chapter on programme
// theory). What the source does not say is `unknown`, with the reason; what nobody has looked for is left out.
import { known, unknown } from '@groundplan/kernel'

const notSaid = (en, da) => unknown({ en, da })
const notInTable = notSaid('The table does not say', 'Tabellen siger det ikke')

export const groups = {
  items: [
    {
      id: 'children-and-young',
      name: { en: 'Children and young people in vulnerable positions', da: 'Børn og unge i udsatte positioner' },
    },
    {
      id: 'families',
      name: { en: 'Families in vulnerable positions', da: 'Familier i udsatte positioner' },
    },
    {
      id: 'newly-arrived',
      name: { en: 'Newly arrived foreign families', da: 'Nytilkomne udenlandske familier' },
      summary: {
        en: 'With children in family day care; the 70 % are counted among them.',
        da: 'Med børn i dagpleje; det er blandt dem, de 70 % skal tælles.',
      },
      size: notSaid('The handbook gives no number', 'Håndbogen nævner ikke noget antal'),
    },
    {
      id: 'staff',
      name: { en: 'Heads, teachers and educators', da: 'Ledere, lærere og pædagoger' },
    },
    { id: 'volunteers', name: { en: 'Volunteer reading friends', da: 'Frivillige læsevenner' } },
  ],
}

export const organisations = {
  items: [
    {
      id: 'family-counselling',
      name: { en: 'The family counselling service', da: 'Familierådgivningen' },
      municipal: notSaid('The handbook does not say', 'Håndbogen oplyser det ikke'),
    },
  ],
}

export const bodies = {
  items: [
    {
      id: 'steering-group',
      name: { en: 'The steering group', da: 'Styregruppen' },
      members: notSaid(
        'The project of the table is not named, so neither is who sits there',
        'Tabellens projekt er ikke nævnt ved navn, så det er heller ikke kendt, hvem der sidder der',
      ),
    },
  ],
}

export const activities = {
  items: [
    {
      id: 'well-being-groups',
      name: { en: 'Well-being groups', da: 'Trivselsgrupper' },
      // The table says "the school year 17/18": it begins in August 2017.
      when: known({ from: '2017' }),
      groups: known(['children-and-young']),
      deliveredBy: notInTable,
    },
    {
      id: 'family-counselling',
      name: {
        en: 'Outposted family counselling at kindergarten and school',
        da: 'Fremskudt familierådgivning (børnehave og skole)',
      },
      when: notSaid('The table gives no start', 'Tabellen angiver ingen start'),
      groups: known(['families', 'staff']),
      deliveredBy: known([{ kind: 'organisation', id: 'family-counselling' }]),
    },
    {
      id: 'morning-meetings',
      name: {
        en: 'Morning meetings for foreign parents in family day care',
        da: 'Morgenmøder i dagplejen for udenlandske forældre',
      },
      summary: {
        en: 'Breakfast first, then talk: about sleep, breakfast, how to comfort a child.',
        da: 'Først spiser man sammen, så taler man om for eksempel søvn, morgenmad og trøst.',
      },
      when: known({ from: '2017-05' }),
      groups: known(['newly-arrived']),
      deliveredBy: notInTable,
    },
    {
      id: 'care-plan',
      name: {
        en: 'A care plan for illness (mental and physical), social problems and death',
        da: 'En omsorgsplan ved sygdom (psykisk og fysisk), sociale problemer og dødsfald',
      },
      when: known({ from: '2018' }),
      groups: known(['children-and-young', 'staff']),
      deliveredBy: notInTable,
    },
    {
      id: 'reading-friends',
      name: {
        en: 'Reading friends who read with children in dialogue and help with the language bag',
        da: 'Læsevenner, der læser dialogisk med børn og hjælper med sprogkufferten',
      },
      when: notSaid('Waits for volunteers for the summer of 2017', 'Venter på frivillige til sommeren 2017'),
      groups: notInTable,
      deliveredBy: known([{ kind: 'group', id: 'volunteers' }]),
    },
  ],
}
