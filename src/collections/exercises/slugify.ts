import { normaliseText } from '@mentora/platform';

/** The readable part of an address, made from a title: `Envoyer une photo` → `envoyer-une-photo`. `otherwise` where no letter is left. */
export function slugify(title: string, otherwise = 'exercice'): string {
  const words = normaliseText(title).replace(/[^a-z0-9 ]/g, '').trim().split(/ +/);
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length >= 80) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug || otherwise;
}
