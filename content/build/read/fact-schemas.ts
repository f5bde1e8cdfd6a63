import * as v from 'valibot';
import { Change } from '../../model/change.ts';
import { Closeness } from '../../model/closeness.ts';
import { Background, GlossaryTerm, Mediator, Question, Reason, StickingPoint } from '../../model/concept.ts';
import { Event } from '../../model/event.ts';
import { Id } from '../../model/identity.ts';
import { Language } from '../../model/language.ts';
import { Matching } from '../../model/matching.ts';
import { Name } from '../../model/name.ts';
import { OtherPoint } from '../../model/other-point.ts';
import { Outlet } from '../../model/outlet.ts';
import { Ownership } from '../../model/ownership.ts';
import { RecordState, WhereThingsStood } from '../../model/record.ts';
import { Source } from '../../model/source.ts';
import { Statement } from '../../model/statement.ts';
import { Style } from '../../model/style.ts';
import { LanguageTag } from '../../model/text.ts';

/** Folders of `content/facts` in which each file is one entry, by the schema of that entry. */
export const folderSchemas = {
  background: Background,
  mediators: Mediator,
  'sticking-points': StickingPoint,
  reasons: Reason,
  events: Event,
  statements: Statement,
  glossary: GlossaryTerm,
  faq: Question,
};

/** Folders of `content/facts` in which each file is named after the language it is for, by the schema of such a file. */
export const languageSchemas = {
  matching: Matching,
  closeness: Closeness,
};

/** Files of `content/facts` that hold a whole list or a single state, by their schema. */
export const fileSchemas = {
  'languages.yaml': v.record(LanguageTag, Language),
  'record.yaml': RecordState,
  'where-things-stood.yaml': WhereThingsStood,
  'other-points.yaml': v.array(OtherPoint),
  'sources.yaml': v.record(Id, Source),
  'ownership.yaml': v.array(Ownership),
  'changes.yaml': v.array(Change),
  'style.yaml': Style,
  'names.yaml': v.record(Id, Name),
  'outlets.yaml': v.array(Outlet),
};
