/** The model's id: the package's name. */
export const modelId = '@groundplan/model-abcd'
