import * as migration_20261120_114127_initial from './20261120_114127_initial';
import * as migration_20261120_115439_images_library from './20261120_115439_images_library';
import * as migration_20261120_115637_people from './20261120_115637_people';
import * as migration_20261120_115638_account_guards from './20261120_115638_account_guards';
import * as migration_20261120_120249_exercise_domain from './20261120_120249_exercise_domain';
import * as migration_20261120_120250_exercise_guards from './20261120_120250_exercise_guards';
import * as migration_20261120_120251_exercise_search from './20261120_120251_exercise_search';
import * as migration_20261120_124317_error_reports from './20261120_124317_error_reports';
import * as migration_20261120_130200_exercise_tags from './20261120_130200_exercise_tags';

export const migrations = [
  {
    up: migration_20261120_114127_initial.up,
    down: migration_20261120_114127_initial.down,
    name: '20261120_114127_initial',
  },
  {
    up: migration_20261120_115439_images_library.up,
    down: migration_20261120_115439_images_library.down,
    name: '20261120_115439_images_library',
  },
  {
    up: migration_20261120_115637_people.up,
    down: migration_20261120_115637_people.down,
    name: '20261120_115637_people',
  },
  {
    up: migration_20261120_115638_account_guards.up,
    down: migration_20261120_115638_account_guards.down,
    name: '20261120_115638_account_guards',
  },
  {
    up: migration_20261120_120249_exercise_domain.up,
    down: migration_20261120_120249_exercise_domain.down,
    name: '20261120_120249_exercise_domain',
  },
  {
    up: migration_20261120_120250_exercise_guards.up,
    down: migration_20261120_120250_exercise_guards.down,
    name: '20261120_120250_exercise_guards',
  },
  {
    up: migration_20261120_120251_exercise_search.up,
    down: migration_20261120_120251_exercise_search.down,
    name: '20261120_120251_exercise_search',
  },
  {
    up: migration_20261120_124317_error_reports.up,
    down: migration_20261120_124317_error_reports.down,
    name: '20261120_124317_error_reports',
  },
  {
    up: migration_20261120_130200_exercise_tags.up,
    down: migration_20261120_130200_exercise_tags.down,
    name: '20261120_130200_exercise_tags',
  },
];
