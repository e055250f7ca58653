import type { ConsolePage, PageField } from '../core/model/page';
import { labelsOf, wordingTest } from '../core/model/wording';
import { ONE_OF_SEVERAL } from './several-rows';
import { labelText, plainText } from './text';

/** The field that some words mean on each page that knows them. */
export type Meaning = ReadonlyMap<ConsolePage, PageField>;

/** Labels longer than this are sentences. */
export const LONGEST_LABEL = 24;
/** With all that may be hidden in it or noted beside it. */
export const LONGEST_WITH_NOTES = LONGEST_LABEL * 6;
/** Words of a label that ask for an answer. */
export const CHOOSE = /^[\s*＊]*请(?:选择|填写|输入|上传|设置)(?:您的|你的)?/u;

export const isCategory = (meanings: Meaning): boolean =>
  [...meanings.values()].every(({ kind }) => kind === 'category');

/** What stands in no label that is looked up as it is written. */
const SIGNS = /[^\p{Script=Han}\w/{|}-]/u;

interface KnownWording {
  page: ConsolePage;
  field: PageField;
  isLabel: (text: string) => boolean;
}

/**
 * Known label words of some pages. Wordings stand for thousands of labels and a page shows a few hundred texts: a text is
 * asked of the wordings that may begin like it, and no label is written out ahead.
 */
export class LabelIndex {
  private readonly byBeginning = new Map<string, KnownWording[]>();

  constructor(pages: readonly ConsolePage[]) {
    for (const page of pages)
      for (const field of page.fields) for (const wording of field.labels) this.add(page, field, wording.toLowerCase());
  }

  private add(page: ConsolePage, field: PageField, wording: string): void {
    const plain = SIGNS.test(wording) ? labelsOf(wording).map(labelText) : [wording];
    const loose = plain.filter((each) => each.includes('的')).map(withoutParticles);
    for (const each of new Set([...plain, ...loose])) {
      const { isLabel, beginnings } = wordingTest(each);
      for (const beginning of beginnings) {
        const known = this.byBeginning.get(beginning) ?? [];
        known.push({ page, field, isLabel });
        this.byBeginning.set(beginning, known);
      }
    }
  }

  /** What a text means on each page; of two fields of one page, the later one. */
  get(text: string): Meaning | undefined {
    const found = new Map<ConsolePage, PageField>();
    for (const { page, field, isLabel } of this.byBeginning.get(text.charAt(0)) ?? [])
      if (found.get(page) !== field && isLabel(text)) found.set(page, field);
    return found.size === 0 ? undefined : found;
  }
}

/**
 * What each text of a page means, kept over reads: most texts are the same at every read, and few are labels. Bounded,
 * because a page that counts or streams has new ones without end.
 */
class Meanings {
  private readonly known = new Map<string, Meaning>();
  private readonly named = new Map<string, boolean>();

  constructor(private readonly index: LabelIndex) {}

  /** Whether a text names a field in one way or another: asked of every text of a page. */
  mayName(written: string): boolean {
    if (written.length > LONGEST_WITH_NOTES) return this.isName(written);
    const known = this.named.get(written);
    if (known !== undefined) return known;
    const answer = this.isName(written);
    keep(this.named, written, answer);
    return answer;
  }

  private isName(written: string): boolean {
    if (this.of(written) !== undefined || this.withCategory(written) !== undefined) return true;
    return written.includes('请') && this.of(written.replace(CHOOSE, '')) !== undefined;
  }

  of(words: string): Meaning | undefined {
    if (words.length > LONGEST_LABEL * 3) return undefined;
    const known = this.known.get(words);
    if (known !== undefined) return known;
    const text = labelText(words).toLowerCase();
    if (text === '' || text.length > LONGEST_LABEL) return undefined;
    const found =
      this.index.get(text) ??
      this.index.get(text.replace(ONE_OF_SEVERAL, '')) ??
      this.ofTwoTongues(text) ??
      this.saidOtherwise(text);
    if (found !== undefined) keep(this.known, words, found);
    return found;
  }

