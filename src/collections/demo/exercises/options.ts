import type { DemoOption, L } from '../types';

/** An answer that is right, and what to say to who chooses it. */
export const right = (text: L, feedback: L): DemoOption => ({ text, right: true, feedback });

/** An answer that is not, and what there is to learn from it. */
export const wrong = (text: L, feedback: L): DemoOption => ({ text, right: false, feedback });
