/*
 * Widths of the two text faces, in hundredths of an em, so that a screen can wrap its own text and place its
 * zones without a browser. Latin: Atkinson Hyperlegible Next. Arabic: IBM Plex Sans Arabic, medial forms.
 */
type Table = readonly (readonly [width: number, characters: string])[];

const tables: Record<'regular' | 'bold', Table> = {
  regular: [
    [0, 'ًٌَُِّْ'],
    [16, "'"],
    [19, 'آأإا'],
    [21, ',.:;'],
    [24, 'j’‘·رز'],
    [25, 'iî'],
    [26, 'l'],
    [27, 'ï'],
    [28, ' '],
    [29, '!'],
    [30, '"()'],
    [31, 'fئبتثلنىي'],
    [33, 't'],
    [35, 'r'],
    [36, '-'],
    [37, '_ؤو'],
    [39, '/I'],
    [40, '“”ة'],
    [41, '1'],
    [44, '•فق'],
    [45, 'yدذك'],
    [46, 'vz'],
    [47, 'sه'],
    [48, '*?cxçعغ'],
    [49, 'k'],
    [50, '–'],
    [51, '7J'],
    [52, 'aàâم'],
    [53, '×'],
    [54, 'Leuéèêëùû'],
    [55, '2Fhnoô'],
    [56, 'Tdg«»'],
    [57, 'EYbpqÉÊ'],
    [58, '3'],
    [59, '59PSV'],
    [60, '6'],
    [61, '48+BRZ'],
    [62, 'X'],
    [63, '=AKÀ'],
    [64, 'CÇ'],
    [65, '0'],
    [66, '€جحخ'],
    [67, 'D…'],
    [68, 'w'],
    [69, 'GHNUطظ'],
    [71, 'O'],
    [72, 'Q'],
    [73, '&'],
    [78, '@،؛'],
    [82, 'M—'],
    [83, 'سش'],
    [84, 'm'],
    [86, 'Wصض'],
    [89, 'ء'],
    [92, '%œ'],
    [98, '؟'],
    [100, '→'],
  ],
  bold: [
    [0, 'ًٌَُِّْ'],
    [20, 'آأ'],
    [21, "'إا"],
    [26, 'j'],
    [27, ',.:;’‘رز'],
    [29, '·'],
    [30, '!iî'],
    [31, ' ï'],
    [32, 'l'],
    [33, '()ئبتثلنىي'],
    [36, 'f'],
    [37, '-'],
    [38, 'rt'],
    [39, '"'],
    [40, '_'],
    [41, 'ؤو'],
    [42, 'I'],
    [44, '1/•'],
    [45, 'ة'],
    [48, '*“”فق'],
    [50, 'z–ك'],
    [51, 'csçعغه'],
    [52, 'y'],
    [53, 'vدذ'],
    [54, '7x×'],
    [55, '?Lakàâ'],
    [56, 'Jeéèêë'],
    [57, '9Fhnuùû'],
    [58, '2oô'],
    [59, '+g'],
    [60, '3EbdpqÉÊ'],
    [61, '5=STم'],
    [62, '48Z'],
    [63, '6P'],
    [64, 'BV'],
    [65, 'RY«»'],
    [66, '0CKÇ'],
    [67, 'جحخ'],
    [68, 'AXÀ€'],
    [69, 'DU'],
    [70, 'H'],
    [72, '&GN'],
    [73, 'طظ'],
    [74, 'w'],
    [75, 'O'],
    [76, 'Q'],
    [78, '@…'],
    [82, '،؛'],
    [83, '—'],
    [85, 'سش'],
    [86, 'M'],
    [88, 'm'],
    [89, 'W'],
    [92, 'صض'],
    [94, 'œ'],
    [97, '%ء'],
    [100, '→'],
    [101, '؟'],
  ],
};

function spread(table: Table): Map<string, number> {
  return new Map(
    table.flatMap(([width, characters]) => [...characters].map((char) => [char, width] as const)),
  );
}

const widths = { regular: spread(tables.regular), bold: spread(tables.bold) };

const dualJoining = /[ئبتثجحخسشصضطظعغفقكلمنهىي]/;
/** What a last letter's flourish adds to its medial width. */
const flourish = 28;

/** The width of a line of text at a size: close to what a browser draws, and not less. */
export function textWidth(text: string, size: number, bold = false): number {
  const table = bold ? widths.bold : widths.regular;
  const chars = [...text];
  let sum = 0;
  chars.forEach((char, i) => {
    sum += table.get(char === '\u00a0' ? ' ' : char) ?? 55;
    const next = chars[i + 1];
    if (dualJoining.test(char) && (next === undefined || !/[\u0600-\u06ff]/.test(next))) sum += flourish;
  });
  return (sum * size * (/[\u0600-\u06ff]/.test(text) ? 1.04 : 1)) / 100;
}

/** Breaks a text into lines no wider than `width`; a no-break space does not break. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && textWidth(longer, size, bold) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}
