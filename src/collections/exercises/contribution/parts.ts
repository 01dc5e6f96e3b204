import { locales, localise, query, sql, uuids, type ContentPart, type Locale } from '@mentora/platform';
import type { ExerciseContent, InLanguages, StepContent } from '@mentora/ui/builder/content';
import type { PayloadRequest } from 'payload';
import { seenBy, sightOf } from '../../images/queries/sight';
import { stepWords } from '../fields/stepWords';
import { generalWords } from '../fields/words';

const kinds: Record<StepContent['kind'], Record<Locale, string>> = {
  read: { fr: 'Lire', en: 'Read', ar: 'قراءة' },
  tap: { fr: 'Toucher', en: 'Tap', ar: 'لمس' },
  choice: { fr: 'Choisir', en: 'Choose', ar: 'اختيار' },
  order: { fr: 'Ordonner', en: 'Put in order', ar: 'ترتيب' },
  type: { fr: 'Écrire', en: 'Type', ar: 'كتابة' },
};
const step = { fr: 'Étape', en: 'Step', ar: 'خطوة' };
const difficulties = {
  easy: { fr: 'Facile', en: 'Easy', ar: 'سهل' },
  medium: { fr: 'Moyen', en: 'Medium', ar: 'متوسط' },
  hard: { fr: 'Difficile', en: 'Hard', ar: 'صعب' },
};

/** Collects parts: each language of a value is one, so that what was changed in one is told of that one. */
class Parts {
  readonly list: ContentPart[] = [];
  constructor(private readonly locale: Locale) {}

  add(path: string, label: string, text: string | undefined): void {
    if (text) this.list.push({ path, label, text });
  }

  each<T>(path: string, label: string, value: InLanguages<T>, textOf: (value: T) => string): void {
    for (const each of locales) {
      const own = value[each];
      if (own !== undefined) this.add(`${path}.${each}`, each === 'fr' ? label : `${label} (${each})`, textOf(own));
    }
  }

  say(words: Record<Locale, string>): string {
    return localise(words, this.locale);
  }
}

const plain = (text: string) => text;

/** An exercise part by part, as a person reads it. */
export async function exerciseParts(req: PayloadRequest, content: ExerciseContent, locale: Locale): Promise<ContentPart[]> {
  const names = await namesIn(req, content, locale);
  const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? id) : undefined);
  const parts = new Parts(locale);
  const label = (key: keyof typeof generalWords) => parts.say(generalWords[key].label);
  parts.each('title', label('title'), content.title, plain);
  parts.each('summary', label('summary'), content.summary, plain);
  parts.add('category', label('category'), nameOf(content.category));
  parts.add('tags', label('tags'), content.tags.join(', '));
  parts.add('skills', label('skills'), content.skills.map(nameOf).join(', '));
  parts.add('difficulty', label('difficulty'), parts.say(difficulties[content.difficulty]));
  parts.add('minutes', label('minutes'), String(content.minutes));
  parts.add('cover', label('cover'), nameOf(content.cover));
  // The order of the steps is a part of its own: moving one changes nothing in it.
  const titles = content.steps.map(({ prompt, kind }, index) => `${index + 1}. ${localise({ ...prompt, fr: prompt.fr ?? '' }, locale) || parts.say(kinds[kind])}`);
  parts.add('steps', label('steps'), titles.join('\n'));
  content.steps.forEach((one, index) => addStep(parts, one, `${parts.say(step)} ${index + 1}`, nameOf));
  return parts.list;
}

function addStep(parts: Parts, one: StepContent, called: string, nameOf: (id: string) => string | undefined): void {
  const path = `steps.${one.id}`;
  const say = (key: keyof typeof stepWords) => `${called} – ${parts.say(stepWords[key].label)}`;
  parts.add(`${path}.kind`, called, parts.say(kinds[one.kind]));
  parts.each(`${path}.prompt`, say('prompt'), one.prompt, plain);
  parts.each(`${path}.screenshot`, say('screenshot'), one.screenshot, (id) => nameOf(id) ?? id);
  switch (one.kind) {
    case 'read':
      parts.each(`${path}.body`, say('body'), one.body, plain);
      break;
    case 'tap':
      parts.each(`${path}.zones`, say('zones'), one.zones, (zones) => zones.map(percents).join('\n'));
      parts.add(`${path}.findAll`, say('findAll'), one.findAll ? '✓' : '✗');
      parts.each(`${path}.hint`, say('hint'), one.hint, plain);
      break;
    case 'choice':
      parts.add(`${path}.multiple`, say('multiple'), one.multiple ? '✓' : '✗');
      for (const option of one.options) {
        parts.each(`${path}.options.${option.id}.text`, say('optionText'), option.text, (text) => `${option.right ? '✓' : '✗'} ${text}`);
        parts.each(`${path}.options.${option.id}.feedback`, say('feedback'), option.feedback, plain);
      }
      break;
    case 'order':
      for (const each of locales) {
        const texts = one.items.map(({ text }) => text[each]).filter((text) => text !== undefined);
        parts.add(`${path}.items.${each}`, say('items'), texts.map((text, index) => `${index + 1}. ${text}`).join('\n'));
      }
      break;
    case 'type':
      parts.each(`${path}.accepted`, say('accepted'), one.accepted, (answers) => answers.join('\n'));
      parts.each(`${path}.placeholder`, say('placeholder'), one.placeholder, plain);
      parts.each(`${path}.hint`, say('hint'), one.hint, plain);
      break;
  }
  parts.each(`${path}.explanation`, say('explanation'), one.explanation, plain);
}

/** A rectangle in words that can be compared: where it begins and how large it is, in hundredths of the picture. */
function percents({ x, y, w, h }: { x: number; y: number; w: number; h: number }): string {
  const [left, top, width, height] = [x, y, w, h].map((part) => Math.round(part * 1000) / 10);
  return `${left} %, ${top} % – ${width} % × ${height} %`;
}

/** What is called by an id: its category, skills and images, of those that the person sees. */
async function namesIn(req: PayloadRequest, content: ExerciseContent, locale: Locale): Promise<Map<string, string>> {
  const ids = [content.category, content.cover, ...content.skills, ...content.steps.flatMap(({ screenshot }) => Object.values(screenshot))].filter((id) => id != null);
  const which = sql`= ANY (${uuids(ids)})`;
  const rows = await query<{ id: string; title: string }>(
    req,
    sql`SELECT id::text, title FROM images WHERE id ${which} AND ${seenBy(sightOf(req.user))}
        UNION ALL SELECT f._parent_id::text, coalesce(o.title, f.title) FROM categories_locales f
          LEFT JOIN categories_locales o ON o._parent_id = f._parent_id AND o._locale::text = ${locale}
          WHERE f._locale = 'fr' AND f._parent_id ${which}
        UNION ALL SELECT f._parent_id::text, coalesce(o.title, f.title) FROM skills_locales f
          LEFT JOIN skills_locales o ON o._parent_id = f._parent_id AND o._locale::text = ${locale}
          WHERE f._locale = 'fr' AND f._parent_id ${which}`,
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}
