/**
 * What sums to what, by dimension: each total and its parts, such as `{ area: { all: ['north', 'south'], north: ['n1', 'n2'] }, sex: { both: ['women',
 * 'men'] } }`. A total may be a part of another (Danish: hierarki), and a category may be a part of several totals (two divisions of the same
 * municipalities). A dimension without totals is `{}`.
 */
export type TableSums = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
