import sharp from 'sharp';
import { pngFile, webpFile, avifFile, bombHeader } from '../files';
import { animatedPng, jpegMeasures, nestedZip, pngChunk, textBomb, withJpegSegment, withPngChunks, withWebpChunk, zipOf } from './bytes';
import { formats, mark, mimeTypes, payloads, refusedEither, type Format, type HostileCase } from './cases';

const script = `<script>/*${mark}*/</script>`;

/** A real picture of each format. */
export async function realPictures(): Promise<Record<Format, Buffer>> {
  const png = await pngFile(64, 48);
  return { png, jpg: await sharp(png).jpeg().toBuffer(), webp: await webpFile(64, 48), avif: await avifFile(64, 48) };
}

/** Real pictures with something to run behind their end. */
export function polyglots(real: Record<Format, Buffer>): HostileCase[] {
  const behind = { ...Object.fromEntries(Object.entries(payloads).map(([name, code]) => [name, Buffer.from(code, 'latin1')])), 'a ZIP': zipOf('x.php', Buffer.from(mark)), 'nested archives': nestedZip(6) };
  return formats.flatMap((format) =>
    Object.entries(behind).map(([name, code]): HostileCase => ({
      name: `a ${format} with ${name} behind it`,
      file: Buffer.concat([real[format], code]),
      filename: `a.${format}.php`,
      type: mimeTypes[format],
      becomes: 'taken',
    })),
  );
}

/** Pictures under the name and type of another format: what counts is what they are. */
export function mistaken(real: Record<Format, Buffer>): HostileCase[] {
  return formats.flatMap((is) =>
    formats.filter((says) => says !== is).map((says): HostileCase => ({
      name: `a ${is} that says it is ${says}`,
      file: real[is],
      filename: `a.${says}`,
      type: mimeTypes[says],
      becomes: 'taken',
    })),
  );
}

/** Pictures that break off, early and late. */
export function brokenOff(real: Record<Format, Buffer>): HostileCase[] {
  return formats.flatMap((format) => {
    const whole = real[format];
    const offsets = [2, 8, 12, 16, 30, 60, Math.floor(whole.length / 4), Math.floor(whole.length / 2)];
    return [...new Set(offsets)].filter((at) => at < whole.length / 1.5).map((at): HostileCase => ({
      name: `a ${format} that breaks off after ${at} of ${whole.length} bytes`,
      file: whole.subarray(0, at),
      type: mimeTypes[format],
      becomes: refusedEither,
    }));
  });
}

/** The first bytes of a picture, and then something else. */
export function onlyMagic(real: Record<Format, Buffer>): HostileCase[] {
  return formats.flatMap((format) =>
    [['HTML', Buffer.from(payloads.HTML!)], ['zeros', Buffer.alloc(500)], ['a PDF', Buffer.from(payloads.PDF!)]].map(([name, rest]): HostileCase => ({
      name: `the first bytes of a ${format}, then ${name as string}`,
      file: Buffer.concat([real[format].subarray(0, 16), rest as Buffer]),
      type: mimeTypes[format],
      becomes: refusedEither,
    })),
  );
}

