const chapter = 'Programteori som planlægnings- og evalueringsværktøj'
const case_ = 'Kommunale cases, Silkeborg, Programteori til planlægning, styring og evaluering'

/** Places in the handbook that the rules cite. */
export const places = {
  /** What a programme theory is: it must show what connects the initiative with its results. */
  chapter: { source: 'handbook', at: chapter },
  /** Impact theory, implementation theory, and the context. */
  planning: { source: 'handbook', at: `${chapter}, Programteori som planlægningsværktøj` },
  /** It must be as simple as possible for those who use it. */
  simple: { source: 'handbook', at: `${chapter}, Programteori som planlægningsværktøj, om formidlingen` },
  /** The table of a neighbourhood project: horizons, focus area, activities. */
  table: { source: 'handbook', at: `${chapter}, tabellen fra et nærmiljøprojekt i Silkeborg` },
  /** Following, on the way, whether activities lead to the effects. */
  steering: { source: 'handbook', at: `${chapter}, om programteorien som implementeringsværktøj` },
  /** Indicators, evaluation questions and kinds of evaluation. */
  evaluation: { source: 'handbook', at: `${chapter}, Programteori som evalueringsværktøj` },
  /** Many leave the tool alone because it seems hard to take in; it may be cut to what makes sense. */
  takingUp: {
    source: 'handbook',
    at: `${chapter}, Programteori som evalueringsværktøj, sidste afsnit`,
  },
  /** Processes, capacity and changes of culture are deliverables, too. */
  deliverables: { source: 'handbook', at: 'Sammenfattende kommentar, om leverancer' },
  /** The causal loop diagram that residents made in Havndal. */
  causalDiagram: { source: 'handbook', at: 'Værktøjer, metoder og input, workshops om årsagsdiagrammet i Havndal' },
  /** Activity descriptions, approved by the steering group, and how activities are evaluated. */
  activityDescription: { source: 'handbook', at: case_ },
} as const
