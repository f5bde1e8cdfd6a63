import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPngSize } from './read-png-size.ts';

const listing = readFileSync('.github/store/listing.md', 'utf8');
const config = readFileSync('wxt.config.ts', 'utf8');
const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Readonly<
  Record<string, { readonly message: string }>
>;
const section = (title: string): string =>
  new RegExp(`^## ${title}\\n\\n([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(listing)?.[1]?.trim() ?? '';

describe('the listing in the stores', () => {
  it('has the name and the summary that the package has, short enough for each store', () => {
    expect(section('Name')).toBe(messages['extensionName']?.message);
    expect(section('Summary')).toBe(messages['extensionDescription']?.message);
    expect(section('Summary').length).toBeLessThanOrEqual(132);
    expect(section('Description').length).toBeLessThanOrEqual(10_000);
  });

  it('gives a reason for each permission that the manifest asks for, and for no other', () => {
    const asked = /permissions: \[(.*?)\]/.exec(config)?.[1]?.match(/\w+/g) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    const named = [...section('Why each permission').matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
    expect(named.map(([, name]) => name).toSorted()).toEqual([...asked].toSorted());
    for (const [, , reason] of named) expect(reason?.length).toBeGreaterThan(80);
    expect(section('Why each permission')).toMatch(
      /host permissions at install[\s\S]*optional host permissions/,
    );
  });

  it('names the oldest browsers as the manifest does', () => {
    const oldest = section('Oldest browsers');
    const [, firefox] = /gecko: \{[\s\S]*?strict_min_version: '(\d+)/.exec(config) ?? [];
    const [, android] = /gecko_android: \{ strict_min_version: '(\d+)/.exec(config) ?? [];
    const [, chrome] = /minimum_chrome_version: '(\d+)/.exec(config) ?? [];
    expect(oldest).toContain(`| Chrome, Edge | ${chrome} |`);
    expect(oldest).toContain(`| Firefox | ${firefox} |`);
    expect(oldest).toContain(`| Firefox for Android | ${android} |`);
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain(`(${chrome} or later)`);
    expect(readme).toContain(`(${firefox} or later)`);
    // What is compiled fits what is promised.
    expect(config).toContain(` target: ['chrome${chrome}', 'firefox${firefox}']`);
  });

  it('has its pictures in the size that the stores ask for, each described', () => {
    const pictures = readdirSync('.github/store').filter((name) => name.endsWith('.png'));
    const described = [...section('Pictures').matchAll(/^\| `(.+?\.png)` \| .{20,} \|$/gm)].map(
      ([, name]) => name,
    );
    expect(described.toSorted()).toEqual(pictures.toSorted());
    for (const name of pictures) {
      const { width, height, hasAlpha } = readPngSize(`.github/store/${name}`);
      expect([width, height], name).toEqual(name === 'tile.png' ? [440, 280] : [1280, 800]);
      expect(hasAlpha, name).toBe(false);
    }
  });
});
