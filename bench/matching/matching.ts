import { optimumOf } from '../../src/plugins/parrainage/matching/assign/optimumForTest';
import { totalOf, type Problem } from '../../src/plugins/parrainage/matching/assign/problem';
import { greedy } from '../../src/plugins/parrainage/matching/greedy';
import { makeCohort, proposeTen, solveCohort, solveStable, supplyAgainstDemand, type CohortPlan } from '../../src/plugins/parrainage/matching';
import { median, percentile, type Report } from '../figures';
import { arrivals } from './arrivals';

/** How often a cohort is solved anew. */
const rounds = 3;

/** What a cohort of so many mentees may take, in seconds of one core. */
const aims: Record<number, number> = { 1_000: 1, 10_000: 10 };

interface MatchingSizes {
  /** Mentees of the cohorts that are compared with HiGHS, of those that are timed, and who arrive one by one. */
  compared: readonly number[];
  timed: readonly number[];
  arriving: number;
}

/**
 * Cohorts made by a seed: the total of the plan beside the optimum of HiGHS and the greedy plan, and the time from the
 * profiles to the proven plan, scores and all. Time is that of the processor, whatever else the machine does.
 */
export async function measureMatching({ compared, timed, arriving }: MatchingSizes, report: Report): Promise<void> {
  for (const mentees of compared) {
    const { total, proof } = solveCohort(makeCohort({ seed: 1, mentees }));
    const begun = processorSeconds();
    const missing = (await optimumOf(proof.problem)) - total;
    const told = `${besideGreedy(proof.problem, total)}; HiGHS took ${(processorSeconds() - begun).toFixed(2)} s`;
    report({ what: `${mentees} mentees: total short of the optimum of HiGHS`, value: Math.abs(missing), unit: 'millionths', aim: { atMost: 0 }, beside: told });
  }
  for (const mentees of timed) {
    const cohort = makeCohort({ seed: 1, mentees });
    let plan: CohortPlan | undefined;
    const spent = Array.from({ length: rounds }, () => secondsOf(() => (plan = solveCohort(cohort))));
    const { pairs, total, proof } = plan!;
    const aim = aims[mentees];
    const told = `${pairs.length} of ${mentees} with ${cohort.mentors.length} mentors, from ${proof.problem.mentor.length} pairs; ${besideGreedy(proof.problem, total)}`;
    report({ what: `${mentees} mentees: from profiles to the proven plan`, value: median(spent), unit: 's', ...(aim && { aim: { atMost: aim } }), beside: told });
    report({ what: `${mentees} mentees: a stable plan`, value: secondsOf(() => solveStable(cohort)), unit: 's' });
    report({ what: `${mentees} mentees: supply against demand`, value: 1_000 * secondsOf(() => supplyAgainstDemand(cohort.mentees, cohort.mentors)), unit: 'ms' });
    const tens = cohort.mentees.slice(0, 100).map((mentee) => 1_000 * secondsOf(() => proposeTen(mentee, cohort.mentors)));
    report({ what: `the ten best of ${cohort.mentors.length} mentors for one mentee, p95`, value: percentile(tens, 0.95), unit: 'ms' });
  }
  const { best, priced, atOnce } = arrivals(arriving);
  const told = `taking the best at once: ${(100 * (1 - atOnce.total / best)).toFixed(2)} %; without anybody: ${priced.without} beside ${atOnce.without}`;
  report({ what: `${arriving} mentees arriving one by one: lost to the best plan in hindsight`, value: 100 * (1 - priced.total / best), unit: '%', beside: told });
}

const besideGreedy = (problem: Problem, total: number): string => {
  const other = totalOf(problem, greedy(problem));
  return `greedy ${((100 * (other - total)) / total).toFixed(2)} % (${(other / 1e6).toFixed(1)} beside ${(total / 1e6).toFixed(1)})`;
};

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function secondsOf(work: () => void): number {
  const begun = processorSeconds();
  work();
  return processorSeconds() - begun;
}
