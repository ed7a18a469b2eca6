/** What a node counts as under a colouring: a type, the id of a region or cluster, a document, a value of one's own. */
export type Category = string;

/** A node that has no value under the colouring. */
export const NONE = '-';
/** A node that has several values where the colouring can show one. */
export const SEVERAL = '+';
/** What does not fit in the palette. */
export const OTHER = '…';
