import { defaultCriteria, type Criterion } from '../../matching';
import { criterionOf, type RegisteredFacts } from './registered';

export { registeredKey, type RegisteredFacts } from './registered';

/** Mentora's own criteria with those that are registered. */
export const criteriaWith = (facts: readonly RegisteredFacts[]): Criterion[] => [...defaultCriteria, ...facts.map(criterionOf)];
