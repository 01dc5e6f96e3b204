import { callsCovers } from './calls';
import { firstStepsCovers } from './first-steps';
import { formsCovers } from './forms';
import { messagesCovers } from './messages';
import { photosCovers } from './photos';
import { securityCovers } from './security';

/** The covers, by exercise: finished drawings of 800 × 720. */
export const covers: Record<string, string> = {
  ...firstStepsCovers,
  ...messagesCovers,
  ...formsCovers,
  ...callsCovers,
  ...securityCovers,
  ...photosCovers,
};
