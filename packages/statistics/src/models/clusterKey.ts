/** What a cluster is known by: 1 and '1' are two. */
export type ClusterKey = string | number
