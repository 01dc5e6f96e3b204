import { imageLimits } from '../door';

/** Names that cameras, phones and messengers give: they say nothing of the picture. */
const meaningless =
  /^(img|image|dsc[nf]?|dcim|pxl|mvimg|pic|photo|picture|screenshot|screen shot|capture( d[’']?(é|e)cran)?|wa|whatsapp image|fullsizerender|untitled|sans titre|clipboard|signal|received|download|t(é|e)l(é|e)chargement)?[\s\d_().:apmàat-]*$/iu;

/** A title for a picture: what its maker wrote in it, else its file's name where that says something. Empty otherwise. */
export function proposeTitle(fileName: string, written?: string): string {
  const own = tidy(written ?? '');
  if (own && !meaningless.test(own)) return shorten(own);
  const name = tidy(fileName.replace(/\.[a-z0-9]{2,5}$/iu, '').replace(/[_+]+|-(?=\D)|(?<=\D)-/gu, ' '));
  if (!name || meaningless.test(name) || !/\p{L}{3}/u.test(name)) return '';
  return shorten(name.charAt(0).toLocaleUpperCase() + name.slice(1));
}

/** Without signs that are not seen, and with single spaces. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\s]+/gu, ' ').trim();
}

/** At the end of a word, where it is too long. */
function shorten(text: string): string {
  if (text.length <= imageLimits.title) return text;
  const cut = text.slice(0, imageLimits.title - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), imageLimits.title / 2)).trimEnd()}…`;
}
