import { directionOf, type Locale } from '../i18n/locales';

/** What a mail says. Plain words only: everything is escaped. */
export interface MailContent {
  subject: string;
  /** One a paragraph, in order. */
  paragraphs: readonly string[];
  /** The one thing to do. */
  button?: { label: string; href: string };
  /** Small print, after the button. */
  notes?: readonly string[];
}

/** The letterhead. */
export interface MailFrame {
  locale: Locale;
  siteName: string;
  siteUrl: string;
  accent: string;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A mail as HTML and as plain text. The HTML is one narrow column without images, readable anywhere. */
export function renderMail(content: MailContent, frame: MailFrame): { html: string; text: string } {
  const { paragraphs, button, notes = [] } = content;
  const p = (text: string, style: string) => `<p style="margin:0 0 16px;${style}">${escape(text)}</p>`;
  const rows = [
    ...paragraphs.map((text) => p(text, 'font-size:18px;line-height:1.55;color:#1d2b30')),
    button &&
      `<p style="margin:24px 0"><a href="${escape(button.href)}" style="display:inline-block;padding:14px 24px;` +
        `border-radius:8px;background:${frame.accent};color:#fffdf8;font-size:18px;font-weight:bold;` +
        `text-decoration:none">${escape(button.label)}</a></p>` +
        `<p dir="ltr" style="margin:0 0 16px;font-size:14px;line-height:1.5;color:#4c5b62;word-break:break-all">` +
        `${escape(button.href)}</p>`,
    ...notes.map((text) => p(text, 'font-size:15px;line-height:1.5;color:#4c5b62')),
  ].filter(Boolean);
  const html =
    `<!doctype html><html lang="${frame.locale}" dir="${directionOf(frame.locale)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escape(content.subject)}</title></head>` +
    `<body style="margin:0;padding:24px 16px;background:#fbf7ef;font-family:Verdana,Tahoma,Arial,sans-serif">` +
    `<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#fffdf8;border:1px solid #d8cdb6;` +
    `border-radius:12px"><p style="margin:0 0 24px;font-size:20px;font-weight:bold">` +
    `<a href="${escape(frame.siteUrl)}" style="color:${frame.accent};text-decoration:none">${escape(frame.siteName)}</a>` +
    `</p>${rows.join('')}</div></body></html>`;
  const text = [
    ...paragraphs,
    ...(button ? [`${button.label} :\n${button.href}`] : []),
    ...notes,
    `-- \n${frame.siteName}\n${frame.siteUrl}`,
  ].join('\n\n');
  return { html, text };
}
