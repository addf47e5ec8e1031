/** What a cluster is known by: all texts or all numbers, so that 1 and '1' are not mistaken for two. */
export type ClusterKey = string | number
