import type { Report } from './figures';
import { interleaved, p95AtRate } from './load';
import type { Pace, Ratio } from './load';
import { sameTimeRatio } from './sameTime';
import type { Mentora, Server } from './servers';

const learner = 'apprenant@demo.mentora.test';

/** How fast Mentora answers, beside a bare application on the same machine, database and minute. */
export async function measureSpeed(mentora: Mentora, baseline: Server, pace: Pace, report: Report): Promise<void> {
  const headers = { cookie: await mentora.signIn(learner) };

  const list = { url: `${mentora.url}/api/exercises?limit=20`, headers };
  const bareList = { url: `${baseline.url}/api/exercises`, headers };
  await mustBeSameRows(list.url, bareList.url, headers);
  report({
    what: 'REST list of 20 exercises, signed in, against a bare route',
    aim: { atLeast: 0.6 },
    ...asRatio(await interleaved(list, bareList, pace)),
  });

  for (const encoding of ['identity', 'gzip, deflate, br']) {
    const asking = { headers: { 'accept-encoding': encoding } };
    const page = { url: `${mentora.url}/exercices`, ...asking };
    const barePage = { url: `${baseline.url}/page`, ...asking };
    report({
      what: `cached catalogue against a bare prerendered page, ${encoding === 'identity' ? 'plain' : 'compressed'}`,
      aim: { atLeast: 0.8 },
      ...asRatio(await interleaved(page, barePage, pace)),
    });
  }

  const seconds = pace.seconds * pace.rounds;
  const personal = await p95AtRate({ url: `${mentora.url}/progression`, headers }, 50, seconds);
  const barePersonal = await p95AtRate({ url: `${baseline.url}/person`, headers }, 50, seconds);
  report({
    what: 'personal page (/progression), p95 at 50 a second',
    value: personal,
    unit: 'ms',
    beside: `a bare personal page: ${barePersonal.toFixed(1)} ms`,
  });

  const same = await sameTimeRatio(mentora, learner);
  report({
    what: 'refused log-in, known address against unknown (or the inverse)',
    value: same.ratio,
    unit: '×',
    aim: { atMost: 1.1 },
    beside: `${same.known.toFixed(1)} beside ${same.unknown.toFixed(1)} ms`,
  });
}

function asRatio({ ratio, subject, baseline }: Ratio) {
  return { value: ratio, unit: '×', beside: `${subject.toFixed(0)} beside ${baseline.toFixed(0)} requests/s` };
}

/** A comparison with a route that answers something else would be none. */
async function mustBeSameRows(url: string, bareUrl: string, headers: Record<string, string>): Promise<void> {
  const [own, bare] = await Promise.all(
    [url, bareUrl].map(async (address) => {
      const answer = await fetch(address, { headers });
      const { docs, totalDocs } = (await answer.json()) as { docs: { id: string }[]; totalDocs: number };
      return JSON.stringify([totalDocs, docs.map(({ id }) => id)]);
    }),
  );
  if (own !== bare) throw new Error(`The two lists differ:\n${own}\n${bare}`);
}
