/** How a person wants pages to look. `auto` follows the device. */
export interface DisplayPreferences {
  theme: 'auto' | 'light' | 'dark';
  contrast: 'auto' | 'more' | 'normal';
  text: 'normal' | 'large' | 'larger';
}

/** The cookie that keeps it, read by the shell's script before the page is painted. */
export const displayCookie = 'mentora-display';

export const displayChoices = {
  theme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'normal', 'more'],
  text: ['normal', 'large', 'larger'],
} as const satisfies { [Key in keyof DisplayPreferences]: readonly DisplayPreferences[Key][] };

const pick = <T extends string>(allowed: readonly [T, ...T[]], value: string | undefined): T =>
  allowed.find((choice) => choice === value) ?? allowed[0];

/** Preferences from the cookie's value; what it does not say is the default. */
export function parseDisplay(value: string | undefined): DisplayPreferences {
  const [theme, contrast, text] = (value ?? '').split('.');
  return {
    theme: pick(displayChoices.theme, theme),
    contrast: pick(displayChoices.contrast, contrast),
    text: pick(displayChoices.text, text),
  };
}

/** The cookie's value for preferences. */
export function formatDisplay({ theme, contrast, text }: DisplayPreferences): string {
  return `${theme}.${contrast}.${text}`;
}
