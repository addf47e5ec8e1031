import type { Layout } from './layout.js'

/** What the fields of a period are called; put below the field that holds it with `layoutUnder`. */
export const periodLayout: Layout = {
  from: {
    label: { en: 'Start', da: 'Start' },
    note: {
      en: 'A day, a month or a year. Write “unknown” if nobody wrote it down.',
      da: 'En dag, en måned eller et årstal. Skriv »ukendt«, hvis det ikke er noteret noget sted.',
    },
  },
  to: {
    label: { en: 'End', da: 'Slut' },
    note: {
      en: 'The first day on which it no longer goes on. Leave it empty while it goes on.',
      da: 'Den første dag, hvor det er slut. Lad feltet stå tomt, så længe det fortsætter.',
    },
  },
}
