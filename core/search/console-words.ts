import type { ConsoleId } from '../model/console';

/** What people call the consoles, and live video on one of them, when they say where they mean. */
const NAMES: Readonly<Record<ConsoleId | 'live', readonly string[]>> = {
  'wechat-mini-program': ['微信', '小程序', '微信小程序', 'wechat'],
  'tencent-cloud-market': ['腾讯云', '云市场', '腾讯云市场', 'market'],
  'tencent-meeting': ['会议', '腾讯会议', 'meeting'],
  live: ['直播', 'live', 'zhibo', 'zb'],
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([console, names]) => names.map((name) => [name, console as ConsoleId | 'live'])),
);

/** The console or channel that a word of a question names beside others. */
export const consoleOf = (word: string): ConsoleId | 'live' | undefined => BY_NAME.get(word);
