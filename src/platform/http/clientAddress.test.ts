import { describe, expect, it } from 'vitest';
import { clientAddress, networkOf, peerHeader } from './clientAddress';

const from = (peer: string, forwarded?: string) =>
  new Headers({ [peerHeader]: peer, ...(forwarded && { 'x-forwarded-for': forwarded }) });

describe('clientAddress', () => {
  it.each([
    ['203.0.113.9', undefined, [], '203.0.113.9'],
    ['::ffff:203.0.113.9', undefined, [], '203.0.113.9'],
    // Nobody is believed where no proxy is trusted.
    ['203.0.113.9', '1.2.3.4', [], '203.0.113.9'],
    ['203.0.113.9', '1.2.3.4', ['10.0.0.0/8'], '203.0.113.9'],
    // The proxy's word is taken, what was sent to it is not.
    ['10.0.0.1', '198.51.100.7', ['10.0.0.0/8'], '198.51.100.7'],
    ['10.0.0.1', '1.2.3.4, 198.51.100.7', ['10.0.0.0/8'], '198.51.100.7'],
    ['10.0.0.1', '1.2.3.4, 198.51.100.7, 10.9.9.9', ['10.0.0.0/8'], '198.51.100.7'],
    ['10.0.0.1', 'nonsense', ['10.0.0.0/8'], '10.0.0.1'],
    ['10.0.0.1', '198.51.100.7:4711', ['10.0.0.1'], '198.51.100.7'],
    ['::1', '2001:db8::7', ['::1'], '2001:db8::7'],
    ['::1', '[2001:db8::7]:443', ['::1'], '2001:db8::7'],
    ['', '1.2.3.4', ['0.0.0.0/0'], 'unknown'],
  ])('%s saying %s, trusting %j, is %s', (peer, forwarded, trusted, address) => {
    expect(clientAddress(from(peer, forwarded), trusted)).toBe(address);
  });
});

describe('networkOf', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s belongs to %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is one for all addresses of a household', () => {
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:DB8:1:2:ffff:ffff:ffff:ffff'));
  });
});
