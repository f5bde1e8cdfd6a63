import { compileFacts, compileSources } from '../../content/build/compile/compile-facts.ts';
import { factsRoot } from '../../content/build/read/facts-root.ts';
import { readFacts } from '../../content/build/read/read-facts.ts';
import { readMessages } from '../../content/build/read/read-messages.ts';
import type { RecordView } from '../../components/record/record-context.ts';
import { createTranslator } from '../../content/wording/create-translator.ts';
import type { Facts } from '../../content/model/facts.ts';
import { makeFacts } from '../facts/make-facts.ts';
import type { RoomChanges } from '../facts/make-facts.ts';

type View = Partial<Pick<RecordView, 'today' | 'published' | 'newChanges'>> & { readonly language?: string };

function compile(facts: Facts, { language = 'en', ...view }: View): RecordView {
  const messages = readMessages(language);
  const compiled = compileFacts(facts, language, messages);
  return {
    facts: compiled,
    readSources: () => compileSources(facts),
    t: createTranslator({ ...compiled, messages }),
    today: facts.record.checkedTo,
    published: null,
    newChanges: 0,
    copy: async () => undefined,
    reportAddress: '',
    ...view,
  };
}

const { facts: realFacts } = readFacts(factsRoot);

/** The real record on the day it was checked to, unless `view` says otherwise. */
export function makeRealRecord(view: View = {}): RecordView {
  if (!realFacts) throw new Error('The facts could not be read.');
  return compile(realFacts, view);
}

/** A small made-up record, checked to 1 February 2024; see test/facts/minimal-room.ts. */
export function makeSmallRecord(changes: RoomChanges = {}, view: View = {}): RecordView {
  return compile(makeFacts(changes).facts, view);
}
