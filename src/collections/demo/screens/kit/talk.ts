import type { L } from '../../types';
import { textWidth, wrap } from './metrics';
import { c } from './palette';
import type { Pen } from './pen';

export interface Bubble {
  text: L | string;
  mine?: boolean;
  time?: string;
  /** Who speaks, in a group. */
  who?: L | string;
  whoColor?: string;
  ticks?: 'sent' | 'read';
  zone?: string;
  /** The words of the text that are a link, on their own line below. */
  link?: L | string;
  linkZone?: string;
}

/** A message; returns where the next begins. */
export function bubble(pen: Pen, y: number, spec: Bubble): number {
  const { text, mine = false, time, who, whoColor = c.support, ticks, zone, link, linkZone } = spec;
  const lines = wrap(pen.say(text), 252, 16.5);
  const linkLines = link ? wrap(pen.say(link), 252, 16.5) : [];
  const foot = time ? textWidth(time, 12) + (ticks ? 26 : 6) : 0;
  const widest = Math.max(
    ...lines.map((line) => textWidth(line, 16.5)),
    ...linkLines.map((line) => textWidth(line, 16.5)),
    who ? textWidth(pen.say(who), 14, true) : 0,
    foot,
  );
  const w = Math.min(widest + 34, 292);
  const h = 20 + (lines.length + linkLines.length) * 23 + (who ? 21 : 0) + (time ? 14 : 0);
  const x = mine ? 376 - w : 14;
  pen.rect(x, y, w, h, { r: 18, fill: mine ? c.accent : c.band });
  const ink = mine ? c.white : c.ink;
  let base = y + 26;
  if (who) {
    pen.text(x + 16, base - 2, who, { size: 14, bold: true, fill: whoColor, max: 252 });
    base += 21;
  }
  base = pen.para(x + 16, base, 258, lines.join('\n'), { size: 16.5, leading: 23, fill: ink });
  for (const line of linkLines) {
    pen.text(x + 16, base, line, { size: 16.5, fill: mine ? c.white : c.link, underline: true, max: 258 });
    base += 23;
  }
  if (link && linkZone) {
    const from = base - 23 * linkLines.length - 19;
    pen.zone(linkZone, { x: x + 6, y: from - 4, w: w - 12, h: 23 * linkLines.length + 10 });
  }
  if (time)
    pen.text(x + w - 14 - (ticks ? 20 : 0), y + h - 9, time, {
      size: 12,
      fill: mine ? '#cfe3df' : c.soft,
      at: 'end',
    });
  if (ticks) {
    const color = ticks === 'read' ? c.sun : '#cfe3df';
    pen.icon('check', x + w - 20, y + h - 13, 13, color, 3);
    if (ticks === 'read') pen.icon('check', x + w - 15, y + h - 13, 13, color, 3);
  }
  if (zone) pen.zone(zone, { x, y, w, h });
  return y + h + 10;
}

/** A day in the middle of a conversation. */
export function day(pen: Pen, y: number, text: L): number {
  const w = textWidth(pen.say(text), 13) + 28;
  pen.rect(195 - w / 2, y, w, 26, { r: 13, fill: c.paper, stroke: c.line, sw: 1 });
  pen.text(195, y + 18, text, { size: 13, fill: c.soft, at: 'middle' });
  return y + 40;
}

const typeHere: L = { fr: 'Votre message', en: 'Your message', ar: 'اكتب رسالة' };

/** Where one writes a message: clip, field, then the microphone or, once something is typed, the arrow. */
export function writer(pen: Pen, y: number, typed?: L | string): void {
  pen.rect(0, y, 390, 64, { fill: c.sheet });
  pen.line(0, y, 390, y);
  pen.icon('paperclip', 30, y + 32, 24, c.soft);
  pen.zone('attach', { x: 4, y: y + 5, w: 52, h: 54 });
  pen.rect(56, y + 9, 266, 46, {
    r: 23,
    fill: c.paper,
    stroke: typed ? c.accent : c.line,
    sw: typed ? 2 : 1.2,
  });
  pen.text(74, y + 38, typed ?? typeHere, {
    size: 16.5,
    fill: typed ? c.ink : '#8b958f',
    max: typed ? 230 : 190,
  });
  if (!typed) pen.icon('camera', 296, y + 32, 22, c.soft);
  else {
    const at = 77 + Math.min(textWidth(pen.say(typed), 16.5), 230);
    pen.line(at, y + 21, at, y + 44, c.accent, 2);
  }
  if (!typed) pen.zone('camera', { x: 272, y: y + 5, w: 52, h: 54 });
  pen.zone('write', { x: 58, y: y + 5, w: typed ? 264 : 212, h: 54 });
  pen.circle(354, y + 32, 23, { fill: c.accent });
  pen.icon(typed ? 'send' : 'mic', 354, y + 32, 23, c.white);
  pen.zone(typed ? 'send' : 'voice', { x: 327, y: y + 4, w: 60, h: 56 });
}

const letters: Record<'fr' | 'en' | 'ar', [string, string, string]> = {
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbn’'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ar: ['ضصثقفغعهخحج', 'شسيبلاتنمكط', 'ذءؤرىةوزظد'],
};

/** The letters, from 500 down to the navigation bar; the last row has the space bar and the return key. */
export function keyboard(pen: Pen, y = 500): void {
  pen.rect(0, y, 390, 732 - y, { fill: '#e6ded0' });
  const high = (732 - y - 14) / 4;
  const key = (x: number, at: number, w: number, fill: string = c.white): void =>
    pen.rect(x, at, w, high - 8, { r: 7, fill });
  letters[pen.locale].forEach((chars, line) => {
    const keys = [...chars];
    const side = line === 2 ? 48 : 0;
    const w = Math.min((374 - side * 2) / keys.length, 38);
    const start = 195 - (w * keys.length) / 2;
    keys.forEach((char, i) => {
      key(start + i * w + 2.5, y + 8 + line * high, w - 5);
      pen.text(start + i * w + w / 2, y + 8 + line * high + high / 2 + 2, char, { size: 18, at: 'middle' });
    });
  });
  const third = y + 8 + 2 * high;
  key(8, third, 44, '#cfc5b2');
  pen.icon('arrow-up', 30, third + high / 2 - 4, 20);
  pen.zone('shift', { x: 4, y: third - 4, w: 52, h: high });
  key(338, third, 44, '#cfc5b2');
  pen.icon('delete', 360, third + high / 2 - 4, 22);
  pen.zone('erase', { x: 334, y: third - 4, w: 52, h: high });
  const last = y + 8 + 3 * high;
  key(8, last, 58, '#cfc5b2');
  pen.text(37, last + high / 2 + 2, '?123', { size: 15, bold: true, at: 'middle' });
  pen.zone('digits', { x: 4, y: last - 4, w: 64, h: high });
  key(74, last, 36);
  pen.text(92, last + high / 2 + 2, pen.rtl ? '،' : ',', { size: 18, at: 'middle' });
  key(116, last, 156);
  pen.zone('space', { x: 114, y: last - 4, w: 160, h: high });
  key(278, last, 36);
  pen.text(296, last + high / 2 + 2, '.', { size: 18, at: 'middle' });
  pen.rect(322, last, 60, high - 8, { r: 7, fill: c.accent });
  pen.icon('corner-down-left', 352, last + high / 2 - 4, 21, c.white);
  pen.zone('enter', { x: 318, y: last - 4, w: 68, h: high });
}
