import type { Span } from '../text/mapped';

/** A change of a text: UTF-16 offsets, and what comes there. */
export interface Change extends Span {
  replacement: string;
}

/** What parts clauses, and what ends a sentence. */
export const CLAUSE_END = /[，,；;。！？!?\n\r]/u;
export const SENTENCE_END = /[。！？!?\n\r]/u;
export const BRACKETS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
];

const MARK = /[，,、；;：:。！？!?]/u;
/** A clause that ends so waits for what was taken out. */
const WAITS =
  /(?:[：:、，,（(“‘「『《【—~～]|详情|更多|见|参阅|参考|查看|访问|浏览|登录|打开|点击|进入|前往|关注|扫描|扫码|联系|咨询|添加|搜索|下载|了解|注册|地址|网址|链接|官网|网站|主页|邮箱|电话|微信|位于|包括|例如|比如|如|即|为|是|叫|和|与|及|或|并|且|而|但|在|到|至|从|由|自|向|对|把|被|让|使|给|的|地|得|之|以|于|将|会|能|可|请|就|都|很|更|最|非常|十分|达|达到|高达|超|超过|约|共|第|支持|提供|享|享受|获得|成为|作为|做到|实现|具有|拥有)$/u;
/** A clause that begins so is half of a thought: the other half was taken out. */
const HALF =
  /^(?:如需|如果|如有|如|若|倘若|要是|想要|想|欲|需要更多|当|由于|因为|为了|只要|只有|除了|除|不仅|不但|不只|虽然|尽管|即使|无论|不管|关于|对于|随着|更多|扫码|扫描|点击|登录|打开|请|敬请|详情|了解)/u;
/** A clause that begins so goes on from what was taken out, whatever stands before that. */
const GOES_ON =
  /^(?:[的地得之等、，。；：！？,;:!?）)】」』》”’]|\.(?!\d)|则|就|便|才|即|从而|因此|因而|所以|否则|其中|其|该|此|这|那|它|他|上述|以上|同样|一样|同款|没有之一|或)/u;
/** Goes on as well, but from any clause that is left. */
const GOES_ON_FROM_ANY = /^(?:和|与|及|以及|并|且|而|但|还|也|亦|同时|另外|此外|再|然后|最后|其次)/u;
/** The part that was taken out counted: its neighbours would count on from nothing. */
const COUNTED =
  /^\s*(?:\d{1,2}[.、)）]|[①-⑳]|[一二三四五六七八九十][、是]|首先|其次|然后|最后|第[一二三四五六七八九十]|[（(]\d)/u;

const lastOf = (text: string): string => text.at(-1) ?? '';

/** Whether a text reads on where a part of it was taken out or replaced: no torn clause, no stray sign, no open bracket. */
export function readsOn(text: string, { start, end, replacement }: Change): boolean {
  const removed = text.slice(start, end);
  const left = text.slice(0, start) + replacement;
  const right = text.slice(end);
  if (left.trim() === '' && right.trim() === '') return false;
  if (!sameBrackets(text, left + right)) return false;
  if (replacement !== '') return !(MARK.test(lastOf(left)) && MARK.test(right.charAt(0)));
  const before = left.trimEnd();
  const after = right.trimStart();
  if (COUNTED.test(removed) && COUNTED.test(after.replace(/^[；;，,。]/u, ''))) return false;
  const opens = before === '' || SENTENCE_END.test(lastOf(left)) || CLAUSE_END.test(lastOf(before));
  const closes = after === '' || CLAUSE_END.test(after.charAt(0)) || /^[）)】」』》”’\n]/u.test(right);
  if (before !== '' && MARK.test(lastOf(before)) && after !== '' && MARK.test(after.charAt(0))) return false;
  if (opens && /^[、，。；：！？,;:!?]/u.test(after)) return false;
  if (closes && !opens && (WAITS.test(before) || HALF.test(lastClause(before)))) return false;
  if (closes && opens && before !== '' && /[，,；;]$/u.test(before)) return false;
  if (GOES_ON.test(after) && !closes) return false;
  if (GOES_ON.test(after) && /^[的地得之等]/u.test(after)) return false;
  const isFirst = before === '' || SENTENCE_END.test(lastOf(before));
  // An English sentence that lost its beginning would begin with a small letter.
  return !(opens && isFirst && !closes && (GOES_ON_FROM_ANY.test(after) || /^[a-z]/u.test(after)));
}

const lastClause = (text: string): string => text.split(CLAUSE_END).at(-1)?.trim() ?? '';

/** Brackets are paired as they were: none is left alone, and none holds nothing. */
function sameBrackets(before: string, after: string): boolean {
  return BRACKETS.every(([open, close]) => {
    const balance = (text: string): number => count(text, open) - count(text, close);
    return balance(before) === balance(after) && !(hasEmpty(after, open, close) && !hasEmpty(before, open, close));
  });
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function hasEmpty(text: string, open: string, close: string): boolean {
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    const inside = text.slice(at + open.length).trimStart();
    if (inside.startsWith(close)) return true;
  }
  return false;
}
