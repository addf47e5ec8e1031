import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, breakfast, coping, link, meetings, named, register, text, theoryOf, title } from '../theoryOf.js'

const page = of('pageSize')
const signs = (n: number) =>
  Array.from({ length: n }, (_, i) => attendance({ id: `s${i}`, label: text(`Sign ${i}`, `Tegn ${i}`) }))
const told = (message: string, slots: Told['slots'], en: string, da: string): Told => ({
  message,
  about: ['theory:t'],
  at: ['theories', 'items', 0],
  slots: { theory: title, ...slots },
  en,
  da,
})
const out = (...names: readonly (readonly [en: string, da: string])[]) =>
  told(
    'outOf',
    { limit: 10, nodes: names.map(([en, da]) => named(en, da)) },
    `In “Good mornings”, each of these leads to more than 10 elements: ${names.map(([en]) => `“${en}”`).join()}`,
    `I »Gode morgener« fører hvert af disse til flere end 10 elementer: ${names.map(([, da]) => `»${da}«`).join()}`,
  )
const six = [1, 2, 3, 4, 5, 6].map((i) => meetings({ id: `m${i}`, label: text(`Meeting ${i}`, `Møde ${i}`) }))
/** Each meeting leads to eleven signs, the last two to one more each than the one before. */
const many = six.flatMap(({ id }, i) => signs(11 + Math.max(0, i - 3)).map((sign) => link(id, sign.id)))

/** The cases of the rule on what fits on a page. */
export const pageSizeCases: readonly RuleCase[] = [
  page('forty elements', 'met', { theories: [theoryOf(signs(40))] }, { examined: 1 }),
  page(
    'forty-one',
    [
      told(
        'elements',
        { n: 41, limit: 40 },
        '“Good mornings” has 41 elements, more than the 40 that fit on a page',
        '»Gode morgener« har 41 elementer, flere end de 40, der er plads til på en side',
      ),
    ],
    { theories: [theoryOf(signs(41))] },
  ),
  page('ten out and ten in', 'met', {
    theories: [
      theoryOf(
        [meetings(), ...signs(10), coping()],
        signs(10).flatMap(({ id }) => [link('meetings', id), link(id, 'coping')]),
      ),
    ],
  }),
  page(
    'eleven in',
    [
      told(
        'into',
        { limit: 10, nodes: [named('Families cope', 'Familier mestrer hverdagen')] },
        'In “Good mornings”, more than 10 elements lead to each of these: “Families cope”',
        'I »Gode morgener« fører flere end 10 elementer til hvert af disse: »Familier mestrer hverdagen«',
      ),
    ],
    {
      theories: [
        theoryOf(
          [...signs(11), coping()],
          signs(11).map(({ id }) => link(id, 'coping')),
        ),
      ],
    },
  ),
  page(
    'eleven out',
    [out(['Morning meetings', 'Morgenmøder'])],
    {
      theories: [
        theoryOf(
          [meetings(), ...signs(11)],
          signs(11).map(({ id }) => link('meetings', id)),
        ),
      ],
    },
    { examined: 1 },
  ),
  page(
    'six with more out than ten: five are named, the widest first',
    [
      told(
        'outOf',
        { limit: 10, nodes: [...[6, 5, 1, 2, 3].map((i) => named(`Meeting ${i}`, `Møde ${i}`)), '…'] },
        'In “Good mornings”, each of these leads to more than 10 elements: “Meeting 6”, “Meeting 5”, “Meeting 1”, “Meeting 2”, “Meeting 3” and …',
        'I »Gode morgener« fører hvert af disse til flere end 10 elementer: »Møde 6«, »Møde 5«, »Møde 1«, »Møde 2«, »Møde 3« og …',
      ),
    ],
    { theories: [theoryOf([...six, ...signs(13)], many)] },
  ),
  page(
    'five with more out than ten: all are named',
    [
      told(
        'outOf',
        { limit: 10, nodes: [1, 2, 3, 4, 5].map((i) => named(`Meeting ${i}`, `Møde ${i}`)) },
        'In “Good mornings”, each of these leads to more than 10 elements: “Meeting 1”, “Meeting 2”, “Meeting 3”, “Meeting 4” and “Meeting 5”',
        'I »Gode morgener« fører hvert af disse til flere end 10 elementer: »Møde 1«, »Møde 2«, »Møde 3«, »Møde 4« og »Møde 5«',
      ),
    ],
    {
      theories: [
        theoryOf(
          [...six.slice(0, 5), ...signs(11)],
          six.slice(0, 5).flatMap(({ id }) => signs(11).map((sign) => link(id, sign.id))),
        ),
      ],
    },
  ),
  page('no element', 'notApplicable', { theories: [theoryOf([])] }),
  page('an activity that the register names', [out(['Breakfast', 'Morgenmad'])], {
    theories: [
      theoryOf(
        [breakfast, ...signs(11)],
        signs(11).map(({ id }) => link('breakfast', id)),
      ),
    ],
    activities: register,
  }),
]
