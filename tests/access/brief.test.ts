import { mayAlways, may, matrix, type Permission, type Role } from '@mentora/access';
import { describe, expect, it } from 'vitest';

/** The matrix of the brief, as it stands there: seven actions by four roles. */
const brief: [action: string, permission: Permission, ...roles: boolean[]][] = [
  //                                                    apprenant formateur contributeur administrateur
  ['see public exercises', 'exercise.view', true, true, true, true],
  ['create a draft', 'exercise.draft', false, true, true, true],
  ['submit for review', 'contribution.submit', false, false, true, true],
  ['publish directly', 'exercise.publish', false, true, false, true],
  ['approve or reject', 'contribution.review', false, false, false, true],
  ['upload images', 'image.upload', false, true, true, true],
  ['moderate images', 'image.moderate', false, false, false, true],
];

const columns: Role[] = ['apprenant', 'formateur', 'contributeur', 'administrateur'];

describe('the matrix of the brief holds exactly', () => {
  for (const [action, permission, ...expected] of brief) {
    columns.forEach((role, column) => {
      it(`${role} ${expected[column] ? 'may' : 'may not'} ${action}`, () => {
        expect(mayAlways(permission, { id: 'x', roles: [role] })).toBe(expected[column]);
      });
    });
  }

  it('several roles grant what any of them grants, and none takes away', () => {
    expect(may('exercise.publish', { id: 'x', roles: ['apprenant', 'formateur'] })).toBe(true);
    expect(may('exercise.publish', { id: 'x', roles: [] })).toBe(false);
  });

  it('gives nobody a permission whose row is gone', () => {
    const rows = matrix as unknown as Record<string, unknown>;
    const row = rows['exercise.publish'];
    try {
      delete rows['exercise.publish'];
      expect(() => may('exercise.publish', { id: 'x', roles: ['administrateur'] })).toThrow(/no row/);
    } finally {
      rows['exercise.publish'] = row;
    }
  });
});

describe('whoever awaits a guardian', () => {
  const permissions = Object.keys(matrix) as Permission[];
  const grantedTo = (...held: Role[]) => permissions.filter((permission) => may(permission, { id: 'x', roles: held, awaitsGuardian: true }));

  // As a person reads it, apart from the list in the matrix on purpose.
  const left = ['exercise.view', 'category.view', 'image.view', 'attempt.make', 'attempt.read', 'report.make', 'case.report', 'case.own', 'account.register', 'account.signIn', 'account.own', 'person.read', 'settings.read'];

  it('may learn and look after the account, and nothing else', () => {
    expect(grantedTo('apprenant').toSorted()).toEqual(left.toSorted());
  });

  it('may no more than that by any role, and is granted nothing by waiting', () => {
    expect(grantedTo('apprenant', 'formateur', 'administrateur').filter((permission) => !left.includes(permission))).toEqual([]);
    expect(grantedTo()).toEqual([]);
  });
});
