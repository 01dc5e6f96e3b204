import { directionOf, localise, type Locale } from '@mentora/platform';

const words = {
  fr: { title: 'Vos données', intro: 'Tout ce que le site sait de vous, le {date}. Le fichier data.json contient la même chose pour les programmes, et le dossier files vos fichiers.', none: 'Rien.' },
  en: { title: 'Your data', intro: 'Everything the site knows about you, on {date}. The file data.json holds the same for programs, and the folder files your files.', none: 'Nothing.' },
  ar: { title: 'بياناتكم', intro: 'كل ما يعرفه الموقع عنكم بتاريخ {date}. يحوي الملف data.json الشيء نفسه للبرامج، ويحوي المجلد files ملفاتكم.', none: 'لا شيء.' },
};

/** What one may want to read of one's data: a page for people, that needs nothing else. */
export function readablePage(data: Record<string, unknown>, files: readonly string[], titleOf: (part: string) => string, locale: Locale): string {
  const { title, intro, none } = localise(words, locale);
  const { exportedAt, ...parts } = data;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(String(exportedAt)));
  const sections = Object.entries(parts).map(
    ([part, held]) => `<section><h2>${escape(titleOf(part))}</h2>${isNothing(held) ? `<p>${none}</p>` : shown(held)}</section>`,
  );
  const list = files.map((name) => `<li><a href="files/${name.split('/').map(encodeURIComponent).join('/')}">${escape(name)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:50rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}li{margin-block:.75rem}</style>
</head>
<body><main><h1>${title}</h1><p>${intro.replace('{date}', date)}</p>
${sections.join('\n')}
${list.length > 0 ? `<section><h2>files</h2><ul>${list.join('')}</ul></section>` : ''}
</main></body></html>
`;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `<ul>${value.map((one) => `<li>${shown(one)}</li>`).join('')}</ul>`;
  if (value instanceof Date) return escape(value.toISOString());
  if (typeof value === 'object' && value !== null) {
    const rows = Object.entries(value).filter(([, held]) => !isNothing(held));
    return `<dl>${rows.map(([name, held]) => `<dt><bdi>${escape(name)}</bdi></dt><dd>${shown(held)}</dd>`).join('')}</dl>`;
  }
  const text = String(value);
  // A picture as text is nothing to read: it lies among the files.
  return text.length > 5_000 ? '…' : escape(text);
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
