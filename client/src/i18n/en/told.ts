import { TOLD } from '@sidos/api/model/told';

/** What the server tells of files that come in, in its own words: they are written once. */
export const told = TOLD;
