import { packageConfig } from '../../scripts/tsup-config.mjs'

export default packageConfig(import.meta.dirname)
