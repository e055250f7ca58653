import { describe, expect, it } from 'vitest';
import { fileFindings } from '../../../../core/checks/files';
import type { FileFacts } from '../../../../core/model/file-facts';
import { fileSlots } from '../../../../core/model/file-slots';
import { loadFacts } from '../../../../data/load';

const slots = fileSlots(loadFacts().knowledge);
const at = (page: string, label: string) => slots.filter((slot) => slot.page === page && slot.label === label);
const logo = at('meeting/launch', '企业LOGO');
const desktop = at('meeting/launch', '预览页图片（桌面端）');
const previews = slots.filter(({ page, key }) => page === 'meeting/launch' && key === 'screenshots');
const sharp = { whiteBorder: 0, detail: 0.8 };
const picture = (width: number, height: number, more: object = {}) => ({
  picture: { width, height, ...sharp, ...more },
});
const png = (name: string, more: Partial<FileFacts> = {}): FileFacts => ({ name, bytes: 9_000, type: 'png', ...more });
const said = (found: ReturnType<typeof fileFindings>) => found.map(({ rule, level, match }) => [rule, level, match]);
const LIKE = '0123456789abcdef'.repeat(4);

describe('one file', () => {
  it('passes when it is as asked', () => {
    expect(fileFindings('logo', logo, [png('logo.png', picture(128, 128))], true)).toEqual([]);
    expect(
      fileFindings('screenshots', desktop, [png('a.PNG', { bytes: 3584 * 1024, ...picture(1920, 1080) })], true),
    ).toEqual([]);
  });

  it.each([
    ['too large by a byte', png('logo.png', { bytes: 20 * 1024 + 1, ...picture(128, 128) }), 'meeting/logo-file-size'],
    ['of another size', png('logo.png', picture(127, 128)), 'meeting/logo-pixel-size'],
    ['of a type that is not taken', png('logo.jpg', { type: 'jpg', ...picture(128, 128) }), 'meeting/logo-file-type'],
    ['renamed', png('logo.png', { type: 'webp', ...picture(128, 128) }), 'meeting/logo-file-type'],
    ['without extension', { name: 'logo', bytes: 9 }, 'meeting/logo-file-type'],
  ])('%s', (_, file, rule) => {
    expect(said(fileFindings('logo', logo, [file], true))).toEqual([[rule, 'block', file.name]]);
  });

  it.each([
    ['a text', { name: '说明.txt', bytes: 9 }, ['wechat/icon-file-type']],
    ['a document', { name: '头像.pdf', bytes: 9, type: 'pdf' }, ['wechat/icon-file-type']],
    ['a document under the name of a picture', { name: '头像.png', bytes: 9, type: 'pdf' }, ['wechat/icon-file-type']],
    ['a picture of any type', { name: '头像.webp', bytes: 9, type: 'webp' }, []],
    ['a drawing', { name: '头像.svg', bytes: 9, type: 'xml' }, []],
    ['a file of which nothing tells', { name: '头像', bytes: 9 }, []],
  ])('%s where a picture is asked for and no type is said', (_, file, rules) => {
    const icon = at('wechat/basic', '小程序头像');
    expect(icon).toHaveLength(1);
    expect(fileFindings('icon', icon, [file], true).map(({ rule }) => rule)).toEqual(rules);
  });

  it('says figures, rounded so that they show the breach', () => {
    const [finding] = fileFindings('logo', logo, [png('logo.png', { bytes: 20 * 1024 + 1 })], true);
    expect(finding?.message.zh).toBe('文件 20.1 KB，最大 20 KB');
    expect(finding?.source?.url).toMatch(/^https:/u);
  });

  it('is not judged by what could not be read of it', () => {
    expect(fileFindings('logo', logo, [{ name: 'logo.png', bytes: 100 }], true)).toEqual([]);
  });

  it('takes a jpeg that is called jpg, and office files by their container', () => {
    const guide = at('market/product', '商品文档');
    expect(guide).toHaveLength(1);
    expect(
      fileFindings('screenshots', desktop, [png('a.jpg', { type: 'jpeg', ...picture(1920, 1080) })], true),
    ).toEqual([]);
    expect(fileFindings('user-guide', guide, [{ name: '说明.docx', bytes: 9, type: 'zip' }], true)).toEqual([]);
    expect(fileFindings('user-guide', guide, [{ name: '说明.doc', bytes: 9, type: 'cfb' }], true)).toEqual([]);
  });

  it('warns where the limit comes from an archived or observed source', () => {
    const shop = at('market/product', '商品配图');
    expect(said(fileFindings('picture', shop, [png('a.png', picture(390, 261))], true))).toEqual([
      ['market/picture-pixel-size', 'warn', 'a.png'],
    ]);
    const avatar = at('wechat/basic', '小程序头像');
    expect(said(fileFindings('icon', avatar, [png('a.png', { bytes: 3_000_000 })], true))).toEqual([
      ['wechat/icon-file-size', 'warn', 'a.png'],
    ]);
  });

  it('on white is said where the source asks for another ground, and there only', () => {
    const white = png('a.png', picture(390, 260, { whiteBorder: 0.99 }));
    expect(said(fileFindings('picture', at('market/product', '商品配图'), [white], true))).toEqual([
      ['market/picture-white-ground', 'warn', 'a.png'],
    ]);
    expect(fileFindings('logo', logo, [png('logo.png', picture(128, 128, { whiteBorder: 1 }))], true)).toEqual([]);
  });

  it('blurred is advice, where the source asks for a clear one', () => {
    const icon = at('meeting/app', '应用图标');
    expect(said(fileFindings('icon', icon, [png('a.png', picture(512, 512, { detail: 0.2 }))], true))).toEqual([
      ['meeting/icon-blurred', 'advice', 'a.png'],
    ]);
    expect(fileFindings('icon', icon, [png('a.png', picture(512, 512))], true)).toEqual([]);
  });
});

