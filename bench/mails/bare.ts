/**
 * What mails cost at the least: nodemailer handing over mails that are written already, and the queue giving out jobs
 * that do nothing. A process of its own, like the site.
 */
import { createTransport } from 'nodemailer';
import { PgBoss } from 'pg-boss';
import { settings } from '../../src/platform/settings';
import { renderMail } from '../../src/platform/mail/render';

interface Mails {
  mails: number;
  connections: number;
}
interface Jobs {
  jobs: number;
  places: number;
}

const { smtp, mailFrom, url, databaseUrl } = settings();
const queue = 'bench';
const boss = new PgBoss({ connectionString: databaseUrl, max: 5, migrate: false, supervise: false, schedule: false, useListenNotify: true });
boss.on('error', (error) => console.error(error));
await boss.start();
await boss.createQueue(queue, { notify: true });

/** Answers when the first was begun; the mail server knows when it had each. */
async function handOver({ mails, connections }: Mails): Promise<number[]> {
  const written = await renderMail(
    { subject: 'Votre signalement a été traité', paragraphs: ['Bonjour,', 'Merci : l’exercice que vous aviez signalé a été corrigé.'], button: { label: 'Voir', href: url }, notes: ['Vous l’aviez signalé.', url] },
    { locale: 'fr', siteName: 'Mentora', siteUrl: url, accent: '#0d5b54' },
  );
  const transport = createTransport({ host: smtp!.host, port: smtp!.port, pool: true, maxConnections: connections, maxMessages: Infinity });
  const begun = Date.now();
  const sent = Array.from({ length: mails }, (_, n) => transport.sendMail({ from: mailFrom, to: `${n}@banc.test`, subject: 'Un banc', ...written }));
  await Promise.all(sent);
  transport.close();
  return [begun];
}

/** Answers when the jobs were asked for, and when each was begun. */
async function giveOut({ jobs, places }: Jobs): Promise<number[]> {
  const times = [Date.now()];
  await boss.insert(queue, Array.from({ length: jobs }, () => ({ data: {} })));
  await new Promise<void>((resolve) => {
    for (let place = 0; place < places; place += 1) {
      const id = boss.work(queue, { pollingIntervalSeconds: 2 }, async () => {
        times.push(Date.now());
        boss.notifyWorker(await id);
        if (times.length > jobs) resolve();
      });
    }
  });
  await boss.offWork(queue);
  return times;
}

process.on('message', (task: Mails | Jobs) => {
  void ('mails' in task ? handOver(task) : giveOut(task)).then((times) => process.send!(times));
});
process.send!([]);
