import type { AttemptSummary, SentAnswer, Verdict } from './types';

/** What a player asks of whoever judges: the server's endpoints on the site, a judge without memory in a preview. */
export interface PlayerDoor {
  /** Throws `Unreachable` where another try may work, `Refused` where it will not. */
  answer: (step: string, answer: SentAnswer) => Promise<Verdict>;
  /** Tells where the person is, so that another device resumes there. Nobody waits for it. */
  move: (position: number) => void;
  finish: () => Promise<AttemptSummary>;
}

/** Nobody answered: no network, a slow one, or a server that is away. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** The server said no, with its stable code. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(readonly code: string) {
    super(code);
  }
}
