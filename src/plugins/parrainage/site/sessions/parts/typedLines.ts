/** Lines that somebody typed, each something of its own. */
export const typedLines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** Links that somebody typed, one a line: a title if one likes, then the address. A line without an address is refused with its field. */
export function typedLinks(text: string): { title: string; url: string }[] {
  return typedLines(text).map((line) => {
    const [, before = '', url = line] = /^(.*?)\s*(https?:\S+)$/i.exec(line) ?? [];
    return { title: before.replace(/\s*[:–—-]\s*$/, '') || hostOf(url), url };
  });
}

/** The same to be changed: as it was typed. */
export const linkLines = (links: readonly { title: string; url: string }[]): string => links.map(({ title, url }) => (title === hostOf(url) ? url : `${title} ${url}`)).join('\n');

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);
