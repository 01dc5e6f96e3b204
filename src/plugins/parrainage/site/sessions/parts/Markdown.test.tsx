import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from './Markdown';

const html = (text: string) => renderToStaticMarkup(<Markdown text={text} />);

describe('notes in Markdown', () => {
  it('become headings, lists with boxes, code and links', () => {
    const shown = html('# Sujet\n\n- [ ] **revoir** le tri\n- [x] lire `map`\n\n```\nlet a = 1 < 2\n```\n\n[le guide](https://exemple.org)');
    expect(shown).toContain('<h3>Sujet</h3>');
    expect(shown).toContain('<li class="list-none">☐ <strong>revoir</strong> le tri</li>');
    expect(shown).toContain('<li class="list-none">☑ lire <code dir="ltr">map</code></li>');
    expect(shown).toContain('let a = 1 &lt; 2');
    expect(shown).toContain('href="https://exemple.org"');
  });

  it.each(['<script>alert(1)</script>', '[x](javascript:alert(1))', '[x](http://10.0.0.1)', '![x](https://exemple.org/pixel.png)', '<img src=x onerror=alert(1)>', '[x](data:text/html,a)'])('run nothing and load nothing: %s', (text) => {
    expect(html(text)).not.toMatch(/<(?:script|img|a)\b/);
  });
});
