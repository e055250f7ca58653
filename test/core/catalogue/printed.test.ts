import { describe, expect, test } from 'vitest';
import { settlePrinted } from '../../../core/catalogue/printed';
import type { PathEntry } from '../../../core/model/category';
import type { CategoryReading } from '../../../core/model/submission';

const entry = (...path: string[]): PathEntry => ({ console: 'wechat-mini-program', path }) as PathEntry;
const PATHS = [
  entry('医疗服务', '公立医疗机构'),
  entry('医疗服务', '互联网医院'),
  entry('教育服务', '素质教育'),
  entry('工具', '天气'),
  entry('商家自营', '工具'),
  entry('生活服务', '家政'),
  entry('商业服务', '家政'),
  entry('服务市场'),
  entry('镜像市场'),
];
const settle = (parts: string[], flags: Partial<CategoryReading> = {}): string[] =>
  settlePrinted(PATHS, { parts, complete: true, printed: true, ...flags }).map((each) => each.parts.join('|'));

describe('printed categories', () => {
  test.each([
    ['a path in one piece', ['医疗 > 互联网医院'], ['医疗 > 互联网医院']],
    ['a path in pieces', ['医疗服务', '>', '互联网医院'], ['医疗服务 / > / 互联网医院']],
    ['a path in pieces, and a note', ['医疗服务', '互联网医院', '每月可修改5次'], ['医疗服务 / 互联网医院']],
    ['several, each in pieces', ['教育', '素质教育', '工具', '天气'], ['教育 / 素质教育', '工具 / 天气']],
    ['several in one piece', ['教育 / 素质教育、工具 / 天气'], ['教育 / 素质教育', '工具 / 天气']],
    ['something unknown stays, so that it is asked', ['宠物', '托运'], ['宠物 / 托运']],
  ])('%s', (_, parts, found) => {
    expect(settle(parts)).toEqual(found);
  });

  test('of a card only its name counts, not what its description names', () => {
    const words = ['镜像市场', '卖镜像，与服务市场、应用市场不同', '服务市场'];
    expect(settle(words)).toEqual(['镜像市场', '服务市场']);
    expect(settle(words, { one: true })).toEqual(['镜像市场']);
  });
});

describe('words beside what may be a label', () => {
  const loose = (...parts: string[]): string[] => settle(parts, { loose: true });

  test('count where the facts know them', () => {
    expect(loose('医疗 > 互联网医院')).toEqual(['医疗 > 互联网医院']);
    expect(loose('医疗', '互联网医院', '修改')).toEqual(['医疗 / 互联网医院']);
  });

  test.each([
    ['如何选择'],
    ['状态'],
    ['查看 > 说明'],
    ['宠物', '托运'],
    ['本页说明医疗服务 / 新的类目怎么选。'.repeat(5)],
  ])('are nothing where they do not: %s', (...parts) => {
    expect(loose(...parts)).toEqual([]);
  });

  test('are asked where they mean several, or begin like a path', () => {
    expect(loose('家政')).toEqual(['家政']);
    expect(loose('医疗服务 > 宠物医院')).toEqual(['医疗服务 > 宠物医院']);
  });
});
