/** Below this a figure of a group says more about single members than about the group: there is none. */
export const FEWEST_MEMBERS = 5;
