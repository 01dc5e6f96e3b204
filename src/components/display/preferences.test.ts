import { describe, expect, it } from 'vitest';
import { displayChoices, formatDisplay, parseDisplay } from './preferences';

describe('display preferences', () => {
  it('come back from the cookie as they were chosen', () => {
    for (const theme of displayChoices.theme)
      for (const contrast of displayChoices.contrast)
        for (const text of displayChoices.text) {
          const chosen = { theme, contrast, text };
          expect(parseDisplay(formatDisplay(chosen))).toEqual(chosen);
        }
  });

  it.each([undefined, '', 'x.y.z', 'dark', '"><script>..'])('%j leaves the defaults for what it does not say', (value) => {
    const { theme, ...rest } = parseDisplay(value);
    expect(theme).toBe(value === 'dark' ? 'dark' : 'auto');
    expect(rest).toEqual({ contrast: 'auto', text: 'normal' });
  });
});
