import type { L } from '../../types';
import type { IconName } from './icons';
import { c } from './palette';
import type { Pen } from './pen';
import { avatar, type Face } from './people';

/** The part of a screen that belongs to an application: below the status bar, above the navigation bar. */
export const page = { top: 36, bottom: 732, width: 390 } as const;

/** Hour, network, battery. */
export function statusBar(pen: Pen, color: string = c.ink): void {
  pen.text(22, 25, '10:24', { size: 15, bold: true, fill: color });
  pen.icon('signal', 304, 19, 17, color, 2.4);
  pen.icon('wifi', 329, 19, 17, color, 2.4);
  pen.icon('battery-medium', 358, 19, 22, color, 2);
}

/** Back, home, open applications. */
export function navBar(pen: Pen, color: string = c.ink, fill?: string): void {
  if (fill) pen.rect(0, page.bottom, 390, 48, { fill });
  pen.path('M104 748 L92 756 L104 764 Z', { stroke: color, sw: 2 });
  pen.circle(195, 756, 8.5, { stroke: color, sw: 2 });
  pen.rect(283, 748, 16, 16, { stroke: color, sw: 2, r: 2.5 });
  pen.zone('nav-back', { x: 68, y: 732, w: 60, h: 48 });
  pen.zone('nav-home', { x: 165, y: 732, w: 60, h: 48 });
  pen.zone('nav-recent', { x: 261, y: 732, w: 60, h: 48 });
}

/** The ground of an application with its two system bars. */
export function base(pen: Pen, fill: string = c.sheet, color: string = c.ink): void {
  pen.rect(0, 0, 390, 780, { fill });
  statusBar(pen, color);
  navBar(pen, color);
}

export interface AppBar {
  title: L | string;
  sub?: L | string;
  back?: boolean;
  close?: boolean;
  face?: Face;
  actions?: { icon: IconName; zone?: string }[];
  tone?: 'plain' | 'accent';
}

/** The title of an application's page, with what one can do there. It ends at 100. */
export function appBar(
  pen: Pen,
  { title, sub, back, close, face, actions = [], tone = 'plain' }: AppBar,
): void {
  const ink = tone === 'accent' ? c.white : c.ink;
  if (tone === 'accent') {
    pen.rect(0, 0, 390, 100, { fill: c.accent });
    statusBar(pen, c.white);
  } else pen.line(0, 100, 390, 100);
  let x = 22;
  if (back || close) {
    pen.icon(close ? 'x' : 'arrow-left', 30, 68, 26, ink);
    pen.zone(close ? 'close' : 'back', { x: 4, y: 40, w: 52, h: 56 });
    x = 58;
  }
  if (face) {
    avatar(pen, x + 20, 68, 20, face);
    pen.zone('who', { x: x - 2, y: 42, w: 150, h: 54 });
    x += 52;
  }
  const end = 376 - actions.length * 50;
  pen.text(x, sub ? 64 : 75, title, { size: sub ? 18 : 21, bold: true, fill: ink, max: end - x });
  if (sub) pen.text(x, 85, sub, { size: 13.5, fill: tone === 'accent' ? '#cfe3df' : c.soft, max: end - x });
  actions.forEach(({ icon, zone }, i) => {
    const cx = 354 - (actions.length - 1 - i) * 50;
    pen.icon(icon, cx, 68, 24, ink);
    if (zone) pen.zone(zone, { x: cx - 26, y: 42, w: 52, h: 54 });
  });
}

/** A notice that lies above everything else, the page behind it being dimmed. */
export function scrim(pen: Pen, opacity = 0.55): void {
  pen.cover();
  pen.rect(0, 0, 390, 780, { fill: c.night, opacity });
}
