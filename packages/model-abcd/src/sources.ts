/** The publication that the model rests on. */
export const sources = {
  handbook: { title: 'Lokalsamfund som sundhedsfremmende arena – fra politik til praksis', year: 2022 },
} as const

/** Places in the handbook's chapter on planning models that the model's parts cite. */
export const places = {
  chapter: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD' }],
  uncover: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, trin 1' }],
  map: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, trin 2' }],
  connect: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, trin 3' }],
  mobilise: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, trin 4' }],
  ownership: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, om proceskonsulenten og ejerskab' }],
} as const
