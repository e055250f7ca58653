import type { ConsoleId } from './console';
import type { Bilingual } from './rule';

/** What people call the three consoles. */
export const CONSOLE_NAMES: Readonly<Record<ConsoleId, Bilingual>> = {
  'wechat-mini-program': { zh: '微信小程序', en: 'WeChat mini-program' },
  'tencent-cloud-market': { zh: '腾讯云云市场', en: 'Tencent Cloud Marketplace' },
  'tencent-meeting': { zh: '腾讯会议', en: 'Tencent Meeting' },
};
