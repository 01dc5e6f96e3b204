import type { L } from '../../types';
import type { IconName } from './icons';
import { textWidth, wrap } from './metrics';
import { c } from './palette';
import type { Box, Pen } from './pen';
import { avatar, type Face } from './people';

/** A switch, on or off. */
export function toggle(pen: Pen, cx: number, cy: number, on: boolean): void {
  pen.rect(cx - 24, cy - 14, 48, 28, { r: 14, fill: on ? c.accent : '#cfc7b6' });
  pen.circle(on ? cx + 10 : cx - 10, cy, 10.5, { fill: c.white });
}

export interface Row {
  h?: number;
  icon?: IconName;
  tint?: string;
  face?: Face;
  title: L | string;
  sub?: L | string;
  time?: L | string;
  badge?: string;
  end?: 'chevron' | 'on' | 'off' | 'lock' | 'check' | 'plus' | 'none';
  strong?: boolean;
  zone?: string;
  endZone?: string;
}

/** One line of a list, from `y` down; returns where the next begins. */
export function row(pen: Pen, y: number, spec: Row): number {
  const { h = 72, icon, tint = c.accent, face, title, sub, time, badge, end = 'none', strong, zone } = spec;
  const middle = y + h / 2;
  let x = 22;
  if (face) {
    avatar(pen, 46, middle, 24, face);
    x = 84;
  } else if (icon) {
    pen.circle(42, middle, 20, { fill: tint });
    pen.icon(icon, 42, middle, 21, c.white);
    x = 78;
  }
  const tail = end !== 'none' ? (end === 'on' || end === 'off' ? 70 : 44) : time || badge ? 62 : 10;
  const max = 376 - tail - x;
  pen.text(x, sub ? middle - 4 : middle + 6, title, { size: 17, bold: strong ?? Boolean(sub), max });
  if (sub) pen.text(x, middle + 19, sub, { size: 14.5, fill: c.soft, bold: Boolean(badge), max });
  if (time)
    pen.text(370, middle - 6, time, { size: 13, fill: badge ? c.accent : c.soft, at: 'end', max: 62 });
  if (badge) {
    pen.circle(358, middle + 14, 11, { fill: c.accent });
    pen.text(358, middle + 18.5, badge, { size: 13, bold: true, fill: c.white, at: 'middle' });
  }
  if (end === 'on' || end === 'off') toggle(pen, 344, middle, end === 'on');
  if (end === 'chevron') pen.icon('chevron-right', 358, middle, 22, c.soft);
  if (end === 'lock') pen.icon('lock', 356, middle, 18, c.soft);
  if (end === 'check') pen.icon('check', 356, middle, 24, c.accent, 2.6);
  if (end === 'plus') pen.icon('plus', 356, middle, 24, c.accent);
  pen.line(x, y + h, 390, y + h);
  if (zone) pen.zone(zone, { x: 6, y: y + 2, w: spec.endZone ? 290 : 378, h: h - 4 });
  if (spec.endZone) pen.zone(spec.endZone, { x: 306, y: y + 2, w: 78, h: h - 4 });
  return y + h;
}

/** A small title above a group of lines. */
export function groupTitle(pen: Pen, y: number, text: L | string): number {
  pen.text(22, y + 28, text, { size: 14.5, bold: true, fill: c.accent, max: 346 });
  return y + 40;
}

export interface Button {
  label: L | string;
  kind?: 'fill' | 'line' | 'text' | 'danger' | 'sun';
  icon?: IconName;
  zone?: string;
  size?: number;
}

const buttonLook = {
  fill: { back: c.accent, edge: undefined, ink: c.white },
  line: { back: c.sheet, edge: c.accent, ink: c.accent },
  text: { back: 'none', edge: undefined, ink: c.accent },
  danger: { back: c.danger, edge: undefined, ink: c.white },
  sun: { back: c.sun, edge: undefined, ink: c.ink },
} as const;

/** A button with its word. */
export function button(pen: Pen, box: Box, { label, kind = 'fill', icon, zone, size = 17 }: Button): void {
  const { back, edge, ink } = buttonLook[kind];
  pen.rect(box.x, box.y, box.w, box.h, { fill: back, stroke: edge, r: Math.min(box.h / 2, 28), sw: 1.6 });
  const middle = box.y + box.h / 2;
  const max = box.w - (icon ? 60 : 24);
  if (icon) {
    const width = Math.min(textWidth(pen.say(label), size, true), max);
    const start = box.x + (box.w - width - 30) / 2;
    pen.icon(icon, start + 11, middle, 21, ink);
    pen.text(start + 30, middle + 6, label, { size, bold: true, fill: ink, max });
  } else pen.text(box.x + box.w / 2, middle + 6, label, { size, bold: true, fill: ink, at: 'middle', max });
  if (zone) pen.zone(zone, box);
}

