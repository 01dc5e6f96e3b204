import { describe, expect, it } from 'vitest';
import { changesOf, type AuditedField } from './changes';

const fields: AuditedField[] = [
  { name: 'id', type: 'text' },
  { name: 'title', type: 'text' },
  { name: 'category', type: 'relationship' },
  { name: 'name', type: 'text', custom: { audit: 'personal' } },
  { name: 'roles', type: 'select', custom: { audit: 'never' } },
  { name: 'body', type: 'richText' },
  { name: 'note', type: 'textarea' },
  { name: 'updatedAt', type: 'date' },
];

describe('what the log says of a change', () => {
  it('is before and after of what is short, apart where it says something of a person, and only the name of a text', () => {
    const before = { id: '1', title: 'Avant', category: 'a', name: 'Ada', roles: ['x'], body: { root: 1 }, note: 'secret', updatedAt: '1' };
    const after = { id: '1', title: 'Après', category: { id: 'b', updatedAt: '2' }, name: 'Eve', roles: ['y'], body: { root: 2 }, note: 'other', updatedAt: '2' };
    const changes = changesOf(fields, before, after);
    expect(changes).toEqual({
      changed: { title: ['Avant', 'Après'], category: ['a', 'b'] },
      personal: { name: ['Ada', 'Eve'] },
      touched: ['body', 'note'],
    });
    expect(JSON.stringify(changes)).not.toMatch(/secret|other/);
  });

  it('is nothing where nothing changed, was not loaded, or is another way to say nothing', () => {
    expect(changesOf(fields, { title: null, category: { id: 'a', updatedAt: '1' } }, { title: '', category: 'a' })).toEqual({
      changed: {},
      personal: {},
      touched: [],
    });
  });

  it('is only the name of what is long', () => {
    expect(changesOf(fields, { title: '' }, { title: 'x'.repeat(300) }).touched).toEqual(['title']);
  });
});
