import { c } from '../screens/kit/palette';
import { person } from '../screens/kit/people';
import { bar, cover, disc, slot, soft, speech } from './kit';

export const messagesCovers = {
  'first-message': cover('messages', (pen) => {
    speech(pen, 206, 190);
    speech(pen, 300, 236, true, undefined, 104);
    speech(pen, 432, 150);
    pen.rect(256, 566, 208, 80, { stroke: soft, sw: 5, r: 40, fill: '#fffdf8' });
    bar(pen, 288, 594, 90);
    disc(pen, 516, 606, 42, 'send', c.accent);
  }),

  'voice-message': cover('messages', (pen) => {
    pen.circle(400, 320, 112, { fill: c.supportSoft });
    disc(pen, 400, 320, 78, 'mic', c.support);
    [26, 60, 96, 44, 120, 74, 140, 58, 104, 36, 80, 28].forEach((h, i) =>
      pen.line(268 + i * 24, 556 - h / 2, 268 + i * 24, 556 + h / 2, c.accent, 11),
    );
    pen.circle(400, 668, 12, { fill: c.danger });
  }),

  'save-contact': cover('messages', (pen) => {
    pen.picture({ x: 316, y: 190, w: 168, h: 168 }, person('doctor'), { r: 84 });
    disc(pen, 472, 338, 32, 'plus', c.sun, c.ink);
    bar(pen, 316, 396, 168, c.ink, 30);
    slot(pen, 458, c.accent, 78);
    pen.icon('phone', 310, 497, 38, c.accent, 2.2);
    bar(pen, 346, 485, 150);
    slot(pen, 556, soft, 78);
    pen.icon('mail', 310, 595, 38, c.soft, 2.2);
    bar(pen, 346, 583, 110);
  }),

  'family-group': cover('messages', (pen) => {
    (['lea', 'jean', 'amadou'] as const).forEach((name, i) => {
      const y = 196 + i * 124;
      pen.picture({ x: 254, y, w: 80, h: 80 }, person(name), { r: 40 });
      pen.rect(348, y + 6, [180, 140, 164][i]!, 72, { fill: [c.sunSoft, c.skySoft, c.lilacSoft][i]!, r: 28 });
      bar(pen, 370, y + 32, [130, 90, 112][i]!, [c.sun, c.sky, c.lilac][i], 18);
    });
    speech(pen, 576, 200, true, undefined, 80);
    bar(pen, 366, 604, 120, c.white, 20);
  }),

  'write-email': cover('messages', (pen) => {
    pen.text(400, 306, '@', { size: 168, bold: true, at: 'middle', fill: c.support });
    pen.line(268, 372, 532, 372, soft, 5);
    bar(pen, 268, 398, 150);
    pen.line(268, 448, 532, 448, soft, 5);
    bar(pen, 268, 484, 264, '#efe5d0');
    bar(pen, 268, 530, 230, '#efe5d0');
    bar(pen, 268, 576, 180, '#efe5d0');
    disc(pen, 506, 640, 44, 'send', c.accent);
  }),

  'read-email': cover('messages', (pen) => {
    pen.rect(276, 216, 248, 176, { fill: c.sunSoft, stroke: c.ink, sw: 7, r: 20 });
    pen.path('M280 226L400 322L520 226', { stroke: c.ink, sw: 7 });
    pen.rect(276, 452, 248, 112, { fill: '#fffdf8', stroke: soft, sw: 5, r: 24 });
    pen.icon('file-text', 326, 508, 62, c.danger, 1.9);
    bar(pen, 374, 482, 126, c.ink, 22);
    bar(pen, 374, 520, 80, soft, 18);
    pen.icon('paperclip', 500, 430, 74, c.accent, 2);
    [316, 400, 484].forEach((x) => pen.rect(x - 36, 616, 72, 72, { fill: c.accentSoft, r: 22 }));
    pen.icon('reply', 316, 652, 38, c.accent, 2.2);
    pen.icon('users', 400, 652, 38, c.accent, 2.2);
    pen.icon('forward', 484, 652, 38, c.accent, 2.2);
  }),
};
