import { renderWhiteSpace } from '@react-email/preview';
import { render } from '@react-email/render';
import type { MailContent, MailFrame } from './content';
import { MailDocument } from './MailDocument';

/** A mail as HTML that mail programs of all kinds show alike, and as plain text. */
export async function renderMail(content: MailContent, frame: MailFrame): Promise<{ html: string; text: string }> {
  const { paragraphs, items = [], button, notes = [] } = content;
  const text = [
    ...paragraphs,
    ...items.map(({ title, text: said, href }) => `${title}\n${said}\n${href}`),
    ...(button ? [`${button.label} :\n${button.href}`] : []),
    ...notes,
    `-- \n${frame.siteName}\n${frame.siteUrl}`,
  ].join('\n\n');
  return { html: await htmlOf(content, frame), text };
}

/** Forms, each a mail with holes where its texts go: to lay one out takes as long as to fill many. */
const forms = new Map<string, Promise<string>>();
/** Digests have as many forms as lengths. */
const mostForms = 100;

async function htmlOf(content: MailContent, frame: MailFrame): Promise<string> {
  const texts: string[] = [];
  const hole = (text: string) => `\uE000${texts.push(text) - 1}\uE001`;
  const { subject, paragraphs, items = [], button, notes = [] } = content;
  const shape = {
    content: {
      subject: hole(subject),
      paragraphs: paragraphs.map(hole),
      items: items.map(({ title, text, href }) => ({ title: hole(title), text: hole(text), href: hole(href) })),
      button: button && { label: hole(button.label), href: hole(button.href) },
      notes: notes.map(hole),
    },
    frame: { ...frame, pixel: frame.pixel && hole(frame.pixel) },
  };
  const key = JSON.stringify(shape);
  if (!forms.has(key) && forms.size >= mostForms) forms.clear();
  if (!forms.has(key)) forms.set(key, render(<MailDocument {...shape} />));
  const form = await forms.get(key)!;
  return form.replace(holes, (_, index: string, padding?: string) => {
    const text = texts[Number(index)] ?? '';
    return padding ? previewOf(text) : escaped(text);
  });
}

/** A hole; the one that mail programs show in their lists is followed by a padding as long as it is short. */
const holes = /\uE000(\d+)\uE001(<div>[\xA0\u200B-\u200F\uFEFF]+<\/div>)?/g;
const longestPreview = 150;

function previewOf(text: string): string {
  const shown = text.slice(0, longestPreview);
  const padding = renderWhiteSpace(shown)?.props.children as string | undefined;
  return escaped(shown) + (padding ? `<div>${padding}</div>` : '');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

/** As React writes a text, within an element or an attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}