/** A round button that floats above the page. */
export function fab(pen: Pen, icon: IconName, zone: string, y = 648): void {
  pen.rect(306, y, 62, 62, { r: 20, fill: c.accent });
  pen.icon(icon, 337, y + 31, 28, c.white);
  pen.zone(zone, { x: 302, y: y - 4, w: 70, h: 70 });
}

export interface Field {
  label: L | string;
  value?: L | string;
  placeholder?: L | string;
  help?: L | string;
  error?: L | string;
  focus?: boolean;
  icon?: IconName;
  zone?: string;
}

/** A form field with its label above; returns where the next may begin. */
export function field(pen: Pen, y: number, spec: Field): number {
  const { label, value, placeholder, help, error, focus, icon, zone } = spec;
  pen.text(22, y + 15, label, { size: 15, bold: true, max: 346 });
  pen.rect(22, y + 25, 346, 50, {
    r: 10,
    fill: c.sheet,
    stroke: error ? c.danger : focus ? c.accent : c.grey,
    sw: error || focus ? 2.4 : 1.5,
  });
  const shown = value ?? placeholder;
  if (shown)
    pen.text(36, y + 56, shown, { size: 17, fill: value ? c.ink : '#8b958f', max: icon ? 282 : 318 });
  if (focus) {
    const at = 38 + (value ? textWidth(pen.say(value), 17) : 0);
    pen.line(at, y + 38, at, y + 62, c.accent, 2);
  }
  if (icon) {
    pen.icon(icon, 344, y + 50, 22, c.soft);
    if (zone) pen.zone(`${zone}-icon`, { x: 318, y: y + 23, w: 52, h: 54 });
  }
  if (zone) pen.zone(zone, { x: 16, y: y - 2, w: icon ? 300 : 358, h: 80 });
  const note = error ?? help;
  if (!note) return y + 92;
  if (error) pen.icon('circle-alert', 32, y + 89, 17, c.danger, 2.2);
  const fill = error ? c.danger : c.soft;
  const next = pen.para(error ? 46 : 24, y + 94, error ? 322 : 344, note, { size: 14, fill });
  return next + 8;
}

export interface Dialog {
  icon?: IconName;
  tint?: string;
  title: L;
  body?: L;
  actions: Button[];
}

/** A question in the middle of the screen, answers one below the other. */
export function dialog(pen: Pen, { icon, tint = c.accent, title, body, actions }: Dialog): void {
  const titleLines = wrap(pen.say(title), 286, 20, true).length;
  const bodyLines = body ? wrap(pen.say(body), 286, 16).length : 0;
  const h =
    34 + (icon ? 58 : 10) + titleLines * 27 + (bodyLines ? 8 + bodyLines * 23 : 0) + 12 + actions.length * 62;
  const top = Math.round((770 - h) / 2);
  pen.rect(26, top, 338, h + 8, { r: 26, fill: c.sheet });
  let y = top + 34;
  if (icon) {
    pen.circle(195, y + 16, 27, { fill: tint });
    pen.icon(icon, 195, y + 16, 27, c.white);
    y += 58;
  } else y += 10;
  y = pen.para(52, y + 16, 286, title, { size: 20, bold: true, at: 'middle', leading: 27 });
  if (body) y = pen.para(52, y + 4, 286, body, { size: 16, fill: c.soft, at: 'middle', leading: 23 });
  y -= 4;
  for (const action of actions) {
    button(pen, { x: 48, y, w: 294, h: 52 }, { kind: 'line', ...action });
    y += 62;
  }
}

/** A tinted notice inside a page; returns where the page goes on. */
export function notice(
  pen: Pen,
  y: number,
  text: L | string,
  fill: string,
  ink: string,
  icon: IconName,
): number {
  const lines = wrap(pen.say(text), 274, 15.5);
  const h = lines.length * 22 + 24;
  pen.rect(22, y, 346, h, { r: 12, fill });
  pen.icon(icon, 46, y + h / 2, 24, ink);
  pen.para(74, y + 28, 278, text, { size: 15.5, leading: 22, fill: c.ink });
  return y + h + 16;
}
