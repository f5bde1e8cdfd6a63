import { describe, expect, test } from 'vitest';
import { hashInlineStyles } from '../../content/build/bundle/inline-styles-plugin.ts';
import { readOutlets } from '../../content/build/read/read-outlets.ts';
import { builds, readBuilt, readManifest } from './read-built.ts';

const released = ['chrome-mv3', 'firefox-mv3'] as const;
const everywhere = ['chrome-mv3-everywhere', 'firefox-mv3-everywhere'] as const;

describe('the build for newsrooms and testing', () => {
  test.each([
    'content-scripts/detector.js',
    'content-scripts/sidebar.js',
    'panel-parts.js',
    'judge.js',
    'reader.js',
    'background.js',
  ])('has the same %s as the one for the stores', (file) => {
    expect(readBuilt('chrome-mv3-everywhere', file)).toBe(readBuilt('chrome-mv3', file));
    expect(readBuilt('firefox-mv3-everywhere', file)).toBe(readBuilt('firefox-mv3', file));
  });
});

describe('the built manifest', () => {
  test.each(builds)('%s asks for three permissions and makes nothing reachable for pages', (build) => {
    const manifest = readManifest(build);
    expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
  });

  test.each(builds)('%s lets its own pages load nothing but its own files', (build) => {
    const { extension_pages: policy } = readManifest(build)['content_security_policy'] as {
      readonly extension_pages: string;
    };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  test.each(builds)('%s names the styles that stand in the popup itself, and no others', (build) => {
    const { extension_pages: policy } = readManifest(build)['content_security_policy'] as {
      readonly extension_pages: string;
    };
    const inPopup = hashInlineStyles(readBuilt(build, 'popup.html'));
    expect(inPopup.length).toBeGreaterThan(0);
    expect(policy.match(/'sha256-[^']+'/g)).toEqual(inPopup);
  });

  test.each(released)(
    '%s may read the listed outlets at install, and other sites only when asked',
    (build) => {
      const manifest = readManifest(build);
      const outlets = readOutlets().map(({ domain }) => `*://*.${domain}/*`);
      expect(new Set(manifest['host_permissions'] as string[])).toEqual(new Set(outlets));
      expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    },
  );

  test.each(everywhere)('%s, the build for newsrooms and testing, may read every site', (build) => {
    expect(readManifest(build)['host_permissions']).toEqual(['*://*/*']);
  });

  test.each(released)('%s is otherwise what it was when it was last looked at', (build) => {
    const { host_permissions: _hosts, version: _version, ...rest } = readManifest(build);
    // The hashes change with every style and have a test of their own.
    expect(JSON.parse(JSON.stringify(rest).replaceAll(/ 'sha256-[^']+'/g, ''))).toMatchSnapshot();
  });

  test('for Firefox says that no data is collected, and from which version it works', () => {
    expect(readManifest('firefox-mv3')['browser_specific_settings']).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    });
  });
});
