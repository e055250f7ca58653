import type { Link } from './link';

/** Endings in Chinese under which names are registered. Most are words of every day as well. */
const ENDINGS = '中国|公司|网络|在线|网址|商城|集团|中文网|网店|商标|商店|企业|手机|信息|政务|公益|移动|我爱你';

/** Says that an address comes: without it 立足上海.中国 is no more than two words. */
const CUE =
  '(?:域名|了解更多|更多信息|更多详情|详情|官网|网址|网站|主页|首页|地址|站点|访问|登录|登陆|打开|浏览|进入|输入|搜索|点击|链接|详见|www\\.|:\\/\\/)(?:是|为|:|到|至|我们的|即可|一下|请|的)?\\s{0,2}["“「《]?';

/** A name of Chinese characters before a Chinese ending, behind a cue, or alone between blanks or in quotes. */
const NAME = new RegExp(
  `(?<=${CUE}|(?<=[\\s"“「《(])|^)([a-z0-9\\p{Script=Han}-]{1,15}(?:\\.[a-z0-9\\p{Script=Han}-]{1,15})?\\.(?:${ENDINGS}))(?=(?:$|[\\s,，。;；!！?？)）"”」》/、:])|(?:可|也|能|查|访问|了解|下载|注册|看|咨询|获取|体验|试用|进入|即|上有|有|内))`,
  'gu',
);
/** A name of Chinese characters before a usual ending, right behind a cue: 官网禾木软件.com. */
const MIXED_NAME = new RegExp(
  `(?<=${CUE})([a-z0-9\\p{Script=Han}-]{1,15}\\p{Script=Han}\\.(?:com\\.cn|com|cn|net|org|top|vip|cc|shop|xyz|ltd))(?![a-z0-9-])(?!\\s{0,2}(?:域名|后缀|结尾|的?网站))`,
  'gu',
);
/** What is said of endings themselves: 支持.com, 注册中文.cn. */
const NO_NAME =
  /(?:支持|注册|后缀|例如|比如|如|是|为|等|和|与|及|或|用|含|以|有|到|在|的|中文|英文|选择|购买|申请|绑定|解析|备案|使用|域名|结尾)\.[a-z.]+$/u;
const CUE_BEFORE = new RegExp(`${CUE}$`, 'u');
const LEADING_CUE = new RegExp(`^${CUE}`, 'u');
const CUE_NEAR = /域名|了解更多|更多信息|更多详情|官网|网址|网站|主页|站点|访问|登录|登陆|打开|浏览器/u;

/** Names of hosts that are written in Chinese, ending included: 禾木.中国. The library takes Chinese for what is around. */
export function chineseNamesIn(text: string): Link[] {
  const links: Link[] = [];
  for (const match of text.matchAll(NAME)) {
    const [, host = ''] = match;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 16), start);
    const behind = text.slice(start + host.length, start + host.length + 12);
    // At the beginning of a text the cue may have been taken for a part of the name.
    const around = before + host.slice(0, host.lastIndexOf('.')) + behind;
    if (!CUE_BEFORE.test(before) && !CUE_NEAR.test(around)) continue;
    if (/^\d+\./.test(host)) continue;
    const cue = LEADING_CUE.exec(host)?.[0].length ?? 0;
    links.push({ start: start + cue, end: start + host.length, host: host.slice(cue), kind: 'web', cuts: true });
  }
  for (const { 1: host = '', index } of text.matchAll(MIXED_NAME)) {
    if (!NO_NAME.test(host)) links.push({ start: index, end: index + host.length, host, kind: 'web', cuts: true });
  }
  return links;
}
