/** The names of the drawn screens, in the order of the families that draw them. */
export const screenKeys = [
  'lock', 'pin', 'home', 'weather', 'quick-settings', 'volume', 'place-question',
  'settings', 'display', 'text-size', 'wifi-list', 'wifi-label', 'wifi-key',
  'store-search', 'store-app', 'torch-question', 'app-permissions',
  'messages-list', 'choose-contact', 'chat-new', 'chat-typed', 'chat-sent',
  'chat-record', 'chat-group', 'group-info', 'attach',
  'contacts', 'contact-form', 'inbox', 'compose', 'mail',
  'browser', 'results', 'form', 'form-error', 'password',
  'slots', 'slot-confirm', 'login', 'providers', 'upload', 'upload-done', 'files',
  'incoming-video', 'video-call', 'video-muted', 'video-blind', 'contact-card', 'calling',
  'chat-link', 'camera-question', 'meeting-preview', 'waiting-room', 'backlit', 'low',
  'sms-parcel', 'sms-menu', 'parcel-site', 'bank-call', 'sms-code', 'chat-stranger', 'fake-alert',
  'mail-tax', 'security-settings', 'find-phone',
  'camera', 'camera-dark', 'gallery', 'photo-search', 'photo', 'share',
  'albums', 'crop', 'tilted', 'select', 'bin', 'storage',
] as const;

export type ScreenKey = (typeof screenKeys)[number];
