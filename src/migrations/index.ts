import * as migration_20261120_120000_initial from './20261120_120000_initial';
import * as migration_20261120_120001_account_guards from './20261120_120001_account_guards';
import * as migration_20261120_120002_exercise_guards from './20261120_120002_exercise_guards';
import * as migration_20261120_120003_exercise_search from './20261120_120003_exercise_search';

export const migrations = [
  {
    up: migration_20261120_120000_initial.up,
    down: migration_20261120_120000_initial.down,
    name: '20261120_120000_initial',
  },
  {
    up: migration_20261120_120001_account_guards.up,
    down: migration_20261120_120001_account_guards.down,
    name: '20261120_120001_account_guards',
  },
  {
    up: migration_20261120_120002_exercise_guards.up,
    down: migration_20261120_120002_exercise_guards.down,
    name: '20261120_120002_exercise_guards',
  },
  {
    up: migration_20261120_120003_exercise_search.up,
    down: migration_20261120_120003_exercise_search.down,
    name: '20261120_120003_exercise_search',
  },
];
