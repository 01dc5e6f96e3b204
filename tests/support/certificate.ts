import { generateKeyPairSync, sign } from 'node:crypto';

/** A piece of DER: a tag, a length, what is in it. */
function der(tag: number, ...parts: (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const text = (tag: number, value: string) => der(tag, Buffer.from(value));
const ecdsaWithSha256 = sequence(der(6, [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]));
const time = (date: Date) => text(0x17, `${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`);

/** A key with a certificate that it has signed itself, for 127.0.0.1, these names and an hour: an authority of its own. */
export function selfSigned(...names: string[]): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(der(6, [0x55, 4, 3]), text(0x0c, 'Stand-in'))));
  const addresses = der(4, sequence(der(0x87, [127, 0, 0, 1]), ...names.map((one) => text(0x82, one))));
  const authority = der(4, sequence(der(1, [255])));
  const signed = sequence(
    der(0xa0, der(2, [2])),
    der(2, [1]),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(Date.now() - 60_000)), time(new Date(Date.now() + 3_600_000))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(der(6, [0x55, 0x1d, 0x11]), addresses), sequence(der(6, [0x55, 0x1d, 0x13]), der(1, [255]), authority))),
  );
  const whole = sequence(signed, ecdsaWithSha256, der(3, [0], sign('sha256', signed, privateKey)));
  const cert = `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}