/** Small files that promise, or unfold to, far too much. */
export async function bombs(real: Record<Format, Buffer>): Promise<HostileCase[]> {
  const pixels = ['imageTooManyPixels'] as const;
  const anyRefusal = ['imageTooManyPixels', ...refusedEither] as const;
  const wide = await sharp({ create: { width: 6400, height: 6400, channels: 3, background: '#123' } }).png({ compressionLevel: 9 }).toBuffer();
  return [
    { name: 'a PNG of 50 000 × 50 000', file: await bombHeader(50_000, 50_000), becomes: pixels },
    { name: 'a PNG of one pixel by a hundred million', file: await bombHeader(1, 100_000_000), becomes: anyRefusal },
    { name: 'a PNG as large as a header can say', file: await bombHeader(0x7fffffff, 0x7fffffff), becomes: anyRefusal },
    { name: 'a PNG beyond what a header can say', file: await bombHeader(0xffffffff, 0xffffffff), becomes: anyRefusal },
    { name: 'a PNG without width', file: await bombHeader(0, 100), becomes: anyRefusal },
    { name: 'a PNG without height', file: await bombHeader(100, 0), becomes: anyRefusal },
    { name: 'a PNG of 41 megapixels of one colour, all there', file: wide, becomes: pixels },
    { name: 'a PNG that promises more rows than it has', file: await bombHeader(64, 4000), becomes: refusedEither },
    { name: 'a JPEG of 65 500 × 65 500', file: jpegMeasures(real.jpg, 65_500, 65_500), type: 'image/jpeg', becomes: pixels },
    { name: 'a JPEG of 65 535 × 65 535', file: jpegMeasures(real.jpg, 65_535, 65_535), type: 'image/jpeg', becomes: anyRefusal },
    { name: 'a JPEG without height', file: jpegMeasures(real.jpg, 64, 0), type: 'image/jpeg', becomes: anyRefusal },
    { name: 'a PNG with a comment that unfolds to 60 MB', file: withPngChunks(real.png, [textBomb('zTXt', 60_000_000)]), becomes: 'taken' },
    { name: 'a PNG with an international comment that unfolds to 60 MB', file: withPngChunks(real.png, [textBomb('iTXt', 60_000_000)]), becomes: 'taken' },
    { name: 'a PNG with a colour profile that unfolds to 60 MB', file: withPngChunks(real.png, [textBomb('iCCP', 60_000_000)]), becomes: 'taken' },
    { name: 'a PNG with ten thousand comments', file: withPngChunks(real.png, Array.from({ length: 10_000 }, () => pngChunk('tEXt', 'a\0b'))), becomes: 'taken' },
  ];
}

/** Pictures that move: one picture is kept. */
export async function moving(real: Record<Format, Buffer>): Promise<HostileCase[]> {
  const frames = await Promise.all(['#a00', '#0a0', '#00a'].map((background) => sharp({ create: { width: 40, height: 30, channels: 3, background } }).png().toBuffer()));
  const webp = await sharp(frames, { join: { animated: true } }).webp({ loop: 0, delay: [50, 50, 50] }).toBuffer();
  return [
    { name: 'a WebP that moves', file: webp, filename: 'a.webp', type: 'image/webp', becomes: 'taken' },
    { name: 'a WebP that moves, with a script behind it', file: withWebpChunk(webp, 'EVIL', script), filename: 'a.webp', type: 'image/webp', becomes: 'taken' },
    { name: 'a PNG that moves, with a script in a frame', file: animatedPng(real.png, script), becomes: 'taken' },
  ];
}

