/**
 * What kind of result a node is. All but `countable` are qualitative: a process, a capacity built, a culture changed or an experience is a
 * deliverable like any other; it is described by how it will be seen, not by a number. Danish: resultatets art.
 */
export type ResultKind = 'countable' | 'process' | 'capacity' | 'culture' | 'experience'
