import { firstStepsCovers } from './first-steps';

/** The covers, by exercise: finished drawings of 800 × 720. */
export const covers: Record<string, string> = {
  ...firstStepsCovers,
};
