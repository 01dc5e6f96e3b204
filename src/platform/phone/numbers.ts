import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/mobile';
import type { Payload } from 'payload';
import { keyOf } from '../limits/consume';

/** Where numbers without the code of their country are from, by the person's time zone. */
const countries: Record<string, CountryCode> = {
  'Europe/Paris': 'FR',
  'Europe/Brussels': 'BE',
  'Europe/Zurich': 'CH',
  'Africa/Casablanca': 'MA',
  'Africa/Algiers': 'DZ',
  'Africa/Tunis': 'TN',
};

/**
 * A mobile number as it is dialled from everywhere, `+33612345678`, or null where it is none: no line without a
 * screen, and none that costs whoever sends.
 */
export function mobileNumber(typed: string, timeZone: string): string | null {
  // Two zeros are what many telephones dial for the plus.
  const number = parsePhoneNumberFromString(typed.trim().replace(/^00/, '+'), countries[timeZone]);
  return number?.isValid() ? number.number : null;
}

/** A number as who has no business with it may see it: `+33•••••78`. */
export function maskNumber(number: string): string {
  return `${number.slice(0, 3)}•••••${number.slice(-2)}`;
}

/** A text with the numbers in it masked: services like to repeat them. */
export function maskNumbers(text: string): string {
  return text.replace(/\+?\d[\d ().-]{6,}\d/g, (found) => maskNumber(`+${found.replace(/\D/g, '')}`));
}

/** The digest by which a number is found again. */
export function numberKey(payload: Pick<Payload, 'secret'>, number: string): string {
  return keyOf({ payload: payload as Payload }, 'phone', number);
}
