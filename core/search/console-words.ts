import type { ConsoleId } from '../model/console';

/** What people call the consoles, and live video on one of them. */
type Named = ConsoleId | 'live';

/** Names that mean nothing else. */
const NAMES: Readonly<Record<Named, readonly string[]>> = {
  'wechat-mini-program': ['微信小程序', 'wechat', 'weixin'],
  'tencent-cloud-market': ['腾讯云', '云市场', '腾讯云市场', '腾讯云云市场'],
  'tencent-meeting': ['腾讯会议', '腾讯会议开放平台'],
  live: [],
};

/** Words that say where one means beside other words, and alone may mean many things. */
const BESIDE_OTHERS: Readonly<Record<Named, readonly string[]>> = {
  'wechat-mini-program': ['微信', '小程序', 'wx', 'xcx'],
  'tencent-cloud-market': ['market', 'ysc'],
  'tencent-meeting': ['会议', 'meeting', 'txhy'],
  live: ['直播', 'live', 'zhibo', 'zb'],
};

const byWord = (names: Readonly<Record<Named, readonly string[]>>): [string, Named][] =>
  Object.entries(names).flatMap(([named, words]) => words.map((word): [string, Named] => [word, named as Named]));

const FULL_NAMES = new Map(byWord(NAMES));
const ALL = new Map([...FULL_NAMES, ...byWord(BESIDE_OTHERS)]);
const LONGEST_FIRST = [...FULL_NAMES.keys()].sort((a, b) => b.length - a.length);

/** The console or channel that a word of a question names. */
export const consoleOf = (word: string): Named | undefined => ALL.get(word);

/** Whether the word says nothing but the console. */
export const isFullName = (word: string): boolean => FULL_NAMES.has(word);

/** A console's name and what is written right before or behind it: 腾讯会议金融. */
export function withoutConsole(word: string): readonly [name: string, rest: string] | undefined {
  for (const name of LONGEST_FIRST) {
    const rest = word.startsWith(name)
      ? word.slice(name.length)
      : word.endsWith(name)
        ? word.slice(0, -name.length)
        : '';
    if (rest.length > 1) return [name, rest];
  }
  return undefined;
}
