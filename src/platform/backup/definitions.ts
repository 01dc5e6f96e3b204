/** One of the backups that are kept. */
export interface KeptBackup {
  name: string;
  at: Date;
  bytes: number;
}

/** Where the backups of each day are kept. */
export interface BackupPlace {
  description: string;
  /** Takes a whole backup; the file may be moved. */
  keep: (file: string, name: string) => Promise<void>;
  list: () => Promise<KeptBackup[]>;
  /** Brings one to a file. */
  fetch: (name: string, file: string) => Promise<void>;
  remove: (name: string) => Promise<void>;
}
