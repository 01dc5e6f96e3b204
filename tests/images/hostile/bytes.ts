import { deflateSync } from 'node:zlib';
import { mark } from './cases';

/** CRC-32 as PNG and ZIP have it. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export function pngChunk(type: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string, 'latin1')]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** A PNG with chunks put in behind its header, or before its end. */
export function withPngChunks(png: Buffer, chunks: readonly Buffer[], where: 'head' | 'tail' = 'head'): Buffer {
  const at = where === 'head' ? 33 : png.length - 12;
  return Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)]);
}

/** A JPEG with a segment put in behind its first two bytes. */
export function withJpegSegment(jpeg: Buffer, marker: number, data: Buffer | string): Buffer {
  const body = Buffer.from(data as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** A WebP with another chunk at its end, its length put right. */
export function withWebpChunk(webp: Buffer, type: string, data: string): Buffer {
  const body = Buffer.from(data.length % 2 ? `${data} ` : data, 'latin1');
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  const whole = Buffer.concat([webp, head, body]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** A ZIP archive with one stored entry. */
export function zipOf(name: string, content: Buffer): Buffer {
  const fields = (central: boolean) => {
    const head = Buffer.alloc(central ? 46 : 30);
    head.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
    const at = central ? 2 : 0;
    head.writeUInt16LE(20, 4 + at);
    head.writeUInt32LE(crc32(content), 14 + at);
    head.writeUInt32LE(content.length, 18 + at);
    head.writeUInt32LE(content.length, 22 + at);
    head.writeUInt16LE(name.length, 26 + at);
    return Buffer.concat([head, Buffer.from(name, 'latin1')]);
  };
  const [local, central] = [Buffer.concat([fields(false), content]), fields(true)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** An archive within an archive, so many deep. */
export function nestedZip(depth: number): Buffer {
  let inner: Buffer = Buffer.from(`${mark} `.repeat(20));
  for (let level = 0; level < depth; level += 1) inner = zipOf(`level-${level}.zip`, inner);
  return inner;
}

/** A PNG chunk of text that unfolds to so many bytes. */
export function textBomb(type: 'zTXt' | 'iCCP' | 'iTXt', bytes: number): Buffer {
  const unfolded = deflateSync(Buffer.alloc(bytes, 0x41));
  const head = { zTXt: 'Comment\0\0', iCCP: 'profile\0\0', iTXt: 'Comment\0\x01\0\0\0' }[type];
  return pngChunk(type, Buffer.concat([Buffer.from(head, 'latin1'), unfolded]));
}

/** A PNG turned into one that moves: two frames, the second of which holds what the decoder never draws. */
export function animatedPng(png: Buffer, hidden: string): Buffer {
  const number = (...values: number[]) => {
    const buffer = Buffer.alloc(values.length * 4);
    values.forEach((value, at) => buffer.writeUInt32BE(value, at * 4));
    return buffer;
  };
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const frame = (sequence: number) => pngChunk('fcTL', Buffer.concat([number(sequence, width, height, 0, 0), Buffer.from([0, 1, 0, 10, 0, 0])]));
  const head = withPngChunks(png, [pngChunk('acTL', number(2, 0)), frame(0)]);
  return withPngChunks(head, [frame(1), pngChunk('fdAT', Buffer.concat([number(2), Buffer.from(hidden)]))], 'tail');
}

/** The header of a JPEG with other measures than its pixels have. */
export function jpegMeasures(jpeg: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(jpeg);
  for (let at = 2; at < changed.length - 9; ) {
    const marker = changed[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) {
      changed.writeUInt16BE(height, at + 5);
      changed.writeUInt16BE(width, at + 7);
      return changed;
    }
    at += 2 + changed.readUInt16BE(at + 2);
  }
  throw new Error('This JPEG has no frame');
}
