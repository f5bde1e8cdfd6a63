/** What a stretch of the story is. `lead`: the standfirst and the first two paragraphs. */
export type PassageRole = 'headline' | 'lead' | 'heading' | 'paragraph';

/** One block of the story's own text, as the page has it: white space and invisible signs included. */
export interface PassageText {
  readonly role: PassageRole;
  readonly text: string;
}

/** A text node of a passage: its data stands in the passage's text from `start` on. */
export interface PassagePiece {
  readonly node: Text;
  readonly start: number;
  readonly length: number;
}

/** A passage with the text nodes it was read from. Line breaks stand between pieces and belong to none. */
export interface Passage extends PassageText {
  readonly pieces: readonly PassagePiece[];
}

/** A stretch of the article's original text; `start` and `end` are offsets in the text of `passages[passage]`. */
export interface Stretch {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}
