import type { Payload } from 'payload';
import { registriesOf } from '../registries';
import { isStopping } from '../runtime/stopping';

/**
 * Does the chores now and then, each for the first time at once. Every process with the role "worker" does:
 * they are single statements that find nothing left to do when another was quicker.
 */
export function startChores(payload: Payload): void {
  for (const { key, everyMinutes, run } of registriesOf(payload.config).chores) {
    let running = false;
    const once = async () => {
      if (running || isStopping()) return;
      running = true;
      try {
        await run(payload);
      } catch (err) {
        payload.logger.error({ err, msg: `The chore "${key}" failed; it will be tried again` });
      } finally {
        running = false;
      }
    };
    void once();
    setInterval(() => void once(), everyMinutes * 60_000).unref();
  }
}
