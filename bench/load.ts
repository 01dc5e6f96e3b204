import autocannon from 'autocannon';
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile } from './figures';

export interface Target {
  url: string;
  headers?: Record<string, string>;
}

/** How long and how often something is measured. */
export interface Pace {
  seconds: number;
  rounds: number;
}

/** Requests a second that a target answers with 10 connections. Throws where an answer is not 2xx. */
async function throughput({ url, headers }: Target, seconds: number): Promise<number> {
  const result = await autocannon({ url, headers, connections: 10, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers not 2xx, ${result.errors} errors`);
  }
  return result.requests.average;
}

export interface Ratio {
  ratio: number;
  subject: number;
  baseline: number;
}

/** Throughput of a target against a baseline's: medians of interleaved rounds, after one to warm up. */
export async function interleaved(subject: Target, baseline: Target, { seconds, rounds }: Pace): Promise<Ratio> {
  await throughput(subject, seconds);
  await throughput(baseline, seconds);
  const subjects: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    subjects.push(await throughput(subject, seconds));
    baselines.push(await throughput(baseline, seconds));
  }
  const ratios = subjects.map((value, round) => value / (baselines[round] ?? Number.NaN));
  return { ratio: median(ratios), subject: median(subjects), baseline: median(baselines) };
}

/**
 * The latency, in ms, that 95 % of requests stay under when they come at a steady rate a second: each is sent at
 * its time, whether or not those before it were answered. Before it is measured it goes on for five seconds.
 */
export async function p95AtRate(target: Target, rate: number, seconds: number): Promise<number> {
  const warmUp = 5;
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  const answers: Promise<number>[] = [];
  for (let index = 0; index < rate * (warmUp + seconds); index += 1) {
    const due = begun + (index * 1000) / rate;
    await sleep(Math.max(0, due - performance.now()));
    answers.push(answerTime(target, due, agent));
  }
  const times = await Promise.all(answers);
  agent.destroy();
  return percentile(times.slice(rate * warmUp), 0.95);
}

/** From when a request was due until its answer is whole. */
function answerTime({ url, headers }: Target, due: number, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: answered with ${response.statusCode}`));
      response.resume().on('end', () => resolve(performance.now() - due));
    });
    request.on('error', (error) => reject(new Error(`${url}: ${error.message} (${request.reusedSocket ? 'kept' : 'new'} connection)`)));
  });
}
