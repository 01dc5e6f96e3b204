'use client';

import { useSyncExternalStore } from 'react';
import { displayChoices, displayCookie, formatDisplay, parseDisplay } from './preferences';
import type { DisplayPreferences } from './preferences';

declare global {
  interface Window {
    /** Defined by the shell's first script: reads the cookies and dresses the page. */
    mentoraApply?: () => void;
  }
}

type Key = keyof DisplayPreferences;

/** The words of the controls: for each preference its name and that of each choice. */
export type DisplayWords = { [K in Key]: { label: string; choices: Record<DisplayPreferences[K], string> } };

interface DisplayControlsProps {
  words: DisplayWords;
  /** Keeps the choice in the person's profile too, where somebody is signed in. */
  save?: (preferences: DisplayPreferences) => Promise<void>;
  /** Tells two sets of controls on one page apart. */
  group?: string;
}

const changed = 'mentora:display';

const cookieValue = () => new RegExp(`(?:^|; )${displayCookie}=([^;]*)`).exec(document.cookie)?.[1] ?? '';

function subscribe(listener: () => void) {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

function keep(preferences: DisplayPreferences) {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${displayCookie}=${formatDisplay(preferences)}; path=/; max-age=31536000; samesite=lax${secure}`;
  window.mentoraApply?.();
  window.dispatchEvent(new Event(changed));
}

/** Colours, contrast and size of text. Each choice shows at once and is kept for a year. */
export function DisplayControls({ words, save, group = 'display' }: DisplayControlsProps) {
  const chosen = parseDisplay(useSyncExternalStore(subscribe, cookieValue, () => ''));

  const choose = (change: Partial<DisplayPreferences>) => {
    const next = { ...chosen, ...change };
    keep(next);
    // Where the server cannot be reached the choice stays on this device.
    if (document.documentElement.hasAttribute('data-person')) save?.(next).catch(() => undefined);
  };

  return (
    <div className="space-y-4">
      {(Object.keys(displayChoices) as Key[]).map((key) => (
        <fieldset key={key}>
          <legend className="mb-1 font-bold">{words[key].label}</legend>
          <div className="flex flex-wrap gap-2">
            {displayChoices[key].map((choice) => (
              <label
                key={choice}
                className="relative flex min-h-11 cursor-pointer items-center rounded-full border-2 border-line-strong px-4 leading-tight has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  name={`${group}-${key}`}
                  value={choice}
                  checked={chosen[key] === choice}
                  onChange={() => choose({ [key]: choice })}
                  className="sr-only"
                />
                {(words[key].choices as Record<string, string>)[choice]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
