import * as v from 'valibot';

const words = v.pipe(
  v.array(v.pipe(v.string('an entry is not a word: put it into quotes'), v.nonEmpty('an entry is empty'))),
  v.readonly(),
);

/** One language of the vocabulary as an editor writes it in content/facts/vocabulary/<language>.yaml. */
export const vocabularyFileSchema = v.pipe(
  v.strictObject({
    /** Beginnings of words: a page about the talks has one of them, of any language, in title, description or address. */
    hints: words,
    /** Letters that are written onto the front of a word (Arabic wa-, bi-, al-; Hebrew ve-, ha-, be-). */
    prefixes: words,
    /** Small words by which the language of a text is recognised. */
    common: words,
    /** Names of the place. */
    gaza: words,
    /** Hamas, its people and its allies in Gaza. */
    hamas: words,
    /** Names of the other side, which occur in other conflicts too. */
    israel: words,
    /** States and people who carry messages between the sides, and little else in news of this war. */
    brokers: words,
    /** States that carry messages too, but are named in all other news of the region as well. */
    powers: words,
    /** Words for the truce itself. */
    truce: words,
    /** Phrases that name the talks or a subject of them once one of the sides is named. */
    deal: words,
    captives: words,
    release: words,
    /** Words of bargaining: proposal, mediator, agreement. */
    bargain: words,
    /** What the sides do in talks and how a truce fares: accept, reject, send a delegation, extend, collapse. */
    answer: words,
    /** Small words that put the truce into the background: since, during, despite. */
    aside: words,
    /** Calls, votes and protests. */
    call: words,
    /** What happens on the ground: life and war. */
    ground: words,
    /** Other conflicts, and other things called a truce. */
    elsewhere: words,
    /** Other news of the same people and states: courts, money, the press, culture, sport. */
    affairs: words,
    /** Parts of an address that mean a list of articles. */
    sections: words,
  }),
  v.readonly(),
);

export type VocabularyFile = v.InferOutput<typeof vocabularyFileSchema>;
