import type { ChartFigure } from '../../chartFigure.js'
import { radarPicture } from './around/radarPicture.js'
import { scoresOf } from './around/scoresOf.js'
import { wheelPicture } from './around/wheelPicture.js'
import type { Picture } from './chart.js'
import { flowOf } from './flow/flowOf.js'
import { flowPicture } from './flow/flowPicture.js'
import { barPicture } from './plot/barPicture.js'
import { linePicture } from './plot/linePicture.js'
import { multiplesPicture } from './plot/multiplesPicture.js'
import { slopePicture } from './plot/slopePicture.js'
import { withDecimals } from './plot/withDecimals.js'
import { forestOf } from './tree/forestOf.js'
import { treePicture } from './tree/treePicture.js'

/** The picture of a chart, whatever its kind. */
export function chartPicture(figure: ChartFigure, locale: string): Picture {
  switch (figure.kind) {
    case 'line':
      return linePicture(withDecimals(figure), locale)
    case 'bar':
      return barPicture(withDecimals(figure), locale)
    case 'slope':
      return slopePicture(withDecimals(figure), locale)
    case 'multiples':
      return multiplesPicture(withDecimals(figure), locale)
    case 'wheel':
      return wheelPicture(figure, scoresOf(figure, locale), locale)
    case 'radar':
      return radarPicture(figure, scoresOf(figure, locale), locale)
    case 'flow':
      return flowPicture(flowOf(figure), locale)
    case 'tree':
      return treePicture(figure, forestOf(figure), locale)
  }
}
