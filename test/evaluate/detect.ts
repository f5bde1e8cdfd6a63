import { listStated } from './list-stated.ts';
import type { CompiledVocabulary } from '../../content/model/word-groups.ts';
import { hintAtTalks } from '../../content/detection/hint-at-talks.ts';
import { judgePage } from '../../content/detection/judge-page.ts';
import type { Judgement } from '../../content/detection/judgement.ts';
import { sayNone } from '../../content/detection/say-none.ts';

/**
 * The verdict on the page in a document as gate and judge, which ship as two scripts, reach it one after the other. A page
 * that hints at nothing is not read further. Never throws, forces no layout, and is bounded whatever the page holds.
 */
export function detect(
  document: Document,
  url: string,
  hints: string,
  vocabulary: CompiledVocabulary,
  earlier?: ReadonlySet<string>,
): Judgement {
  const readStated = 'evaluate' in document ? undefined : listStated;
  if (hintAtTalks(document, url, hints, readStated) === 'none') return sayNone('no-hint');
  return judgePage(document, url, vocabulary, earlier);
}
