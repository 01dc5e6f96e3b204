/** What a browser is reached by: an address that only it and its service know, and what its messages are encrypted with. */
export interface Device {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

/** What a device is encrypted for. */
export const deviceOf = (id: string) => ['push-device', id] as const;