  /** 服务类目：教育 > 素质教育 in one text: only of categories do the facts say whether they are one. */
  withCategory(written: string): { meanings: Meaning; label: string; printed: string } | undefined {
    if (written.length > LONGEST_LABEL * 4) return undefined;
    const at = Math.max(written.indexOf('：'), written.indexOf(':'));
    if (at < 1) return undefined;
    const [label, printed] = [written.slice(0, at), plainText(written.slice(at + 1))];
    const meanings = printed === '' ? undefined : this.of(label);
    return meanings && isCategory(meanings) ? { meanings, label, printed } : undefined;
  }

  /** 应用类目 Category, 联系人（Contact）: the same said twice; English in it alone says that it is another one. */
  private ofTwoTongues(text: string): Meaning | undefined {
    if (!/[a-z]/u.test(text)) return undefined;
    const { own, other } = TWO_TONGUES.exec(text)?.groups ?? {};
    return own === undefined || other === undefined || OTHER_ONE.test(other) ? undefined : this.index.get(own);
  }

  /** 您想入驻哪个市场, 申请入驻的市场, 头像/图标, 软件著作权扫描件: the same words in another form. */
  private saidOtherwise(text: string): Meaning | undefined {
    if (!MAY_BE_OTHERWISE.test(text)) return undefined;
    const asked = withoutParticles(text.replace(TO_YOU, ''));
    return (asked === text ? undefined : this.index.get(asked)) ?? this.ofTwoNames(asked) ?? this.asFile(text);
  }

  /** Two names with a stroke between them, or one in brackets, are a name where both mean the same. */
  private ofTwoNames(text: string): Meaning | undefined {
    const [one = '', other = '', ...more] = text.replace(/[）)]$/u, '').split(/[/／、（(]/u);
    if (other === '' || more.length > 0) return undefined;
    const [first, second] = [this.index.get(one), this.index.get(other)];
    const both = [...(first ?? [])].filter(([page, field]) => second?.get(page) === field);
    return both.length === 0 ? undefined : new Map(both);
  }

  /** What is uploaded is called by what it is in as well. */
  private asFile(text: string): Meaning | undefined {
    const bare = text.replace(/^上传|[《》]/gu, '');
    const found =
      bare === text && !IN_A_FILE.test(text)
        ? undefined
        : (this.index.get(bare) ?? this.index.get(bare.replace(IN_A_FILE, '')));
    const uploads = [...(found ?? [])].filter(([, { kind }]) => kind === 'upload');
    return uploads.length === 0 ? undefined : new Map(uploads);
  }
}

/** Asked first, and once: most texts of a page are no labels. */
const MAY_BE_OTHERWISE = /^(?:[您你《]|上传)|[的/／、（(]|[图片件版料档]$/u;
/** Asked of the person who reads it. */
const TO_YOU = /^(?:您|你)(?:的|希望|打算|准备|计划|想要|想|要)?/u;
const IN_A_FILE = /(?:图片?|照片|文件|附件|扫描件|复印件|电子版|材料|文档)$/u;
const withoutParticles = (text: string): string => (text.length > 3 ? text.replace(/的/gu, '') : text);

const TWO_TONGUES =
  /^(?<own>\p{Script=Han}(?:[\p{Script=Han}/]*\p{Script=Han})?)[/／|·（(-]*(?<other>[a-z][a-z'.&/-]*)[)）]?$/u;
const OTHER_ONE = /^(?:en|eng|english|id|appid|url|seo|api|sdk|code|key|old|new|v|version)$/u;

const MOST_TEXTS = 20_000;
function keep<Value>(known: Map<string, Value>, written: string, value: Value): void {
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(written, value);
}

const remembered = new WeakMap<LabelIndex, Meanings>();

export function meaningsIn(index: LabelIndex): Meanings {
  const known = remembered.get(index) ?? new Meanings(index);
  remembered.set(index, known);
  return known;
}
