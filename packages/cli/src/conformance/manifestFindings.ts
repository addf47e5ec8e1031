import type { Finding } from '@groundplan/kernel'
import type { Manifest } from '../installed.js'
import { found } from './found.js'
import type { Proven } from './step.js'

/** What a plug-in shares with the application around it. */
const shared = ['@groundplan/planning-models', 'zod']

/**
 * Whether the package of some models keeps to what is agreed of packages: it has a main entry, is named as its model is, and shares the contract and zod with the
 * application rather than bringing its own. A package of rule sets alone may do without either.
 */
export function manifestFindings(manifest: Manifest, hasMain: boolean, proven: readonly Proven[]): readonly Finding[] {
  const { name, dependencies = {}, peerDependencies = {} } = manifest
  const findings = hasMain ? [] : proven.map(({ id }) => found('mainless', [{ kind: 'model', id }], { id }))
  if (name !== undefined)
    for (const { id, isModel } of proven) {
      if (id === name || (!isModel && id.startsWith(`${name}/`))) continue
      const about = [
        { kind: isModel ? 'model' : 'ruleSet', id },
        { kind: 'package', id: name },
      ]
      findings.push(found(isModel ? 'wrongId' : 'wrongSetId', about, { id, package: name }))
    }
  const needsPeers = proven.some(({ isModel }) => isModel)
  for (const dependency of shared) {
    const about = [{ kind: 'dependency', id: dependency }]
    if (Object.hasOwn(dependencies, dependency)) findings.push(found('carried', about, { dependency }))
    else if (needsPeers && !Object.hasOwn(peerDependencies, dependency))
      findings.push(found('noPeer', about, { dependency }))
  }
  return findings
}
