import { svgSize } from './svgSize.js'
import { typography } from './typography.js'

/** How much of its size a picture keeps on a page. */
const scaleOn = (
  page: { readonly width: number; readonly height: number },
  { width, height }: ReturnType<typeof svgSize>,
): number => Math.min(1, page.width / width, page.height / height)

/** Whether a picture needs a page of its own, lying on its side: upright its smallest type would be under 6.5 points, and lying it is larger. */
export function isLying(svg: string): boolean {
  const size = svgSize(svg)
  const upright = scaleOn({ width: typography.page, height: typography.tall }, size)
  return upright < 0.75 && scaleOn(typography.lying, size) > 1.1 * upright
}
