/** What sort of page this is, by what the page says of itself. */
export type PageKind = 'article' | 'live' | 'video' | 'gallery' | 'section' | 'home' | 'search' | 'other';

/** What a page says about itself; every field is read from the document when it is first asked for, and only then. */
export interface ArticleReading {
  readonly url: string;
  /** All that a page shows of itself before the story is read: titles and description, or the first lines without one. */
  readonly surface: string;
  /** The title of the document and of its preview card, without the name of the site where that is told apart. */
  readonly title: string;
  /** The description that the page gives of itself; empty where it gives none. */
  readonly description: string;
  readonly kind: PageKind;
  /** The headline over the text; the title where there is no headline. */
  readonly headline: string;
  /** Headline and title, each once: they differ where an editor changed one of them. */
  readonly headlines: readonly string[];
  /** Standfirst and opening paragraphs. */
  readonly lead: string;
  /** The paragraphs after the lead, at most forty. */
  readonly body: string;
  /** The language that the page declares, in lower case; empty where it declares none. */
  readonly declaredLanguage: string;
  /** The day of publication as YYYY-MM-DD, or null where the page does not tell. */
  readonly published: string | null;
}
