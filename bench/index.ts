/**
 * `npm run bench`: the figures of speed and weight, each beside its baseline of the same run.
 * It builds and starts its own server on its own database and port, on this machine only, and stops them.
 */
import { reportLine, type Figure } from './figures';
import { interleaved, p95AtRate } from './load';
import { lighthouseScores } from './lighthouse';
import { launchChromium, weigh } from './pages';
import { sameTimeRatio } from './sameTime';
import { startBaseline, startMentora } from './servers';

const publicPages = ['/', '/exercices', '/exercices/{exercise}', '/connexion', '/inscription', '/en', '/ar/exercices'];

async function main(): Promise<void> {
  const figures: Figure[] = [];
  const report = (figure: Figure): void => {
    figures.push(figure);
    console.log(reportLine(figure));
  };
  const mentora = await startMentora();
  const baseline = await startBaseline(mentora.databaseUrl);
  try {
    const cookie = { cookie: await mentora.signIn('apprenant@demo.mentora.test') };

    const list = await interleaved(
      { url: `${mentora.url}/api/exercises?limit=20`, headers: cookie },
      { url: `${baseline.url}/api/exercises`, headers: cookie },
    );
    report({
      what: 'REST list of 20 exercises, signed in, against a bare route',
      value: list.ratio,
      unit: '×',
      aim: { atLeast: 0.6 },
      beside: `${list.subject.toFixed(0)} beside ${list.baseline.toFixed(0)} requests/s`,
    });

    const catalogue = await interleaved({ url: `${mentora.url}/exercices` }, { url: `${baseline.url}/page` });
    report({
      what: 'cached catalogue page against a bare prerendered page',
      value: catalogue.ratio,
      unit: '×',
      aim: { atLeast: 0.8 },
      beside: `${catalogue.subject.toFixed(0)} beside ${catalogue.baseline.toFixed(0)} requests/s`,
    });

    report({
      what: 'personal page (/progression), p97.5 at 50 a second',
      value: await p95AtRate({ url: `${mentora.url}/progression`, headers: cookie }, 50),
      unit: 'ms',
    });

    const same = await sameTimeRatio(mentora, 'apprenant@demo.mentora.test');
    report({
      what: 'refused log-in, known address against unknown (or the inverse)',
      value: same.ratio,
      unit: '×',
      aim: { atMost: 1.1 },
      beside: `${same.known.toFixed(1)} beside ${same.unknown.toFixed(1)} ms`,
    });

    const exercise = await mentora.firstExercise();
    const pages = publicPages.map((page) => page.replace('{exercise}', exercise));
    const browser = await launchChromium();
    const empty = await weigh(browser, `${baseline.url}/page`);
    for (const page of pages) {
      const { total, script } = await weigh(browser, mentora.url + page);
      report({ what: `weight of ${page}`, value: total, unit: 'kB', aim: { atMost: 300 } });
      report({
        what: `  of which JavaScript`,
        value: script,
        unit: 'kB',
        aim: { atMost: 180 },
        beside: `an empty page has ${empty.script.toFixed(0)}`,
      });
    }
    await browser.close();

    const port = 9333;
    const lighthouseBrowser = await launchChromium(port);
    for (const page of pages.slice(0, 4)) {
      const { performance, accessibility } = await lighthouseScores(mentora.url + page, port);
      report({ what: `Lighthouse mobile, performance, ${page}`, value: performance, unit: '/100', aim: { atLeast: 95 } });
      report({ what: `Lighthouse mobile, accessibility, ${page}`, value: accessibility, unit: '/100', aim: { atLeast: 100 } });
    }
    await lighthouseBrowser.close();
  } finally {
    await baseline.stop();
    await mentora.stop();
  }
  const missed = figures.filter((figure) => reportLine(figure).includes('MISSED')).length;
  console.log(`\n${figures.length} figures, ${missed} short of their aim`);
}

await main();
