import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './readPage';

describe('what a page says of itself', () => {
  it('is its words for previews, else its title', () => {
    const head = '<title>Un titre</title><meta name="description" content="Ce qu&#39;il y a."><meta property="og:title" content="Mieux &amp; plus court"><meta content=\'Le site\' property=\'og:site_name\'>';
    expect(readPage(`<html><head>${head}</head><body><title>Non</title></body></html>`)).toEqual({ title: 'Mieux & plus court', description: "Ce qu'il y a.", site: 'Le site' });
    expect(readPage('<TITLE>\n  Deux\n  lignes </TITLE>')).toEqual({ title: 'Deux lignes', description: '', site: '' });
  });

  it('is nothing where it says none, or only in comments, scripts and what is shown', () => {
    for (const html of ['', '<p>Bonjour</p>', '<!-- <title>Non</title> -->', '<script>"<title>Non</title>"</script>', '<body><title>Non</title>', '<title> </title>']) expect(readPage(html), html).toBeNull();
  });

  it('is plain text of one line: nothing turns the direction of what follows, and there is an end', () => {
    expect(readPage('<title>&lt;b&gt;gras&lt;/b&gt; \u202Etxt\u0000 &#x202e;!</title>')!.title).toBe('<b>gras</b> txt !');
    expect([...readPage(`<title>${'é'.repeat(900)}</title>`)!.title]).toHaveLength(200);
    expect(readPage('<title>Même</title><meta name="description" content="Même">')!.description).toBe('');
  });

  it('is read of whatever is sent, quickly', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<', '>', '<meta ', 'content=', '"', "'", 'og:title', '<title', '</title>', '<!--', '&#', ';', 'x', ' ', '<script'), { maxLength: 300 }), (parts) => {
        readPage(parts.join(''));
      }),
    );
    const began = performance.now();
    for (const part of ['<meta ', '<title ', '<title>', "<meta content='", '</script ', '<!']) readPage(part.repeat(40_000));
    readPage(`<title>${'<!--'.repeat(60_000)}`);
    readPage(`${'<script>'.repeat(30_000)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
