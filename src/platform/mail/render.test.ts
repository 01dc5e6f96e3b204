import { describe, expect, it } from 'vitest';
import { renderMail } from './render';

const frame = { locale: 'fr', siteName: 'Chez <Nous>', siteUrl: 'https://example.org', accent: '#0d5b54' } as const;

describe('a mail', () => {
  it('says the same in HTML and in plain text, and carries no markup of what people wrote', () => {
    const { html, text } = renderMail(
      {
        subject: 'Bonjour',
        paragraphs: ['<script>alert(1)</script> & "vous"'],
        button: { label: 'Ouvrir', href: 'https://example.org/a?b=1&c="><img src=x>' },
        notes: ['Petit mot'],
      },
      frame,
    );
    expect(html).not.toMatch(/<script|<img|<Nous>/);
    for (const part of ['<script>alert(1)</script> & "vous"', 'Ouvrir', 'Petit mot', 'Chez <Nous>']) {
      expect(text).toContain(part);
    }
    expect(html).toContain('&#60;script&#62;');
    expect(html).toContain('href="https://example.org/a?b=1&#38;c=&#34;&#62;&#60;img src=x&#62;"');
  });

  it('asks no other machine for anything', () => {
    const { html } = renderMail({ subject: 's', paragraphs: ['p'] }, frame);
    expect(html.match(/https?:\/\/[^"<]+/g)).toEqual(['https://example.org']);
  });

  it('is read from right to left in Arabic', () => {
    expect(renderMail({ subject: 's', paragraphs: ['p'] }, { ...frame, locale: 'ar' }).html).toContain('<html lang="ar" dir="rtl">');
  });
});
