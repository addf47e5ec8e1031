/** The publications that the model rests on. */
export const sources = {
  article: {
    title: 'Evaluating the public health impact of health promotion interventions: the RE-AIM framework',
    year: 1999,
    ref: 'doi:10.2105/AJPH.89.9.1322',
  },
  definitions: {
    title:
      'Using a RE-AIM framework to identify promising practices in National Diabetes Prevention Program implementation',
    year: 2019,
    ref: 'doi:10.1186/s13012-019-0928-9',
  },
} as const
