/*
 * Small drawn photographs, on a grid of 100 × 100. They spill over the grid on every side, so that a frame of
 * any shape is filled.
 */
const ground = (y: number, fill: string): string =>
  `<rect x="-100" y="${y}" width="300" height="300" fill="${fill}"/>`;
const sky = (fill: string): string => ground(-100, fill);

const flower = (x: number, y: number, fill: string, r = 4): string =>
  `<path d="M${x} ${y}V${y + 16}" stroke="#2b7549" stroke-width="1.6"/>` +
  [0, 72, 144, 216, 288]
    .map(
      (a) =>
        `<circle cx="${x}" cy="${y - r}" r="${r * 0.8}" fill="${fill}" transform="rotate(${a} ${x} ${y})"/>`,
    )
    .join('') +
  `<circle cx="${x}" cy="${y}" r="${r * 0.6}" fill="#f0ae35"/>`;

const tree = (x: number, y: number, s = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">` +
  '<rect x="-2.5" y="-4" width="5" height="18" fill="#7a5236"/>' +
  '<circle cx="0" cy="-14" r="13" fill="#3f8a58"/><circle cx="8" cy="-8" r="9" fill="#2b7549"/></g>';

const wave = 'M-100 71Q-80 66 -60 71T-20 71T20 71T60 71T100 71T140 71T200 71V76H-100Z';

export const photos = {
  beach:
    sky('#bfe0ee') +
    '<circle cx="76" cy="22" r="10" fill="#f8d98a"/>' +
    ground(48, '#4c9bb5') +
    `<path d="${wave}" fill="#d6eef2"/>` +
    ground(74, '#f0d9a8') +
    '<path d="M30 88V58" stroke="#8a5a36" stroke-width="2"/><path d="M12 62Q30 42 48 62Z" fill="#b84a24"/>' +
    '<path d="M22 62Q30 44 38 62Z" fill="#fbf7ef"/>',
  mountain:
    sky('#cfe3ee') +
    '<path d="M-40 90L22 26L60 70L84 44L150 96Z" fill="#6d7f8c"/>' +
    '<path d="M22 26L10 39L20 43L28 37L36 43Z" fill="#fff"/>' +
    '<path d="M84 44L76 53L84 56L93 52Z" fill="#fff"/>' +
    ground(78, '#5f9968') +
    tree(18, 78, 0.6) +
    tree(70, 82, 0.75),
  garden:
    sky('#d8ebd2') +
    ground(58, '#8fbf7f') +
    tree(80, 52, 1.1) +
    flower(18, 66, '#b84a24', 5) +
    flower(34, 76, '#a8537a', 5) +
    flower(50, 68, '#fff', 5) +
    flower(64, 80, '#b84a24', 5),
  cake:
    sky('#f6e3cf') +
    ground(72, '#e0c6a4') +
    '<ellipse cx="50" cy="80" rx="38" ry="7" fill="#fff"/>' +
    '<rect x="22" y="50" width="56" height="28" rx="5" fill="#8a4a32"/>' +
    '<path d="M22 54Q22 46 30 46H70Q78 46 78 54Q73 62 68 55Q61 64 55 55Q49 63 43 55Q36 63 32 55Q26 62 22 54Z" fill="#f8dce4"/>' +
    [34, 50, 66]
      .map(
        (x) =>
          `<rect x="${x - 1.5}" y="34" width="3" height="12" fill="#1f5d82"/>` +
          `<path d="M${x} 25Q${x + 4} 31 ${x} 34Q${x - 4} 31 ${x} 25Z" fill="#f0ae35"/>`,
      )
      .join(''),
  cat:
    sky('#e3e1f0') +
    ground(70, '#b9a6c9') +
    '<path d="M26 100Q22 52 50 52Q78 52 74 100Z" fill="#d98b3d"/>' +
    '<path d="M30 46L32 20L46 34ZM70 46L68 20L54 34Z" fill="#d98b3d"/>' +
    '<circle cx="50" cy="46" r="21" fill="#e39a4a"/><ellipse cx="42" cy="43" rx="3" ry="4" fill="#1d2b30"/>' +
    '<ellipse cx="58" cy="43" rx="3" ry="4" fill="#1d2b30"/><path d="M47 51H53L50 55Z" fill="#8c3b2a"/>' +
    '<path d="M50 55Q46 60 42 57M50 55Q54 60 58 57M34 52L20 50M34 55L21 57M66 52L80 50M66 55L79 57" fill="none" stroke="#6b3d18" stroke-width="1.5"/>',
  sunset:
    sky('#f6c58c') +
    ground(30, '#f09a5e') +
    '<circle cx="50" cy="58" r="18" fill="#fbe3a0"/>' +
    ground(60, '#7a4a6a') +
    '<path d="M30 66H70M36 74H64M42 82H58" stroke="#fbe3a0" stroke-width="2.5" stroke-linecap="round"/>',
  market:
    sky('#f2eadb') +
    '<path d="M8 20H92V36Q84 44 78 36Q71 44 64 36Q57 44 50 36Q43 44 36 36Q29 44 22 36Q15 44 8 36Z" fill="#b84a24"/>' +
    '<path d="M22 20V36Q29 44 36 36V20ZM50 20V36Q57 44 64 36V20Z" fill="#fff"/>' +
    '<path d="M8 66H92V100H8Z" fill="#9c6b42"/>' +
    [18, 30, 42].map((x) => `<circle cx="${x}" cy="62" r="7" fill="#d8432b"/>`).join('') +
    [58, 70, 82].map((x) => `<circle cx="${x}" cy="62" r="7" fill="#e8a92e"/>`).join(''),
  house:
    sky('#d9e9f2') +
    ground(72, '#8fbf7f') +
    '<path d="M24 46H76V82H24Z" fill="#fbf1dc"/><path d="M18 48L50 22L82 48Z" fill="#b84a24"/>' +
    '<rect x="44" y="60" width="13" height="22" fill="#0d5b54"/>' +
    '<rect x="29" y="54" width="10" height="11" fill="#7fb3c8"/>' +
    '<rect x="62" y="54" width="10" height="11" fill="#7fb3c8"/>',
  bread:
    sky('#ecd9bd') +
    '<g transform="rotate(-18 50 52)"><rect x="8" y="40" width="84" height="24" rx="12" fill="#c98642"/>' +
    '<path d="M24 44L34 60M42 44L52 60M60 44L70 60" stroke="#f3d9a6" stroke-width="4" stroke-linecap="round"/>' +
    '</g>',
  lake:
    sky('#cfe6ea') +
    '<path d="M-40 56Q0 30 30 50Q60 28 90 48Q120 36 160 56Z" fill="#6f9f86"/>' +
    ground(55, '#7fb6c6') +
    '<path d="M34 70H66L60 78H40Z" fill="#8a4a26"/><path d="M50 68V44L66 66Z" fill="#fff"/>',
  paper:
    sky('#9c6b42') +
    '<g transform="rotate(-3 50 50)"><rect x="20" y="8" width="60" height="84" fill="#fff"/>' +
    '<rect x="26" y="16" width="22" height="6" fill="#0d5b54"/>' +
    [30, 37, 44, 51, 65, 72, 79]
      .map((y, i) => `<rect x="26" y="${y}" width="${i % 3 === 2 ? 30 : 48}" height="2.6" fill="#8b958f"/>`)
      .join('') +
    '</g>',
  blurred:
    '<defs><filter id="soft"><feGaussianBlur stdDeviation="5"/></filter></defs>' +
    sky('#d9cdb8') +
    '<g filter="url(#soft)"><circle cx="40" cy="44" r="20" fill="#b98d70"/>' +
    '<rect x="14" y="62" width="56" height="50" fill="#52626a"/>' +
    '<rect x="70" y="10" width="30" height="60" fill="#f0ae35"/></g>',
  dark:
    sky('#1c2326') +
    '<circle cx="52" cy="46" r="17" fill="#2f3a3d"/>' +
    '<path d="M24 110Q26 68 52 68Q78 68 80 110Z" fill="#2b3538"/>',
} as const;

export type PhotoName = keyof typeof photos;