/** Pictures that carry more than a picture. */
export async function laden(real: Record<Format, Buffer>): Promise<HostileCase[]> {
  const exif = { IFD0: { ImageDescription: script, Artist: mark, Software: `"><img src=x onerror=alert('${mark}')>`, Copyright: payloads.PHP! } };
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${mark}"/></rdf:RDF></x:xmpmeta>`;
  const withExif = async (format: 'jpeg' | 'webp' | 'png' | 'avif') => sharp(real.png).withExif(exif).toFormat(format).toBuffer();
  const withXmp = async (format: 'jpeg' | 'webp' | 'png') => sharp(real.png).withXmp(xmp).toFormat(format).toBuffer();
  const taken = (name: string, file: Buffer, type = 'image/png'): HostileCase => ({ name, file, type, becomes: 'taken' });
  return [
    taken('a JPEG with a script in its EXIF', await withExif('jpeg'), 'image/jpeg'),
    taken('a WebP with a script in its EXIF', await withExif('webp'), 'image/webp'),
    taken('a PNG with a script in its EXIF', await withExif('png')),
    taken('an AVIF with a script in its EXIF', await withExif('avif'), 'image/avif'),
    taken('a JPEG with XMP', await withXmp('jpeg'), 'image/jpeg'),
    taken('a WebP with XMP', await withXmp('webp'), 'image/webp'),
    taken('a PNG with XMP', await withXmp('png')),
    taken('a JPEG with a script as its comment', withJpegSegment(real.jpg, 0xfe, script), 'image/jpeg'),
    taken('a JPEG with PHP as its comment', withJpegSegment(real.jpg, 0xfe, payloads.PHP!), 'image/jpeg'),
    taken('a JPEG with IPTC', withJpegSegment(real.jpg, 0xed, `Photoshop 3.0\0 8BIM\x04\x04${mark}`), 'image/jpeg'),
    taken('a JPEG with a colour profile of text', withJpegSegment(real.jpg, 0xe2, `ICC_PROFILE\0\x01\x01${script.repeat(20)}`), 'image/jpeg'),
    taken('a JPEG with a segment that nobody knows', withJpegSegment(real.jpg, 0xef, script), 'image/jpeg'),
    taken('a JPEG with a ZIP in a segment', withJpegSegment(real.jpg, 0xe9, zipOf('x.php', Buffer.from(mark))), 'image/jpeg'),
    taken('a PNG with a script as its text', withPngChunks(real.png, [pngChunk('tEXt', `Comment\0${script}`)])),
    taken('a PNG with a script as its title, behind the pixels', withPngChunks(real.png, [pngChunk('iTXt', `Title\0\0\0\0\0${script}`)], 'tail')),
    taken('a PNG with a chunk that nobody knows', withPngChunks(real.png, [pngChunk('evIl', script)])),
    taken('a PNG with a program between its chunks', withPngChunks(real.png, [pngChunk('prVt', payloads['an EXE']!)], 'tail')),
    taken('a WebP with a chunk that nobody knows', withWebpChunk(real.webp, 'EVIL', script), 'image/webp'),
  ];
}

/** Names that lead elsewhere, pretend or break something, and titles of which a name is made. */
export function named(real: Record<Format, Buffer>): HostileCase[] {
  const names = [
    '../../../etc/cron.d/evil.png', '..\\..\\windows\\evil.png', '/etc/passwd', 'C:\\boot.ini', '....//....//x.png', '%2e%2e%2f%2e%2e%2fx.png', 'a\0.php.png', 'shell.php',
    'x.png.php', 'x.php%00.png', '.htaccess', '.env', 'CON', 'nul.png', 'a\r\nSet-Cookie: a=b.png', '\u202egnp.exe', '<img src=x onerror=alert(1)>.png', "'; DROP TABLE images; --.png",
    '${jndi:ldap:x}.png', '$(reboot).png', '`id`.png', '| id', '-rf', '~', `${'a'.repeat(3000)}.png`, ' ', '\t\n.png', 'index.html', 'service-worker.js', 'x.svg',
  ]; // prettier-ignore
  const titles = ['../../../etc/cron.d/evil', '.htaccess', 'shell.php', '\u202egnp.exe', '<script>alert(1)</script>', '$(reboot)', '/', '💣', 'con'];
  return [
    ...names.map((filename, at): HostileCase => ({ name: `a name: ${JSON.stringify(filename.slice(0, 40))}`, file: real[formats[at % 4]!], filename, type: mimeTypes[formats[at % 4]!], becomes: filename.includes('\0') ? ['badRequest'] : 'taken' })),
    ...titles.map((title): HostileCase => ({ name: `a title: ${JSON.stringify(title)}`, file: real.png, title, becomes: 'taken' })),
    ...['text/html', 'image/svg+xml', 'application/x-httpd-php', 'application/octet-stream', '', 'image/png; charset=<script>', 'multipart/form-data'].map((type): HostileCase => ({ name: `a picture that says its type is ${type || 'nothing'}`, file: real.png, type, becomes: 'taken' })),
  ];
}
