import * as migration_20261120_114127_initial from './20261120_114127_initial';
import * as migration_20261120_115439_images_library from './20261120_115439_images_library';

export const migrations = [
  {
    up: migration_20261120_114127_initial.up,
    down: migration_20261120_114127_initial.down,
    name: '20261120_114127_initial',
  },
  {
    up: migration_20261120_115439_images_library.up,
    down: migration_20261120_115439_images_library.down,
    name: '20261120_115439_images_library'
  },
];
