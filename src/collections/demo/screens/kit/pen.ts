import type { L, Locale } from '../../types';
import { icons, pointing, type IconName } from './icons';
import { textWidth, wrap } from './metrics';
import { c } from './palette';

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Look {
  fill?: string;
  stroke?: string;
  sw?: number;
  r?: number;
  opacity?: number;
  dash?: string;
}

export interface TextLook {
  size?: number;
  bold?: boolean;
  fill?: string;
  at?: 'start' | 'middle' | 'end';
  /** The width at hand: a longer text is set smaller. */
  max?: number;
  underline?: boolean;
}

const arabic = /[\u0600-\u06ff]/;

/** No target is smaller than a fingertip. */
export const fingertip = 52;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Two decimals at most, so that drawings are the same on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function look({ fill = 'none', stroke, sw = 1.5, opacity, dash }: Look): string {
  return [
    `fill="${fill}"`,
    stroke ? `stroke="${stroke}" stroke-width="${n(sw)}"` : '',
    dash ? `stroke-dasharray="${dash}"` : '',
    opacity === undefined ? '' : `opacity="${n(opacity)}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Draws in reading direction: x counts from the side where a line of text begins, so that the same drawing
 * comes out mirrored in Arabic. Pictures and numbers are never mirrored.
 */
export class Pen {
  readonly rtl: boolean;
  readonly zones: Record<string, Box> = {};
  private readonly parts: string[] = [];
  private ids = 0;

  constructor(
    readonly locale: Locale,
    readonly width = 390,
    readonly height = 780,
  ) {
    this.rtl = locale === 'ar';
  }

  /** Where a length that starts at `x` begins on the picture. */
  private left(x: number, w = 0): number {
    return this.rtl ? this.width - x - w : x;
  }

  /** The words of a text in this drawing's language. */
  say(text: L | string): string {
    return typeof text === 'string' ? text : text[this.locale];
  }

  rect(x: number, y: number, w: number, h: number, style: Look = {}): void {
    const r = style.r ? ` rx="${n(style.r)}"` : '';
    const at = `x="${n(this.left(x, w))}" y="${n(y)}" width="${n(w)}" height="${n(h)}"`;
    this.parts.push(`<rect ${at}${r} ${look(style)}/>`);
  }

  circle(cx: number, cy: number, r: number, style: Look = {}): void {
    this.parts.push(`<circle cx="${n(this.left(cx))}" cy="${n(cy)}" r="${n(r)}" ${look(style)}/>`);
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: string = c.line, sw = 1): void {
    const ends = `x1="${n(this.left(x1))}" y1="${n(y1)}" x2="${n(this.left(x2))}" y2="${n(y2)}"`;
    this.parts.push(`<line ${ends} stroke="${stroke}" stroke-width="${n(sw)}" stroke-linecap="round"/>`);
  }

  /** A free shape, in the coordinates of reading direction. */
  path(d: string, style: Look = {}): void {
    const turn = this.rtl ? ` transform="translate(${this.width} 0) scale(-1 1)"` : '';
    this.parts.push(`<path d="${d}" ${look(style)} stroke-linecap="round" stroke-linejoin="round"${turn}/>`);
  }

  /** One line of text, `y` being its baseline. */
  text(x: number, y: number, text: L | string, style: TextLook = {}): void {
    const words = this.say(text);
    const { size = 16, bold = false, fill = c.ink, at = 'start', max, underline } = style;
    const rtl = arabic.test(words);
    const width = textWidth(words, size, bold);
    const fit = max && width > max ? Math.floor((size * max * 10) / width) / 10 : size;
    const swap = this.rtl !== rtl && at !== 'middle';
    const anchor = swap ? (at === 'start' ? 'end' : 'start') : at;
    this.parts.push(
      `<text x="${n(this.left(x))}" y="${n(y)}" font-size="${n(fit)}" fill="${fill}"` +
        (bold ? ' font-weight="700"' : '') +
        (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
        (rtl ? ' direction="rtl"' : '') +
        (underline ? ' text-decoration="underline"' : '') +
        (max ? ` data-max="${n(max)}"` : '') +
        `>${escape(words)}</text>`,
    );
  }

  /** Text in a column; returns the baseline that would come next. */
  para(
    x: number,
    y: number,
    w: number,
    text: L | string,
    style: TextLook & { leading?: number } = {},
  ): number {
    const { size = 16, bold, leading = Math.round(size * 1.4), at = 'start' } = style;
    const from = at === 'middle' ? x + w / 2 : at === 'end' ? x + w : x;
    const lines = wrap(this.say(text), w, size, bold);
    lines.forEach((line, i) => this.text(from, y + i * leading, line, { ...style, max: w + 2 }));
    return y + lines.length * leading;
  }

  icon(
    name: IconName,
    cx: number,
    cy: number,
    size = 24,
    color: string = c.ink,
    sw = 2,
    fill = 'none',
  ): void {
    const half = size / 2;
    const scale = size / 24;
    const turned = this.rtl && pointing.has(name);
    const x = this.left(cx);
    const move = turned
      ? `translate(${n(x + half)} ${n(cy - half)}) scale(${n(-scale)} ${n(scale)})`
      : `translate(${n(x - half)} ${n(cy - half)}) scale(${n(scale)})`;
    this.parts.push(
      `<g transform="${move}" fill="${fill}" stroke="${color}" stroke-width="${n(sw)}" ` +
        `stroke-linecap="round" stroke-linejoin="round">${icons[name]}</g>`,
    );
  }

  /** A picture with its own coordinates (`side` × `side × h / w`), cut to a box and never mirrored. */
  picture(box: Box, inner: string, { r = 0, side = 100 }: { r?: number; side?: number } = {}): void {
    const id = `clip${++this.ids}`;
    const x = n(this.left(box.x, box.w));
    const at = `x="${x}" y="${n(box.y)}" width="${n(box.w)}" height="${n(box.h)}"`;
    this.parts.push(
      `<clipPath id="${id}"><rect ${at} rx="${n(r)}"/></clipPath><g clip-path="url(#${id})">` +
        `<svg ${at} viewBox="0 0 ${side} ${side}" preserveAspectRatio="xMidYMid slice">${inner}</svg></g>`,
    );
  }

  /** Names a part of the drawing that a finger can touch, widened to a fingertip. */
  zone(name: string, { x, y, w, h }: Box): void {
    const wide = Math.max(w, fingertip);
    const high = Math.max(h, fingertip);
    const left = this.left(x - (wide - w) / 2, wide);
    this.zones[name] = {
      x: Math.min(Math.max(left, 0), this.width - wide),
      y: Math.min(Math.max(y - (high - h) / 2, 0), this.height - high),
      w: wide,
      h: high,
    };
  }

  /** What was drawn so far lies behind something else: no finger reaches it. */
  cover(): void {
    for (const name of Object.keys(this.zones)) delete this.zones[name];
  }

  /** The finished drawing. */
  svg(): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" ` +
      `viewBox="0 0 ${this.width} ${this.height}" ` +
      `font-family="'Atkinson Hyperlegible Next', 'IBM Plex Sans Arabic', sans-serif">` +
      `${this.parts.join('')}</svg>`
    );
  }
}
