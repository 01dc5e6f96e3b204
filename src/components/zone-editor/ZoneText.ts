/** Gives the editor's texts: `zoneEditor.<key>` in the messages of whoever shows it. */
export type ZoneText = (key: string, values?: Record<string, string | number>) => string;
