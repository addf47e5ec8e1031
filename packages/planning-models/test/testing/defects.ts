import type { PlantedDefect } from './defect.js'
import { answerDefects } from './defects/answers.js'
import { dependenceDefects } from './defects/dependence.js'
import { onPaperDefects } from './defects/onPaper.js'
import { otherwiseDefects } from './defects/otherwise.js'
import { outsideDefects } from './defects/outside.js'
import { wordDefects } from './defects/words.js'

/** For every check at least one defect that it must find. */
export const defects: readonly PlantedDefect[] = [
  ...onPaperDefects,
  ...answerDefects,
  ...wordDefects,
  ...outsideDefects,
  ...otherwiseDefects,
  ...dependenceDefects,
]
