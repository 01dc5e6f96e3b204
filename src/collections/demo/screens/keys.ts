/** The names of the drawn screens, in the order of the families that draw them. */
export const screenKeys = [
  'lock', 'pin', 'home', 'weather', 'quick-settings', 'volume', 'place-question',
  'settings', 'display', 'text-size', 'wifi-list', 'wifi-label', 'wifi-key',
  'store-search', 'store-app', 'torch-question', 'app-permissions',
  'messages-list', 'choose-contact', 'chat-new', 'chat-typed', 'chat-sent', 'chat-record', 'chat-group', 'group-info', 'attach',
  'contacts', 'contact-form', 'inbox', 'compose', 'mail',
  'browser', 'results', 'form', 'form-error', 'password',
  'slots', 'slot-confirm', 'login', 'providers', 'upload', 'upload-done', 'files',
] as const;

export type ScreenKey = (typeof screenKeys)[number];