describe('several files', () => {
  const shot = (name: string, sha256: string, likeness: string, width = 1920, height = 1080) =>
    png(name, { sha256, ...picture(width, height, { likeness }) });

  it('may be of either end where one row takes both', () => {
    const both = [shot('d.png', 'a', LIKE), shot('m.png', 'b', '0'.repeat(64), 750, 1628)];
    expect(fileFindings('screenshots', previews, both, true)).toEqual([]);
    expect(said(fileFindings('screenshots', desktop, both, true))).toEqual([
      ['meeting/screenshots-pixel-size', 'block', 'm.png'],
    ]);
  });

  it('are measured by the limit of their shape', () => {
    const tall = [shot('m.png', 'a', LIKE, 750, 1600)];
    const [finding] = fileFindings('screenshots', previews, tall, true);
    expect(finding?.message.zh).toContain('要求 750×1628');
  });

  it('the same one twice is refused, one that looks the same is asked about', () => {
    const twice = [shot('a.png', 'x', LIKE), shot('b.png', 'x', LIKE), shot('c.png', 'z', `1${LIKE.slice(1)}`)];
    expect(said(fileFindings('screenshots', desktop, twice, true))).toEqual([
      ['meeting/screenshots-repeated', 'block', 'b.png'],
      ['meeting/screenshots-look-alike', 'advice', 'c.png'],
    ]);
  });

  it('the same picture for two ends is not a repetition', () => {
    const ends = [shot('d.png', 'a', LIKE), shot('m.png', 'b', LIKE, 750, 1628)];
    expect(fileFindings('screenshots', previews, ends, true)).toEqual([]);
  });

  it('counts pieces, of both ends together', () => {
    const many = Array.from({ length: 6 }, (_, at) => shot(`${at}.png`, `${at}`, String(at).repeat(64)));
    const found = fileFindings('screenshots', desktop, many, true).filter(({ rule }) => rule.endsWith('too-many'));
    expect(said(found)).toEqual([['meeting/screenshots-too-many', 'block', '5.png']]);
    expect(said(fileFindings('screenshots', previews, many, true))).not.toContainEqual(found);
  });

  it('blocks nothing when a file may have been taken away since', () => {
    const twice = [shot('a.png', 'x', LIKE), shot('b.png', 'x', LIKE)];
    expect(said(fileFindings('screenshots', desktop, twice, false))).toEqual([
      ['meeting/screenshots-repeated', 'warn', 'b.png'],
    ]);
  });
});
