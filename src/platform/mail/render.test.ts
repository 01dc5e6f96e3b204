import { render } from '@react-email/render';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { MailContent, MailFrame } from './content';
import { MailDocument } from './MailDocument';
import { renderMail } from './render';

const frame: MailFrame = { locale: 'fr', siteName: 'Chez <Nous>', siteUrl: 'https://example.org', accent: '#0d5b54' };

/** Without the type of the document, which names an address that no program asks. */
const htmlOf = async (content: MailContent, given = frame) => (await renderMail(content, given)).html.replace(/^<!DOCTYPE[^>]*>/, '');

describe('a mail', () => {
  it('says the same in HTML and in plain text, and carries no markup of what people wrote', async () => {
    const content = {
      subject: 'Bonjour',
      paragraphs: ['<script>alert(1)</script> & "vous"'],
      items: [{ title: '<b>Un</b>', text: '<i>mot</i>', href: 'https://example.org/"><img src=y>' }],
      button: { label: 'Ouvrir', href: 'https://example.org/a?b=1&c="><img src=x>' },
      notes: ['Petit mot'],
    };
    const { text } = await renderMail(content, frame);
    const html = await htmlOf(content);
    expect(html).not.toMatch(/<script|<img|<Nous>|<b>|<i>/);
    for (const part of ['<script>alert(1)</script> & "vous"', 'Ouvrir', 'Petit mot', 'Chez <Nous>', '<b>Un</b>']) {
      expect(text).toContain(part);
    }
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=&quot;&gt;&lt;img src=x&gt;"');
  });

  it('asks no other machine for anything', async () => {
    const html = await htmlOf({ subject: 's', paragraphs: ['p'] });
    expect(new Set(html.match(/https?:\/\/[^"<]+/g))).toEqual(new Set(['https://example.org']));
    expect(html).not.toMatch(/<link|@import|url\(/);
  });

  it('has the organisation’s own name, logo and colour', async () => {
    const own = { ...frame, siteName: 'Le Fil', accent: '#7a1f3d', logo: { src: 'https://example.org/logo.png', width: 200, height: 100 } };
    const html = await htmlOf({ subject: 's', paragraphs: ['p'], button: { label: 'b', href: 'https://example.org/b' } }, own);
    expect(html).toMatch(/<img[^>]*alt="Le Fil"[^>]*src="https:\/\/example\.org\/logo\.png"[^>]*width="96"/);
    expect(html).toContain('background-color:#7a1f3d');
    expect(html).not.toContain('#0d5b54');
  });

  it('can be read in the dark, and is read from right to left in Arabic', async () => {
    const html = await htmlOf({ subject: 's', paragraphs: ['p'] }, { ...frame, locale: 'ar' });
    expect(html).toMatch(/<html[^>]*dir="rtl"[^>]*lang="ar"|<html[^>]*lang="ar"[^>]*dir="rtl"/);
    expect(html).toContain('text-align:right');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
    expect(html).toContain('content="light dark"');
  });

  it('is small enough not to be cut off by Gmail (102 KB), even as a long digest', async () => {
    const items = Array.from({ length: 50 }, (_, n) => ({ title: `Titre ${n}`, text: 'Un texte '.repeat(20), href: `https://example.org/${n}` }));
    expect(Buffer.byteLength(await htmlOf({ subject: 's', paragraphs: ['p'], items }))).toBeLessThan(102_000);
  });

  it('is what React would make of its texts, though each form is laid out once', async () => {
    const said = ['', '$& $1 <b>"\'&amp;', '\uE0000\uE001', 'é'.repeat(151), 'x'.repeat(150), 'a\nb', 'نص عربي'];
    const mail = (first: string, second: string): MailContent => ({
      subject: first,
      paragraphs: ['Bonjour', second],
      items: [{ title: second, text: first, href: `https://example.org/?a=1&b=${second}` }],
      button: { label: first, href: `https://example.org/${second}` },
      notes: [second, first],
    });
    for (const first of said) {
      for (const second of said) {
        const framed = { ...frame, pixel: `https://example.org/${first}` };
        const content = mail(first, second);
        expect((await renderMail(content, framed)).html).toBe(await render(createElement(MailDocument, { content, frame: framed })));
      }
    }
  });
});
