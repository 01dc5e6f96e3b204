import { c } from '../screens/kit/palette';
import { bar, cover, disc, speech, tile } from './kit';

export const securityCovers = {
  'fake-parcel': cover('security', (pen) => {
    pen.rect(258, 206, 284, 264, { fill: '#fffdf8', stroke: c.danger, sw: 8, r: 30 });
    pen.icon('package', 316, 266, 74, c.support, 1.9);
    bar(pen, 372, 250, 136, c.danger, 30);
    bar(pen, 286, 334, 220);
    bar(pen, 286, 374, 180);
    pen.path('M286 428Q306 416 326 428T366 428T406 428T446 428', { stroke: c.link, sw: 8 });
    disc(pen, 534, 214, 40, 'triangle-alert', c.sun, c.ink);
    pen.rect(258, 518, 284, 80, { fill: c.danger, r: 40 });
    pen.icon('ban', 400, 558, 48, c.white, 2.4);
    bar(pen, 300, 640, 200, '#efe5d0', 26);
  }),

  'virus-alert': cover(
    'security',
    (pen) => {
      pen.rect(232, 200, 336, 62, { fill: c.band });
      pen.rect(250, 210, 200, 52, { fill: '#fffdf8', r: 12 });
      pen.icon('x', 424, 236, 36, c.ink, 2.8);
      pen.circle(424, 236, 40, { stroke: c.sun, sw: 7, dash: '14 10' });
      pen.icon('triangle-alert', 400, 402, 176, c.sun, 1.8);
      bar(pen, 286, 532, 228, c.white, 36);
      bar(pen, 326, 590, 148, c.white, 30);
    },
    c.danger,
  ),

  'new-number': cover('security', (pen) => {
    pen.circle(400, 274, 84, { fill: '#cfc5b2' });
    pen.text(400, 316, '?', { size: 118, bold: true, at: 'middle', fill: c.white });
    speech(pen, 400, 230);
    bar(pen, 286, 422, 170, c.soft, 20);
    speech(pen, 488, 180, false, c.dangerSoft);
    pen.text(348, 540, '€ € €', { size: 50, bold: true, at: 'middle', fill: c.danger });
    speech(pen, 586, 190, true, c.ink);
    pen.icon('phone', 446, 619, 40, c.white, 2.2);
  }),

  'tax-email': cover('security', (pen) => {
    pen.path('M470 150V300Q470 372 410 372Q350 372 350 316', { stroke: c.ink, sw: 11 });
    pen.path('M350 312L384 348', { stroke: c.ink, sw: 11 });
    pen.rect(262, 404, 276, 190, { fill: c.sunSoft, stroke: c.ink, sw: 7, r: 20 });
    pen.path('M268 416L400 516L532 416', { stroke: c.ink, sw: 7 });
    pen.circle(400, 548, 32, { fill: c.sun });
    pen.text(400, 562, '€', { size: 40, bold: true, at: 'middle' });
    bar(pen, 300, 640, 200);
  }),

  'curious-apps': cover('security', (pen) => {
    tile(pen, 400, 264, 'flashlight', c.sun, 128);
    const wants = [
      ['contact', c.support],
      ['mic', c.lilac],
      ['map-pin', c.sky],
    ] as const;
    wants.forEach(([icon, fill], i) => {
      const y = 398 + i * 100;
      disc(pen, 296, y, 36, icon, fill);
      bar(pen, 350, y - 12, 96);
      pen.rect(462, y - 24, 80, 48, { fill: '#cfc7b6', r: 24 });
      pen.circle(486, y, 18, { fill: c.white });
    });
  }),

  'lost-phone': cover('security', (pen) => {
    pen.rect(232, 152, 336, 400, { fill: '#efe9da', r: 52 });
    pen.path('M232 300L568 250M232 470L568 500M330 152L360 552M500 152L470 552', { stroke: c.white, sw: 20 });
    pen.rect(378, 300, 84, 150, { fill: '#bcd9b4', r: 10 });
    pen.circle(400, 350, 76, { fill: c.accent, opacity: 0.2 });
    disc(pen, 400, 350, 46, 'smartphone', c.accent);
    pen.rect(232, 540, 336, 240, { fill: '#fffdf8' });
    disc(pen, 302, 630, 46, 'volume-2', c.accentSoft, c.accent);
    disc(pen, 400, 630, 46, 'lock', c.sun, c.ink);
    disc(pen, 498, 630, 46, 'trash-2', c.dangerSoft, c.danger);
  }),

  'fake-banker': cover(
    'security',
    (pen) => {
      disc(pen, 400, 290, 92, 'landmark', '#47605f');
      bar(pen, 310, 420, 180, c.white, 34);
      bar(pen, 346, 474, 108, '#8fa3a8', 22);
      disc(pen, 310, 618, 52, 'phone-off', '#c8332a');
      disc(pen, 490, 618, 52, 'phone', '#2f9358');
      pen.circle(310, 618, 66, { stroke: c.sun, sw: 7, dash: '16 12' });
    },
    '#22303a',
  ),
};
