import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { nearestDistance, nearParts } from '../queries/nearDuplicates';
import { distanceOf, fingerprintOf } from './fingerprintOf';

const assets = path.resolve(import.meta.dirname, '../../demo/assets');
const asset = (name: string) => readFile(path.join(assets, name));
const names = ['inbox.fr.png', 'contact-card.fr.png', 'cover-one-account.webp', 'chat-link.ar.png'];

async function changed(bytes: Buffer, change: (picture: Sharp, width: number, height: number) => Sharp): Promise<Buffer> {
  const { width, height } = await sharp(bytes).metadata();
  return change(sharp(bytes), width, height).toBuffer();
}

describe('a fingerprint', () => {
  it.each<[string, (picture: Sharp, width: number, height: number) => Sharp]>([
    ['compressed much more', (picture) => picture.jpeg({ quality: 40 })],
    ['half as large', (picture, width) => picture.resize(Math.round(width / 2)).webp()],
    ['a thumbnail', (picture) => picture.resize(120).png()],
    ['without its colours', (picture) => picture.greyscale().png()],
    ['a little brighter', (picture) => picture.modulate({ brightness: 1.05 }).png()],
    [
      'with a hundredth cut off each side',
      (picture, width, height) =>
        picture
          .extract({ left: Math.round(width / 100), top: Math.round(height / 100), width: Math.round(width * 0.98), height: Math.round(height * 0.98) })
          .png(),
    ],
  ])('is near for the same picture %s', async (_, change) => {
    for (const name of names) {
      const bytes = await asset(name);
      const distance = distanceOf(await fingerprintOf(bytes), await fingerprintOf(await changed(bytes, change)));
      expect(distance, name).toBeLessThanOrEqual(nearestDistance);
    }
  });

  it('is far for other pictures', async () => {
    const prints = await Promise.all(names.map(async (name) => fingerprintOf(await asset(name))));
    for (const [at, one] of prints.entries()) {
      for (const other of prints.slice(at + 1)) expect(distanceOf(one, other)).toBeGreaterThan(nearestDistance);
    }
  });

  it('is of a picture as it is seen: upright, on white', async () => {
    const bytes = await asset('inbox.fr.png');
    const lying = await sharp(bytes).rotate(-90).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(distanceOf(await fingerprintOf(bytes), await fingerprintOf(lying))).toBeLessThanOrEqual(nearestDistance);
    const turned = await sharp(bytes).rotate(90).png().toBuffer();
    expect(distanceOf(await fingerprintOf(bytes), await fingerprintOf(turned))).toBeGreaterThan(nearestDistance);
  });

  it('has 64 bits, whatever the picture', async () => {
    const flat = await sharp({ create: { width: 3, height: 1, channels: 3, background: '#000' } }).png().toBuffer();
    expect(await fingerprintOf(flat)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the distance', () => {
  it('counts the bits that differ', () => {
    expect(distanceOf('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(distanceOf('8000000000000001', '0000000000000000')).toBe(2);
    expect(distanceOf('abc0000000000000', 'abc0000000000000')).toBe(0);
  });
});

describe('the parts that are looked for', () => {
  it('have one in common with every fingerprint that is near enough', () => {
    const own = 0x0123456789abcdefn;
    const hex = (value: bigint) => value.toString(16).padStart(16, '0');
    const wanted = nearParts(hex(own)).map((near) => new Set(near));
    const partsOf = (print: string) => [0, 1, 2, 3].map((place) => Number.parseInt(print.slice(place * 4, place * 4 + 4), 16));
    let state = 42;
    const chance = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let tries = 0; tries < 5_000; tries += 1) {
      let other = own;
      for (let flips = 0; flips < nearestDistance; flips += 1) other ^= 1n << BigInt(chance(64));
      expect(partsOf(hex(other)).some((part, place) => wanted[place]!.has(part)), hex(other)).toBe(true);
    }
  });
});
