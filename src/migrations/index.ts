import * as migration_20261120_114127_initial from './20261120_114127_initial';

export const migrations = [
  {
    up: migration_20261120_114127_initial.up,
    down: migration_20261120_114127_initial.down,
    name: '20261120_114127_initial'
  },
];
