import { compileHints, compileVocabulary } from '../../content/build/compile/compile-vocabulary.ts';
import { detect } from './detect.ts';
import type { Judgement } from '../../content/detection/judgement.ts';
import { readCases } from './read-case.ts';
import type { LabelledCase } from './read-case.ts';

/** A labelled case and what the shipped detector makes of it. */
export interface JudgedCase {
  readonly labelled: LabelledCase;
  readonly judgement: Judgement;
}

/** Every case of a list (a path; one line of JSON each) in its order, judged when it is asked for. */
export function* judgeCases(path: string): Generator<JudgedCase> {
  const [hints, vocabulary] = [compileHints(), compileVocabulary()];
  for (const { labelled, open } of readCases(path))
    yield { labelled, judgement: detect(open(), labelled.url ?? '', hints, vocabulary) };
}
