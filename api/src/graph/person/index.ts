export { pageWithout, sourceWithout } from './sources.ts';
export { changeWithout, correctionWithout, isAboutErased, viewWithout } from './beside.ts';
export { correctPerson } from './correct.ts';
export { erasePerson } from './erase.ts';
export { personData } from './find.ts';
