/**
 * `npm run bench [-- --short] [speed] [weight] [lighthouse] [mails] [images] [chat] [sockets] [chat-history] [matching]`:
 * figures of speed and weight, each beside its baseline of the same run. It builds and starts its own server on its own
 * database and port, on this machine only, and stops them. `--short` shows that everything runs; its figures are no figures.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mailServer } from '../tests/support/mailServer';
import { startBaseline } from './baseline';
import { fallsShort, reportLine } from './figures';
import type { Figure, Report } from './figures';
import { measureImages } from './images';
import { measureLighthouse } from './lighthouse';
import { measureMails } from './mails/mails';
import { measureMatching } from './matching/matching';
import { startMentora, type Mentora } from './servers';
import { measureChat } from './sockets/chat';
import { measureCrowd } from './sockets/crowded';
import { measureHistory } from './sockets/history';
import { measureSpeed } from './speed';
import { measureWeight, publicPages } from './weight';

/** Those that are measured beside the bare application of `bench/baseline`. */
const besideBare = ['speed', 'weight', 'lighthouse'];
const parts = [...besideBare, 'mails', 'images', 'chat', 'sockets', 'chat-history', 'matching'];
/** Those that need no site. */
const alone = ['images', 'matching'];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { short: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !parts.includes(name));
  if (unknown) throw new Error(`There is no part "${unknown}": ${parts.join(', ')}, or none for all.`);
  const wants = (part: string) => positionals.length === 0 || positionals.includes(part);

  const figures: Figure[] = [];
  const report = (figure: Figure): void => {
    figures.push(figure);
    console.log(reportLine(figure));
  };
  if (wants('images')) await measureImages(values.short ? { images: 5_000, searches: 50 } : { images: 100_000, searches: 500 }, report);
  if (wants('matching')) await measureMatching(values.short ? { compared: [50], timed: [200], arriving: 40 } : { compared: [100, 300, 1_000], timed: [1_000, 10_000], arriving: 400 }, report);
  if (parts.some((part) => !alone.includes(part) && wants(part))) await measureSite(wants, values.short, report);
  const missed = figures.filter(fallsShort);
  console.log(`\n${figures.length} figures, ${missed.length} short of their aim`);
  for (const figure of missed) console.log(reportLine(figure));
  return missed.length > 0 ? 1 : 0;
}

/** What is measured of a site that runs. */
async function measureSite(wants: (part: string) => boolean, short: boolean, report: Report): Promise<void> {
  // From now on its address is in the environment, of the site too.
  const post = await mailServer();
  const mentora = await startMentora();
  try {
    if (besideBare.some(wants)) await measureBesideBare(mentora, wants, short, report);
    if (wants('mails')) await measureMails(mentora, post, short ? 100 : 1_000, report);
    if (wants('chat')) await measureChat(mentora, short ? 3 : 30, report);
    if (wants('chat-history')) await measureHistory(mentora, short ? 10 : 100, report);
    const rates = { messagesEachSecond: 300, pagesEachSecond: 20 };
    if (wants('sockets')) await measureCrowd(mentora, short ? { ...rates, sockets: 300, seconds: 4 } : { ...rates, sockets: 3_000, seconds: 30 }, report);
  } finally {
    await mentora.stop();
    await post.stop();
  }
}

async function measureBesideBare(mentora: Mentora, wants: (part: string) => boolean, short: boolean, report: Report): Promise<void> {
  const baseline = await startBaseline(mentora.databaseUrl, path.join(mentora.folder, 'baseline'));
  try {
    const exercise = await mentora.firstExercise();
    if (wants('speed')) await measureSpeed(mentora, baseline, short ? { seconds: 1, rounds: 2 } : { seconds: 4, rounds: 5 }, report);
    if (wants('weight')) await measureWeight(mentora, baseline, publicPages(exercise), report);
    if (wants('lighthouse')) {
      const paths = [...publicPages(exercise, ['']), '/ar', '/ar/exercices'];
      await measureLighthouse(mentora, baseline, short ? paths.slice(0, 2) : paths, short ? 1 : 5, report);
    }
  } finally {
    await baseline.stop();
  }
}

process.exitCode = await main();
