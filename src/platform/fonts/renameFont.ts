/** The place of a table in an OpenType file. */
function tableOf(font: Buffer, tag: string): { start: number; end: number } {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue;
    const start = font.readUInt32BE(at + 8);
    return { start, end: start + font.readUInt32BE(at + 12) };
  }
  throw new TypeError(`a font without the table ${tag}`);
}

/** A text as the names of a font have it: two bytes a letter, the high one first. */
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/**
 * A font of which one word of its names is another of the same length. The parts of a family that the web keeps apart, by
 * the letters in them, bear the same name: a program that knows one font by a name finds none of the others.
 */
export function renameFont(font: Buffer, word: string, other: string): Buffer {
  if (word.length !== other.length) throw new TypeError('both words must be of the same length');
  const renamed = Buffer.from(font);
  const { start, end } = tableOf(renamed, 'name');
  for (const write of [wide, (text: string) => Buffer.from(text, 'latin1')]) {
    const [sought, put] = [write(word), write(other)];
    for (let at = renamed.indexOf(sought, start); at >= 0 && at < end; at = renamed.indexOf(sought, at + 1)) put.copy(renamed, at);
  }
  return renamed;
}
