import { culture, languages, length, rhythm, style, topics } from './affinity';
import type { Criterion } from './criterion';
import { waiting, workload } from './fairness';
import { commonHours, roomToMove } from './hours';
import { levels, skills } from './skills';

/** What Mentora weighs without anybody's doing. Their order is that of explanations that weigh the same. */
export const defaultCriteria: readonly Criterion[] = [skills, levels, languages, commonHours, roomToMove, topics, style, rhythm, length, culture, workload, waiting];
