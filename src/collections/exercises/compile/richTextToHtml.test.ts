import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasText, richTextToHtml, safeAddress } from './richTextToHtml';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const root = (...children: unknown[]) => ({ root: { type: 'root', children } });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (url: unknown, newTab = false) => ({ type: 'link', fields: { url, newTab, linkType: 'custom' }, children: [text('ici')] });

describe('rich text as HTML', () => {
  it('keeps what the editor offers', () => {
    const item = (value: string) => ({ type: 'listitem', children: [text(value)] });
    expect(
      richTextToHtml(
        root(
          { type: 'heading', tag: 'h1', children: [text('Titre')] },
          paragraph(text('gras', 1), text(' et '), text('les deux', 3), { type: 'linebreak' }, text('fin')),
          { type: 'list', tag: 'ol', children: [item('un'), item('deux')] },
          { type: 'list', tag: 'script', children: [item('trois')] },
          paragraph(),
        ),
      ),
    ).toBe(
      '<h3>Titre</h3><p><strong>gras</strong> et <em><strong>les deux</strong></em><br>fin</p>' +
        '<ol><li>un</li><li>deux</li></ol><ul><li>trois</li></ul>',
    );
  });

  it('keeps links that lead somewhere safe, and of the others the words', () => {
    expect(richTextToHtml(root(paragraph(link('https://exemple.fr/?a=1&b="2"', true))))).toBe(
      '<p><a href="https://exemple.fr/?a=1&#38;b=&#34;2&#34;" target="_blank" rel="noopener noreferrer">ici</a></p>',
    );
    expect(richTextToHtml(root(paragraph(link('javascript:alert(1)'))))).toBe('<p>ici</p>');
  });

  it.each(['http://a.fr', 'https://a.fr/b', 'HTTPS://A.FR', 'mailto:a@b.fr', 'tel:+33612', '/exercices', '/', '#haut'])(
    'takes %s',
    (address) => expect(safeAddress(address)).toBe(address),
  );

  it.each([
    'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd', 'blob:https://a.fr/1',
    '//evil.example', '/\\evil.example', '\\\\evil.example', 'https:evil', 'https:///evil', '', 'exercices', undefined, 7,
  ])('does not take %j', (address) => expect(safeAddress(address)).toBeUndefined());

  it('says nothing that could be a tag or an attribute of somebody’s own', () => {
    const anything = fc.letrec((tie) => ({
      node: fc.record({
        type: fc.oneof(fc.constantFrom('text', 'paragraph', 'heading', 'list', 'listitem', 'link', 'autolink', 'html'), fc.string()),
        tag: fc.string(),
        text: fc.oneof(fc.string(), fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>')),
        format: fc.nat({ max: 300 }),
        fields: fc.record({ url: fc.oneof(fc.webUrl(), fc.string(), fc.constant('" onclick="x')), newTab: fc.boolean() }),
        children: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('node'), { maxLength: 2 })),
      }),
    })).node;
    const allowed = /^(<\/?(p|h3|ul|ol|li|strong|em|code|a)>|<br>|<a href="[^"<>]*"( target="_blank" rel="noopener noreferrer")?>|[^<>])*$/;
    fc.assert(fc.property(fc.array(anything, { maxLength: 3 }), (nodes) => allowed.test(richTextToHtml(root(...nodes)))));
  });

  it('knows when there is nothing to read', () => {
    for (const empty of [null, undefined, {}, root(), root(paragraph(text('  ')))]) expect(hasText(empty)).toBe(false);
    expect(hasText(root(paragraph(text('a'))))).toBe(true);
  });
});
