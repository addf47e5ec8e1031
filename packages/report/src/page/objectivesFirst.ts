/** How many objectives the first page shows before it says how many more there are. */
export const OBJECTIVES_FIRST = 6
