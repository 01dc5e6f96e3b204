type Keyboard = 'text' | 'numeric' | 'tel' | 'email' | 'url';

/** The phone's keyboard that fits what is asked, guessed from the example in the field. */
export function keyboardFor(example: string | undefined): Keyboard {
  const text = example?.trim() ?? '';
  if (/\S@\S/.test(text)) return 'email';
  if (/^(https?:\/\/|www\.)\S+$/i.test(text)) return 'url';
  if (/^\+?[\d٠-٩\s().-]{8,}$/.test(text)) return 'tel';
  if (/[\d٠-٩]/.test(text) && /^[\d٠-٩\s]+$/.test(text)) return 'numeric';
  return 'text';
}
