import { expect, it } from 'vitest';
import type { CompiledLanguage, CompiledRecord } from '../../../content/model/compiled-facts.ts';
import { fillRecord } from '../../../content/wording/fill-record.ts';

it('reads a part of the record when it is first asked for, and once', () => {
  const read: string[] = [];
  const record = {
    get events() {
      read.push('events');
      return [{ title: '¶' }];
    },
    get glossary() {
      read.push('glossary');
      return [];
    },
  } as unknown as CompiledRecord;
  const facts = fillRecord(record, {
    texts: { events: ['A round'], glossary: [] },
  } as unknown as CompiledLanguage);
  expect(read).toEqual([]);
  expect(facts.events).toEqual([{ title: 'A round' }]);
  expect(facts.events).toBe(facts.events);
  expect(read).toEqual(['events']);
});
