export type * from './modelSpec.js'
export { readTable, type TableRead } from './table/readTable.js'
