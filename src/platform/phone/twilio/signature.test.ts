import { describe, expect, it } from 'vitest';
import { isSigned, signatureOf } from './signature';

// The example of https://www.twilio.com/docs/usage/security
const address = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const form = () =>
  new URLSearchParams({ To: '+18005551212', CallSid: 'CA1234567890ABCDE', Digits: '1234', Caller: '+12349013030', From: '+12349013030' });
const signature = '0/KCTR6DLpKmkAf8muzZqo1nDgQ=';

describe('a signature of Twilio’s', () => {
  it('is the one of its documentation', () => {
    expect(signatureOf('12345', address, form())).toBe(signature);
    expect(isSigned('12345', address, form(), signature)).toBe(true);
  });

  it('is of one token, address and form alone', () => {
    const more = form();
    more.append('Digits', '5');
    expect(isSigned('12346', address, form(), signature)).toBe(false);
    expect(isSigned('12345', `${address}0`, form(), signature)).toBe(false);
    expect(isSigned('12345', address, more, signature)).toBe(false);
    expect(isSigned('12345', address, form(), '')).toBe(false);
  });
});
