import { wordGroups } from '../model/word-groups.ts';
import type { CompiledVocabulary, WordGroup } from '../model/word-groups.ts';
import { unpackScript } from './script-packing.ts';

/** A page about the talks names one of these in its title, description or address. */
const GROUPS: readonly WordGroup[] = ['gaza', 'hamas', 'israel', 'truce', 'captives', 'deal'];

/**
 * Whether title, description and address of a page, normalised, hold a word without which it cannot be about the talks.
 * Looks for beginnings of words as plain text: on most pages this is all that runs, and patterns cost more to build.
 */
export function hintAtTalks(surface: string, { languages, latin }: CompiledVocabulary): boolean {
  const script = /[א-ת]/.test(surface) ? 'he' : /[\u0620-\u064A]/.test(surface) ? 'ar' : '';
  const before = script ? '' : ' ';
  for (const packed of script
    ? [unpackScript(languages[script] ?? '', script)]
    : [`~~${latin}`, ...Object.values(languages)]) {
    const groups = packed.split('~');
    for (const group of GROUPS) {
      // The first two parts of a packed language are its prefixes and its common words.
      for (const entry of (groups[wordGroups.indexOf(group) + 2] ?? '').split('|')) {
        if (entry && surface.includes(before + fixedPart(entry))) return true;
      }
    }
  }
  return false;
}

/** The longest part of an entry between gaps and signs; a long word inside a phrase stands for its beginning only. */
const fixedPart = (entry: string): string =>
  /[*_ ]/.test(entry)
    ? entry
        .replace(/([^ ]{5}) /g, '$1*')
        .split(/ ?[*_] ?/)
        .reduce((longest, part) => (part.length > longest.length ? part : longest))
    : entry;
