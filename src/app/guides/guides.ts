import { roles, type Role } from '@mentora/access';
import type { GuideChapter } from '@mentora/platform';

/** The guides that there are: one for each role, and its chapters in order. Their words are the messages `help`. */
export const guides = {
  apprenant: ['choose', 'do', 'account', 'progress', 'display'],
  contributeur: ['look', 'prepare'],
  formateur: ['workshop', 'write', 'zones', 'publish'],
  parent: ['together', 'account', 'follow'],
  administrateur: ['start', 'people', 'settings', 'messages', 'programs'],
} as const satisfies Record<Role, readonly string[]>;

/** Chapters that are words alone: there is nothing to see. */
const withoutPicture = new Set(['contributeur.prepare', 'parent.follow']);

/** The pictures that the pages show, as `npm run guides:pictures` takes them: `/guides/fr/apprenant-choose.webp`. */
export const pictures: readonly string[] = roles.flatMap((guide) =>
  guides[guide].filter((chapter) => !withoutPicture.has(`${guide}.${chapter}`)).map((chapter) => `${guide}-${chapter}`),
);

/** How large they are: a phone in a hand, or the panel on a desk. */
export function pictureSize(name: string): { width: number; height: number } {
  return /^(formateur|administrateur)-/.test(name) ? { width: 780, height: 520 } : { width: 390, height: 640 };
}

export type Chapter = { key: string; picture?: string } | GuideChapter;

/** The chapters of a guide: the site's own at 10, 20, 30 …, and those of plugins between them. */
export function chaptersOf(guide: Role, added: readonly GuideChapter[]): Chapter[] {
  const own = guides[guide].map((key, index) => {
    const name = `${guide}-${key}`;
    return { order: (index + 1) * 10, chapter: { key, picture: pictures.includes(name) ? name : undefined } };
  });
  const others = added.filter((chapter) => chapter.guide === guide).map((chapter) => ({ order: chapter.order, chapter }));
  return [...own, ...others].toSorted((one, other) => one.order - other.order).map(({ chapter }) => chapter);
}

/** Whether there is a guide of this name. */
export function isGuide(name: string): name is Role {
  return Object.hasOwn(guides, name);
}
