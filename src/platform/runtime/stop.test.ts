import { describe, expect, it } from 'vitest';
import { Stop } from './stop';

describe('Stop', () => {
  it('closes what was started last first, once, and goes on after a failure', async () => {
    const lines: string[] = [];
    const closed: string[] = [];
    const stop = new Stop((line) => lines.push(line));
    stop.add('The database', async () => void closed.push('database'));
    stop.add('The site', () => Promise.reject(new Error('stuck')));
    stop.add('The web server', async () => void closed.push('server'));
    expect(stop.signal.aborted).toBe(false);
    await Promise.all([stop.run(), stop.run()]);
    expect(stop.signal.aborted).toBe(true);
    expect(closed).toEqual(['server', 'database']);
    expect(lines).toEqual(['The site did not stop well: stuck']);
  });
});
