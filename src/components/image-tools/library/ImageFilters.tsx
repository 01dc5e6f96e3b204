'use client';

import { ChevronDown, Search, SlidersHorizontal } from 'lucide';
import { inputClasses } from '../../forms/Field';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { Button } from '../../primitives/Button';
import { classes } from '../../primitives/classes';
import { Glyph } from '../../primitives/Glyph';
import { useTranslations } from '../../words/Words';
import type { CategoryOption, ImageSearch } from '../door';
import { imageStates, readWish } from './wish';

interface ImageFiltersProps {
  /** Tells its fields apart from those of another on the page. */
  name: string;
  wish: ImageSearch;
  categories: readonly CategoryOption[];
  /** Where the form leads: it asks for an address, so it can be shared and needs no script. */
  action?: string;
  /** Is told what the form asks for before it leads there. */
  onAsk?: (wish: ImageSearch) => void;
  /** Is told instead where a script runs in a window over the page. */
  onSearch?: (wish: ImageSearch) => void;
}

/** Search and filters of the library. */
export function ImageFilters({ name, wish, categories, action, onAsk, onSearch }: ImageFiltersProps) {
  const t = useTranslations('images.library');
  const field = `${name}-q`;
  const narrowed = Boolean(wish.category || wish.tags || wish.mine);
  return (
    <form
      action={action}
      role="search"
      className="space-y-3"
      onSubmit={(event) => {
        const asked = readWish(new FormData(event.currentTarget));
        onAsk?.(asked);
        if (!onSearch) return;
        event.preventDefault();
        onSearch(asked);
      }}
    >
      <label htmlFor={field} className="block font-bold">
        {t('searchLabel')}
      </label>
      <div className="flex flex-wrap gap-3">
        <div className="relative min-w-44 flex-1">
          <Glyph shape={Search} className="pointer-events-none absolute start-4 top-1/2 -translate-y-1/2 text-ink-soft" />
          <input
            id={field}
            type="search"
            name="q"
            defaultValue={wish.search}
            dir={wish.search ? 'auto' : undefined}
            maxLength={100}
            enterKeyHint="search"
            autoComplete="off"
            placeholder={t('searchExample')}
            className={classes(inputClasses, 'ps-12!')}
          />
        </div>
        <Button type="submit">{t('search')}</Button>
      </div>
      <details open={narrowed} className="group">
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 font-bold [&::-webkit-details-marker]:hidden">
          <Glyph shape={SlidersHorizontal} />
          <span className="link">{t('filters')}</span>
          <Glyph shape={ChevronDown} size={20} className="transition-transform group-open:rotate-180" />
        </summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-3">
          <SelectField
            name="categorie"
            id={`${name}-category`}
            label={t('category')}
            placeholder={t('anyCategory')}
            defaultValue={wish.category ?? ''}
            options={categories.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <TextField name="mot" id={`${name}-tag`} label={t('tag')} placeholder={t('tagExample')} defaultValue={wish.tags} maxLength={80} dir="auto" />
          <SelectField
            name="de"
            id={`${name}-whose`}
            label={t('whose')}
            defaultValue={wish.mine ? (wish.state ?? 'moi') : ''}
            options={[
              { value: '', label: t('everybodys') },
              { value: 'moi', label: t('mine') },
              ...imageStates.map((state) => ({ value: state, label: t(`mineState.${state}`) })),
            ]}
          />
        </div>
        <Button type="submit" variant="secondary" className="mt-4">
          {t('apply')}
        </Button>
      </details>
    </form>
  );
}
