import { setTimeout as sleep } from 'node:timers/promises';
import { conversationOf } from '../conversations/talking';
import type { MailServer } from '../support/mailServer';
import type { TestPerson } from '../support/people';
import type { TestPlatform } from '../support/platform';
import { Fleet } from './fleet';
import { ringBells, talk } from './load';
import { isQuiet, mailFaults, messageFaults, notificationFaults } from './verdict';

export interface Plan {
  /** How many pairs talk, and how many messages each of the two writes. */
  pairs: number;
  messages: number;
  /** How many bells ring, each for every person. */
  bells: number;
  /** How many web nodes there are, and as many workers. */
  nodes: number;
  /** How many processes are killed at random, spread over the whole work, beside those that are killed at the worst moment. */
  kills: number;
  /** Milliseconds between two of these, at the least. */
  every: number;
  /** Hears every half minute how far it is. */
  say?: (line: string) => void;
  /** The control: what makes things once-only is taken away. */
  withoutKeys?: boolean;
}

export interface Outcome {
  faults: string[];
  kills: number;
  /** How long it took. */
  seconds: number;
  messages: number;
  notifications: number;
  mails: number;
  /** Mails that the counterpart was handed once more, with the same Message-ID. */
  copies: number;
}

/**
 * Web nodes and workers on one database, all of which are killed again and again while people talk and bells ring;
 * answers what is wrong afterwards. Two deaths are never left to chance: a worker's after it has committed and
 * before the queue knows, and a web node's whose answer is lost.
 */
export async function crashDrill(platform: TestPlatform, mails: MailServer, env: Record<string, string>, plan: Plan): Promise<Outcome> {
  const { payload } = platform;
  const pairs: { people: [TestPerson, TestPerson]; conversation: string }[] = [];
  for (let made = 0; made < plan.pairs; made += 1) {
    const people: [TestPerson, TestPerson] = [await platform.people.learner(), await platform.people.learner()];
    pairs.push({ people, conversation: await conversationOf(...people) });
  }
  const people = pairs.flatMap((pair) => pair.people);
  const bells = Array.from({ length: plan.bells }, (_, number) => `b${number}`);

  const fleet = new Fleet(env);
  const lasting = { withoutKey: plan.withoutKeys };
  const began = Date.now();
  let said = 0;
  const telling = setInterval(() => {
    plan.say?.(`${Math.round((Date.now() - began) / 1000)} s: ${fleet.kills} killed, ${mails.received.length} mails came, ${said} messages written`);
  }, 30_000);
  try {
    // Each worker, for any may be given that bell; who comes after it lives on.
    const diesAfter = bells[Math.floor(plan.bells / 2)];
    await Promise.all(
      Array.from({ length: plan.nodes }, () => [fleet.start('web'), fleet.start('worker', { diesAfter }, lasting)]).flat(),
    );
    let isAsked = false;
    const killing = (async () => {
      const whole = bells.length * people.length + people.length * plan.messages;
      for (let killed = 0; killed < plan.kills; await sleep(plan.every)) {
        const share = (mails.received.length + said) / whole;
        if (share * plan.kills >= killed && fleet.kill('any')) killed += 1;
        else if (isAsked && (await isQuiet(payload))) break;
      }
    })();
    const heard = () => (said += 1);
    const talking = pairs.flatMap(({ people: [one, other], conversation }, index) => [
      talk(fleet, { author: one, conversation, count: plan.messages, heard, cutAt: index === 0 ? Math.floor(plan.messages / 2) : undefined }),
      talk(fleet, { author: other, conversation, count: plan.messages, heard }),
    ]);
    plan.say?.(`${people.length} people and ${2 * plan.nodes} processes are there`);
    const [written] = await Promise.all([Promise.all(talking), ringBells(fleet, bells, people.map(({ id }) => id))]);
    isAsked = true;
    plan.say?.('everything is written and rung; what waits is told');
    await killing;
    while (!(await isQuiet(payload))) await sleep(500);
    plan.say?.('everything is told; it is looked at');

    const expected = { bells, people };
    const faults = [...(await notificationFaults(payload, expected)), ...mailFaults(mails.received, expected)];
    for (const { people: [reader], conversation } of pairs) {
      faults.push(...(await messageFaults(reader, written.flat().filter((each) => each.conversation === conversation))));
    }
    const distinct = new Set(mails.received.map(({ messageId }) => messageId)).size;
    return {
      faults,
      kills: fleet.kills,
      seconds: Math.round((Date.now() - began) / 1000),
      messages: written.flat().length,
      notifications: bells.length * people.length,
      mails: distinct,
      copies: mails.received.length - distinct,
    };
  } finally {
    clearInterval(telling);
    await fleet.end();
  }
}
