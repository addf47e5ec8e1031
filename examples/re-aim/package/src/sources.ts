/** The publications that the model rests on. */
export const sources = {
  article: {
    title: 'Evaluating the public health impact of health promotion interventions: the RE-AIM framework',
    year: 1999,
    ref: 'doi:10.2105/AJPH.89.9.1322',
  },
} as const
