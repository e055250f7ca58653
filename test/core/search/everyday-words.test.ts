import { expect, it } from 'vitest';
import { searchEntries } from '../../../core/facts/search-entries';
import { buildIndex, search } from '../../../core/search';
import { loadFacts } from '../../../data/load';
import { pinyinOf } from '../../../data/pinyin';

const facts = loadFacts();
const index = buildIndex(searchEntries(facts, pinyinOf(facts)));

/** Words of refusal notices and of sellers among themselves, with what answers them. */
const WORDS: readonly (readonly [word: string, id: string])[] = [
  ['跳单', 'market/violation-5'],
  ['跳单', 'market/off-platform-trade'],
  ['飞单', 'market/violation-5'],
  ['私单', 'market/violation-5'],
  ['走私账', 'market/off-platform-trade'],
  ['留微信', 'market/off-platform-trade'],
  ['留电话', 'market/standard-29'],
  ['导流', 'market/violation-6'],
  ['国徽', 'meeting/section-1.9'],
  ['国旗', 'meeting/section-1.9'],
  ['党徽', 'meeting/section-1.9'],
  ['人民币图案', 'meeting/section-1.9'],
  ['封号', 'market/clause-7.2'],
  ['封店', 'market/clause-7.2'],
  ['下架', 'market/clause-7.2'],
  ['冻结', 'market/clause-7.2'],
  ['清退', 'market/clause-8.3'],
  ['跑路', 'market/violation-14'],
  ['驳回', 'meeting/section-note.4'],
  ['打回', 'meeting/section-note.4'],
  ['没过审', 'meeting/section-3.3.7'],
  ['审核不过', 'market/clause-4.1.1'],
  ['虚假宣传', 'market/standard-1'],
  ['夸大宣传', 'meeting/section-3.3.1'],
  ['挂羊头卖狗肉', 'meeting/section-1.2'],
  ['售假', 'market/clause-6.1.1'],
  ['诱导好评', 'market/cashback'],
  ['差评', 'market/clause-4.8.1'],
  ['传销', 'meeting/section-2.7.2'],
  ['套现', 'meeting/section-2.7.2'],
  ['盗版', 'meeting/section-2.8.1'],
  ['仿冒', 'meeting/section-2.8.1'],
  ['侵权', 'market/violation-22'],
  ['商标', 'meeting/section-1.6'],
  ['马甲包', 'meeting/section-3.3.2'],
  ['套壳', 'meeting/not-listed-21'],
  ['白屏', 'meeting/section-3.1.1'],
  ['登录不上', 'meeting/section-3.3.5'],
  ['过度索权', 'meeting/section-2.7.5'],
  ['强制授权', 'meeting/section-2.7.5'],
  ['裂变', 'meeting/section-3.2.1'],
  ['占卜', 'meeting/key-point-4'],
  ['烧香', 'meeting/key-point-8'],
  ['个人主体', 'meeting/section-2.9.2'],
  ['重名', 'wechat/name-calls-category'],
  ['营业执照过期', 'business-licence'],
  ['对公账户', 'market/standard-34'],
];

it.each(WORDS)('%s leads to %s among the first', (word, id) => {
  expect(search(index, word, 4).map(({ entry }) => entry.id)).toContain(id);
});
