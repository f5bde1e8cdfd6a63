import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import type { ArticleView } from '../../components/panel/article-view.ts';
import { MentionEntry } from '../../components/panel/MentionEntry.tsx';
import { RecordContext } from '../../components/record/record-context.ts';
import type { ClosenessPhrase } from '../../content/matching/closeness-phrase.ts';
import type { Mention } from '../../content/matching/mention.ts';
import type { Stretch } from '../../content/matching/passage.ts';
import { makeRealRecord } from './make-record.ts';
import { readText, show as draw } from './render-record.tsx';
import type { Screen } from './render-record.tsx';
import { showSidebar } from './show-sidebar.tsx';

const sentence = 'Mediators say a deal is close.';
const occurrence = (start: number) => ({ passage: 0, start, end: start + 5, by: 'name' as const });

function makeMention(id: string, list: 'glossary' | 'stickingPoints' | 'mediators', places: number): Mention {
  return {
    id,
    kind: 'glossary-term',
    label: id,
    facts: [{ list, id }],
    occurrences: Array.from({ length: places }, (_, index) => occurrence(index * 10)),
    everywhere: false,
  };
}

function makePhrase(changes: Partial<ClosenessPhrase> = {}): ClosenessPhrase {
  const stretch = { passage: 1, start: 20, end: 25 };
  return {
    ...stretch,
    kind: 'close',
    standing: 'claim',
    sentence: { ...stretch, words: sentence },
    speaker: null,
    ...changes,
  };
}

function showArticle(article: Partial<ArticleView>, published = '2025-07-05'): Promise<Screen> {
  const show = vi.fn<(stretch: Stretch) => void>();
  const whole = { language: 'en', mentions: [], phrases: [], show, ...article };
  return showSidebar(makeRealRecord({ published }), { readArticle: async () => whole });
}

describe('what this article mentions', () => {
  test('opens in the panel and is shown on the page, one passage a click', async () => {
    const show = vi.fn<(stretch: Stretch) => void>();
    const screen = await showArticle({
      mentions: [makeMention('philadelphi-corridor', 'glossary', 2)],
      show,
    });
    await screen.click('button', /^philadelphi-corridor/);
    expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ start: 0 }));
    expect(screen.text()).toContain('mention 1 of 2');
    expect(screen.text()).toMatch(/A strip .*Gaza/);
    await screen.click('button', /^philadelphi-corridor/);
    expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ start: 10 }));
    await screen.click('button', /^philadelphi-corridor/);
    expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ start: 0 }));
    await screen.click('button', 'Close');
    expect(screen.text()).not.toContain('mention 1 of 2');
    // The button that closed it is gone; the focus must not go with it.
    expect(document.activeElement).toBe(screen.find('button', /^philadelphi-corridor/));
  });

  test('counts no passage that the article no longer has once it is read again', async () => {
    const record = makeRealRecord({});
    const Rereading = (): JSX.Element => {
      const [places, setPlaces] = useState(3);
      return (
        <RecordContext.Provider value={record}>
          <MentionEntry mention={makeMention('philadelphi-corridor', 'glossary', places)} />
          <button type="button" onClick={() => setPlaces(2)}>
            Read again
          </button>
        </RecordContext.Provider>
      );
    };
    const screen = await draw(<Rereading />);
    for (const place of [1, 2, 3]) {
      // oxlint-disable-next-line no-await-in-loop -- each click goes on from the one before
      await screen.click('button', /^philadelphi-corridor/);
      expect(screen.text()).toContain(`mention ${place} of 3`);
    }
    await screen.click('button', 'Read again');
    expect(screen.text()).toContain('mention 2 of 2');
  });

  test('comes a few at a time, and all on request', async () => {
    const ids = ['hudna', 'tahdiya', 'netzarim-corridor', 'yellow-line', 'guarantor', 'ncag'];
    const screen = await showArticle({ mentions: ids.map((id) => makeMention(id, 'glossary', 1)) });
    expect(screen.findAll('button', /1 mention$/)).toHaveLength(4);
    await screen.click('button', 'Show all 6');
    expect(screen.findAll('button', /1 mention$/)).toHaveLength(6);
  });

  test('comes first in the sections below', async () => {
    const screen = await showArticle({ mentions: [makeMention('guarantees', 'stickingPoints', 1)] });
    await screen.click('button', 'Sticking points');
    const points = screen.findAll('heading').map(({ textContent }) => textContent ?? '');
    const first = points[points.indexOf('Sticking points') + 1];
    expect(first).toBe('Guarantees');
  });

  test('is not spoken of while the article has not been read', async () => {
    const screen = await showSidebar(makeRealRecord());
    expect(screen.text()).not.toContain('In this article');
  });
});

