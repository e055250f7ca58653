import { useLocale } from '../ui/text';
import { some } from '../ui/text/some';

interface ByPapersTexts {
  field: string;
  hint: string;
  ticked: (count: number) => string;
  none: string;
  noneFound: string;
  /** Above those that are offered before typing, and above those that were found. */
  most: string;
  matching: string;
  uses: (count: number) => string;
  take: string;
  drop: string;
  fromHeld: (count: number) => string;
  open: (count: number) => string;
  nothingAsked: (count: number) => string;
  near: (count: number) => string;
  openNone: string;
  nearNone: string;
  look: string;
  conditions: (count: number) => string;
  wants: (names: readonly string[]) => string;
  opens: string;
  opensCount: (count: number) => string;
  more: (count: number) => string;
}

const zh: ByPapersTexts = {
  field: '手上有哪些资质',
  hint: '资质名称或拼音，如 营业执照、yyzz',
  ticked: (count) => `已选 ${count} 份`,
  none: '选上手里的资质，看现在能选哪些类目、还差一份能选哪些',
  noneFound: '没有这个名字的资质，换个叫法试试',
  most: '常用。后面的数字：有几个类目要它',
  matching: '搜到的。后面的数字：有几个类目要它',
  uses: (count) => `${count} 个类目要它`,
  take: '选上',
  drop: '去掉',
  fromHeld: (count) => `用登记过的 ${count} 份`,
  open: (count) => `现在就够 (${count})`,
  nothingAsked: (count) => `不用资质 (${count})`,
  near: (count) => `只差一份 (${count})`,
  openNone: '光这些还不够，看看下面还差哪一份',
  nearNone: '没有只差一份的类目',
  look: '内容要对得上',
  conditions: (count) => `另有 ${count} 条条件`,
  wants: (names) => `差 ${names.join(' 或 ')}`,
  opens: '再办哪一份最值',
  opensCount: (count) => `能多选 ${count} 个类目`,
  more: (count) => `再看 ${count} 个`,
};

const en: ByPapersTexts = {
  field: 'Papers that you hold',
  hint: 'Name or pinyin of a paper, such as yyzz',
  ticked: (count) => `${count} chosen`,
  none: 'Choose the papers that you hold to see which categories are open now, and which are one paper away',
  noneFound: 'No paper has this name; try another one',
  most: 'Common ones. The number: how many categories ask for it',
  matching: 'Found. The number: how many categories ask for it',
  uses: (count) => `asked for by ${some(count, 'category', 'categories')}`,
  take: 'Add',
  drop: 'Remove',
  fromHeld: (count) => `Use the ${count} that you entered`,
  open: (count) => `Open now (${count})`,
  nothingAsked: (count) => `Without papers (${count})`,
  near: (count) => `One paper away (${count})`,
  openNone: 'These alone are not enough; see below what is wanting',
  nearNone: 'No category is one paper away',
  look: 'its content has to fit',
  conditions: (count) => some(count, 'further condition'),
  wants: (names) => `wants ${names.join(' or ')}`,
  opens: 'What one more paper opens',
  opensCount: (count) => some(count, 'more category', 'more categories'),
  more: (count) => `${count} more`,
};

export const useByPapersTexts = (): ByPapersTexts => (useLocale() === 'en' ? en : zh);
