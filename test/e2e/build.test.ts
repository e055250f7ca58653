import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from './browser';

const read = (file: string): Buffer => readFileSync(join(extensionFolder(), file));

describe('what is shipped', () => {
  it('asks for no more than the features use', () => {
    const manifest = JSON.parse(read('manifest.json').toString('utf8'));
    const { permissions, host_permissions: hosts, content_scripts: scripts } = manifest;
    expect({ permissions, hosts }).toEqual({
      // sidePanel: problems, papers and filling beside the form.
      // alarms: papers that come near their last day.
      permissions: ['storage', 'scripting', 'alarms', 'sidePanel'],
      hosts: ['https://mp.weixin.qq.com/*', 'https://console.cloud.tencent.com/*', 'https://meeting.tencent.com/*'],
    });
    // Four suggested keys are what browsers take.
    expect(Object.keys(manifest.commands)).toHaveLength(4);
    expect(manifest.omnibox).toEqual({ keyword: 'gs' });
    expect(scripts).toHaveLength(1);
    expect([...scripts[0].matches].sort()).toEqual([...hosts].sort());
    expect(scripts[0].run_at).toBe('document_start');
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
      'key',
      'update_url',
    ]) {
      expect(manifest[key], key).toBeUndefined();
    }
  });

  it('loads little on every console page', () => {
    // Goal: 20 kB gzip for what every page loads; the rest comes when a known form may be there.
    expect(gzipSync(read('content-scripts/console.js')).length).toBeLessThan(20_000);
  });

  it.each(['content-scripts/console.js', 'overlay.js'])('%s opens no store of the page it stands in', (file) => {
    const source = read(file).toString('utf8');
    expect(source.match(/\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore)\b/gu)).toBeNull();
  });
});
