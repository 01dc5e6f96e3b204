import autocannon from 'autocannon';
import { median } from './figures';

export interface Target {
  url: string;
  headers?: Record<string, string>;
}

const seconds = 5;
const rounds = 5;

/** Requests a second that a target answers with 10 connections. Throws where an answer is not 2xx. */
async function throughput(target: Target): Promise<number> {
  const result = await autocannon({ url: target.url, headers: target.headers, connections: 10, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${target.url}: ${result.non2xx} answers not 2xx, ${result.errors} errors`);
  }
  return result.requests.average;
}

export interface Ratio {
  ratio: number;
  subject: number;
  baseline: number;
}

/** Throughput of a target against a baseline's: medians of interleaved rounds, after one to warm up. */
export async function interleaved(subject: Target, baseline: Target): Promise<Ratio> {
  await throughput(subject);
  await throughput(baseline);
  const subjects: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    subjects.push(await throughput(subject));
    baselines.push(await throughput(baseline));
  }
  const ratios = subjects.map((value, round) => value / (baselines[round] ?? Number.NaN));
  return { ratio: median(ratios), subject: median(subjects), baseline: median(baselines) };
}

/** The latency, in ms, that 95 % of requests stay under when they come at a steady rate a second. */
export async function p95AtRate(target: Target, rate: number): Promise<number> {
  const result = await autocannon({
    url: target.url,
    headers: target.headers,
    connections: 10,
    overallRate: rate,
    duration: 15,
  });
  if (result.non2xx > 0) throw new Error(`${target.url}: ${result.non2xx} answers not 2xx`);
  return result.latency.p97_5; // autocannon has no p95: the next one up, so never flattering
}
