import { type Check, testingCatalogue } from '../../src/testing/catalogue.js'
import { checks } from '../../src/testing/checks.js'
import { defects } from './defects.js'

/** The table of `docs/conformance.md`: each check in the order in which it is made, why it matters and what to do, and the planted defects. */
export function conformanceTable(): string {
  const rows = (Object.keys(checks) as Check[]).map((check) => {
    const planted = defects.filter((defect) => defect.check === check).map((defect) => defect.planted)
    return [`\`${check}\``, testingCatalogue[check].why.en, planted.join('; ')]
  })
  const lines = [['Check', 'Why it matters, and what to do', 'Planted defects'], ['---', '---', '---'], ...rows]
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
