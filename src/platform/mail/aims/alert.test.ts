import type { Payload } from 'payload';
import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales';
import { messagesMissAims, runningCategory } from './alert';
import { missedAims } from './figures';

const noFigures = { count: 0, received: null, failed: null, seconds: null };

describe('the alert', () => {
  it('says what is missed, and nothing else, in each language', async () => {
    for (const locale of locales) {
      const to = { id: '1', name: 'A', locale, timeZone: 'Europe/Paris' };
      const said = await messagesMissAims.render({} as Payload, to, { received: 0.9, seconds: 61.24 });
      expect(said?.text, locale).toMatch(/90[\s\u200e]*%/);
      expect(said?.text, locale).toMatch(/61[.,]2/);
      expect(said?.text, locale).not.toMatch(/0[.,]1/);
        expect(runningCategory.label[locale], locale).toBeTruthy();
    }
  });

  it('is about what is worse than aimed at, not about what just meets it', () => {
    expect(missedAims(noFigures)).toEqual([]);
    expect(missedAims({ count: 1, received: 0.95, failed: 0.001, seconds: 30 })).toEqual([]);
    expect(missedAims({ count: 1, received: 0.949, failed: 0.0011, seconds: 30.1 })).toEqual(['received', 'failed', 'seconds']);
  });
});
