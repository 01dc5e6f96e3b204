import { c } from '../screens/kit/palette';
import { person } from '../screens/kit/people';
import { photos } from '../screens/kit/photos';
import { bar, cover, disc, finger, slot, soft } from './kit';

export const formsCovers = {
  'official-site': cover('forms', (pen) => {
    pen.rect(258, 190, 284, 68, { fill: '#efe5d0', r: 34 });
    pen.icon('search', 298, 224, 36, c.soft, 2.4);
    pen.rect(262, 300, 276, 104, { fill: c.sunSoft, r: 20 });
    bar(pen, 284, 326, 84, c.sun, 26);
    bar(pen, 284, 366, 190, soft, 18);
    pen.rect(262, 428, 276, 126, { fill: '#fffdf8', stroke: c.success, sw: 7, r: 20 });
    pen.icon('landmark', 316, 490, 60, c.lilac, 2);
    bar(pen, 366, 462, 130, c.ink, 24);
    bar(pen, 366, 504, 90, c.success, 20);
    disc(pen, 532, 434, 30, 'check', c.success);
    pen.rect(262, 578, 276, 90, { fill: '#f4eee0', r: 20 });
    bar(pen, 284, 604, 150, soft, 18);
  }),

  'fill-form': cover('forms', (pen) => {
    bar(pen, 268, 198, 180, soft, 34);
    slot(pen, 262, soft, 72);
    bar(pen, 292, 288, 120, c.ink, 20);
    slot(pen, 358, c.accent, 72);
    pen.line(296, 376, 296, 412, c.accent, 6);
    slot(pen, 454, c.danger, 72);
    disc(pen, 500, 490, 20, 'x', c.danger);
    pen.rect(268, 556, 46, 46, { fill: c.accent, r: 10 });
    pen.icon('check', 291, 579, 34, c.white, 3);
    bar(pen, 334, 568, 150, soft, 22);
    pen.rect(268, 632, 180, 70, { fill: c.ink, r: 35 });
  }),

  'good-password': cover('forms', (pen) => {
    pen.icon('key-round', 400, 274, 150, c.sun, 1.8);
    slot(pen, 390, c.accent, 84);
    [306, 341, 376, 411, 446, 481].forEach((x) => pen.circle(x, 432, 10, { fill: c.ink }));
    [0, 1, 2, 3].forEach((i) => pen.rect(268 + i * 68, 504, 58, 18, { fill: c.success, r: 9 }));
    [0, 1, 2].forEach((i) => {
      pen.icon('circle-check', 290, 574 + i * 56, 38, c.success, 2.3);
      bar(pen, 326, 563 + i * 56, [170, 130, 190][i]!);
    });
  }),

  'doctor-appointment': cover('forms', (pen) => {
    pen.picture({ x: 258, y: 190, w: 96, h: 96 }, person('doctor'), { r: 48 });
    bar(pen, 374, 208, 150, c.ink, 28);
    bar(pen, 374, 250, 100, soft, 20);
    [0, 1, 2].forEach((line) =>
      [0, 1, 2].forEach((i) => {
        const chosen = line === 1 && i === 2;
        if (line === 2 && i === 1) return;
        pen.rect(258 + i * 98, 326 + line * 104, 86, 82, { fill: chosen ? c.accent : c.accentSoft, r: 22 });
        if (chosen) pen.icon('check', 301 + i * 98, 367 + line * 104, 48, c.white, 2.8);
        else bar(pen, 280 + i * 98, 357 + line * 104, 42, c.accent, 18);
      }),
    );
    finger(pen, 497, 471);
    pen.rect(258, 646, 284, 80, { fill: c.sun, r: 24 });
  }),

  'one-account': cover('forms', (pen) => {
    pen.rect(262, 200, 276, 124, { fill: c.lilac, r: 24 });
    pen.icon('id-card', 330, 262, 76, c.white, 1.9);
    bar(pen, 392, 236, 116, c.white, 20);
    bar(pen, 392, 272, 76, '#b9b5d6', 18);
    const doors = [
      ['landmark', c.sky],
      ['stethoscope', c.success],
      ['sun', '#b07a12'],
    ] as const;
    doors.forEach(([icon, fill], i) => {
      const x = 304 + i * 96;
      pen.path(`M400 324V388Q400 420 ${x} 420V458`, { stroke: c.support, sw: 6 });
      disc(pen, x, 500, 42, icon, fill);
    });
    slot(pen, 586, soft, 66);
    bar(pen, 296, 608, 120);
  }),

  'send-document': cover('forms', (pen) => {
    pen.picture({ x: 290, y: 190, w: 220, h: 282 }, photos.paper, { r: 26 });
    disc(pen, 512, 458, 42, 'camera', c.ink);
    bar(pen, 290, 510, 160, c.ink, 26);
    bar(pen, 290, 552, 100, c.success, 22);
    pen.rect(268, 606, 264, 82, { fill: c.accent, r: 41 });
    pen.icon('upload', 400, 647, 44, c.white, 2.4);
  }),
};
