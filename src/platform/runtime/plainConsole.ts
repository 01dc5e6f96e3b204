import { inspect } from 'node:util';
import { currentRequestId } from '../http/requestId';
import { plainError, withoutPeople } from '../plainError';
import { settings } from '../settings';

/**
 * Has what others write to the console (Next tells errors of pages there) say nothing of people, and to which request it
 * belongs.
 */
export function plainConsole(): void {
  for (const [way, level] of [['error', 50], ['warn', 40]] as const) {
    const write = console[way].bind(console);
    console[way] = (...given: unknown[]) => {
      const requestId = currentRequestId();
      const plain = given.map((one) => (one instanceof Error || typeof one === 'string' ? plainError(one) : one));
      if (settings().log !== 'json') return write(...(requestId ? [...plain, `[request ${requestId}]`] : plain));
      const err = plain.find((_, index) => given[index] instanceof Error);
      const msg = plain.filter((one) => one !== err).map((one) => (typeof one === 'string' ? one : inspect(one))).join(' ');
      write(JSON.stringify({ level, time: Date.now(), requestId, err, msg: withoutPeople(msg) }));
    };
  }
}