describe('words like these', () => {
  test('stand in their sentence beside earlier statements of that kind, by a rule that is printed', async () => {
    const screen = await showArticle({ phrases: [makePhrase()] });
    await screen.click('button', 'Words like these');
    const text = screen.text();
    expect(text).toContain(sentence);
    expect(text).toContain('No speaker was recognised in this sentence.');
    expect(text).toContain('at most 4, at most 2 by one speaker');
    expect(text).toContain('A selection of hopeful words, not a sample');
    const statements = screen.root.querySelectorAll('.statement');
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(4);
    // Nothing said on or after the article's own day is "earlier".
    const days = [...screen.root.querySelectorAll('.statement figcaption time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(days.every((day) => day !== null && day < '2025-07-05')).toBe(true);
  });

  test('stand in a drawing against the three agreements that days are counted to, and no step within one', async () => {
    const screen = await showArticle({ phrases: [makePhrase()] });
    await screen.click('button', 'Words like these');
    const labels = [...screen.root.querySelectorAll('.statement-strip > .visually-hidden')].map(readText);
    expect(labels).toEqual([expect.stringMatching(/^\d+ statements and 3 agreements on one time line\./)]);
  });

  test('of two kinds have their rule once, and each what it was chosen from', async () => {
    const screen = await showArticle({ phrases: [makePhrase(), makePhrase({ kind: 'hope', start: 40 })] });
    await screen.click('button', 'Words like these');
    expect(screen.text().split('at most 2 by one speaker')).toHaveLength(2);
    expect(screen.text().match(/Chosen from \d+ earlier statements? of this kind/g)).toHaveLength(2);
    expect(screen.findAll('heading', 'Close to a deal')).toHaveLength(1);
    expect(screen.findAll('heading', 'Hope')).toHaveLength(1);
  });

  test.each(['negated', 'conditional', 'past'] as const)(
    'are not taken for a claim where they are %s',
    async (standing) => {
      const screen = await showArticle({ phrases: [makePhrase({ standing })] });
      expect(screen.findAll('button', 'Words like these')).toHaveLength(0);
    },
  );

  test('name the speaker the article gives, and lead back into the text', async () => {
    const show = vi.fn<(stretch: Stretch) => void>();
    const speaker = { passage: 1, start: 0, end: 9, words: 'Mediators' };
    const screen = await showArticle({ phrases: [makePhrase({ speaker })], show });
    await screen.click('button', 'Words like these');
    expect(screen.text()).toContain('The article gives as the speaker: Mediators.');
    await screen.click('button', 'Show in the text');
    expect(show).toHaveBeenCalledWith(expect.objectContaining({ passage: 1, start: 20 }));
  });

  test('have the language of the article, whatever the panel is in', async () => {
    const speaker = { passage: 1, start: 0, end: 9, words: 'Mediators' };
    const screen = await showArticle({ language: 'ar', phrases: [makePhrase({ speaker })] });
    await screen.click('button', 'Words like these');
    const marked = [...screen.root.querySelectorAll('.phrase [lang]')];
    expect(marked.map((element) => [element.getAttribute('lang'), element.textContent])).toEqual([
      ['ar', sentence],
      ['ar', 'Mediators'],
    ]);
  });
});
