import facts from 'virtual:guoshen/console-facts';
import pages from 'virtual:guoshen/pages';
import { readDocument } from '../../consoles/read';
import { PageReader } from '../../consoles/reader';
import { skeletonOf } from '../../consoles/skeleton';
import type { FieldKey } from '../../core/model/console';
import { review } from '../../core/review';
import { randomFrom } from '../bench/random';

/** Runs in the page, bundled. Every answer is a list of what went wrong, with the seed that shows it again. */

type Address = Pick<Location, 'host' | 'pathname'>;
const ADDRESS: Address = { host: 'mp.weixin.qq.com', pathname: '/wxopen/initprofile' };
const MOST_FAULTS = 5;

const read = (address: Address) => readDocument(document, pages, address);
/** What a reading says, without its elements. */
const plain = (reading: ReturnType<typeof read>): string =>
  JSON.stringify(reading && [reading.page.id, reading.submission, [...reading.places.keys()]]);

/**
 * Mutates the page in front at random, and compares the reading that goes on from the last one with one from nothing.
 * Nothing may throw.
 */
export async function mutate(rounds: number, seed: number, address: Address = ADDRESS): Promise<string[]> {
  const faults: string[] = [];
  const below = picker(seed);
  const reader = new PageReader(document, () => pages, new AbortController().signal);
  const copy = document.body.cloneNode(true) as HTMLElement;
  const change = (): string => {
    const all = document.body.querySelectorAll('*:not(guoshen-overlay)');
    const element = all[below(all.length)];
    const other = all[below(all.length)];
    if (all.length < 20 || element === undefined || other === undefined) {
      document.body.replaceChildren(...(copy.cloneNode(true) as HTMLElement).childNodes);
      return 'restored';
    }
    const ways: (() => void)[] = [
      () => element.remove(),
      () => other.contains(element) || element.append(other),
      () => element.after(element.cloneNode(true)),
      () => element.toggleAttribute('hidden'),
      () => element.setAttribute('style', ['display:none', 'opacity:0', 'visibility:hidden', ''][below(4)] ?? ''),
      () => element.setAttribute('class', other.getAttribute('class') ?? ''),
      () => (element.textContent = ['服务类目', '介绍', '小程序名称', '其他'][below(4)] ?? ''),
      () => {
        const [control] = document.querySelectorAll<HTMLInputElement>(
          'input[type="text"], input:not([type]), textarea',
        );
        if (control !== undefined) control.value = `改${below(999)}`;
      },
      () => element.firstChild?.remove(),
      () => element.attributes.length > 0 && element.removeAttribute(element.attributes[0]?.name ?? ''),
    ];
    const way = below(ways.length);
    ways[way]?.();
    return `${way} ${element.tagName}`;
  };
  for (let round = 0; round < rounds && faults.length < MOST_FAULTS; round += 1) {
    const what = change();
    try {
      const [again, whole] = [plain(reader.read(address)), plain(read(address))];
      if (again !== whole) faults.push(`seed ${seed} round ${round} (${what}): ${again} is not ${whole}`);
    } catch (error) {
      faults.push(`seed ${seed} round ${round} (${what}): ${String(error)}`);
    }
    // What is read in one task with a change and after it are two different things.
    if (round % 10 === 0) await new Promise((done) => setTimeout(done));
  }
  return faults;
}

const CALM = ['教育服务', '素质教育'];
const FIELDS = [
  {
    key: 'name',
    label: '小程序名称',
    kind: 'text',
    good: '青禾记账本',
    bad: '这是一个特别特别特别特别特别特别长的名称',
  },
  { key: 'intro', label: '介绍', kind: 'area', good: '帮助家庭和个人随手记录日常收支。', bad: '好'.repeat(61) },
  { key: 'icon', label: '头像', kind: 'upload', good: 'avatar.png', bad: undefined },
  { key: 'category', label: '服务类目', kind: 'category', good: CALM.join('/'), bad: undefined },
] as const satisfies readonly { key: FieldKey; label: string; kind: string; good: string; bad: string | undefined }[];
const NOISE = ['备注', '联系人', '所属行业', '旧名称', '英文说明', '排序', '负责人电话', '简称规则说明'];

const escaped = (text: string): string => text.replace(/[&<"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** Controls as several families draw them. */
function control(kind: string, value: string, below: (limit: number) => number): string {
  switch (kind) {
    case 'text':
      return [
        `<input type="text" value="${escaped(value)}">`,
        `<span class="ant-input-affix-wrapper"><input class="ant-input" value="${escaped(value)}"></span>`,
        `<div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" type="text" value="${escaped(value)}"></div></div>`,
        `<div class="t-input__wrap"><div class="t-input"><input class="t-input__inner" value="${escaped(value)}"></div></div>`,
      ][below(4)] as string;
    case 'area':
      return [
        `<textarea>${escaped(value)}</textarea>`,
        `<div class="el-textarea"><textarea class="el-textarea__inner">${escaped(value)}</textarea><span>${value.length} / 120</span></div>`,
        `<div contenteditable="true">${escaped(value)}</div>`,
      ][below(3)] as string;
    case 'upload':
      return `<div class="upload"><a class="btn">选择图片</a><input type="file" style="display:none">${value === '' ? '' : `<span>${value}</span>`}</div>`;
    default:
      return chooser(value, below);
  }
}

const OPTIONS = [['工具', '天气'], CALM, ['医疗服务', '互联网医院']];

/** Choosers of a category: what is chosen is told in another way by each. */
function chooser(value: string, below: (limit: number) => number): string {
  const chosen = value === '' ? [] : value.split('/');
  const isOn = (option: readonly string[]): boolean => option.join('/') === value;
  const head = 'weui-desktop-form__dropdowncascade__dt';
  const entries = (level: number): string =>
    OPTIONS.map((option) => option[level] ?? '')
      .map((name) => `<li role="menuitem" class="${name === chosen[level] ? 'is-active' : ''}">${name}</li>`)
      .join('');
  return [
    () =>
      `<dl><dt class="${head} ${chosen.length === 0 ? 'placeholder' : ''}">${chosen.length === 0 ? '请选择' : chosen.map((part) => `<span class="${head}__value_ele">${part}</span>`).join('')}</dt></dl>`,
    () =>
      `<div class="cards">${OPTIONS.map((option) => `<div class="card ${isOn(option) ? 'card--active' : ''}" tabindex="0">${option.join(' / ')}</div>`).join('')}</div>`,
    () =>
      `<div>${OPTIONS.map((option) => `<div class="tile"><span><input type="radio" name="c" style="opacity:0" ${isOn(option) ? 'checked' : ''}></span><b>${option.join(' / ')}</b></div>`).join('')}</div>`,
    () =>
      [0, 1]
        .map(
          (level) =>
            `<select><option value="">请选择</option>${OPTIONS.map((option) => `<option ${isOn(option) ? 'selected' : ''}>${option[level]}</option>`).join('')}</select>`,
        )
        .join(''),
    () =>
      `<div role="tree">${OPTIONS.map((option) => `<div role="treeitem"><span>${option[0]}</span><div role="group"><div role="treeitem" aria-selected="${isOn(option)}">${option[1]}</div></div></div>`).join('')}</div>`,
    () =>
      `<div><ul role="menu" class="x-cascader-menu">${entries(0)}</ul>${chosen.length === 0 ? '' : `<ul role="menu" class="x-cascader-menu">${entries(1)}</ul>`}</div>`,
  ][below(6)]?.() as string;
}

/** A path whose levels may stand in one text. */
const joined = (parts: readonly string[]): string => parts.join('/').replace(/\s*\/\s*/gu, '/');

/** Rows as several families draw them. */
function rowOf(label: string, inner: string, below: (limit: number) => number): string {
  const mark = ['', '<i>*</i>', '（必填）'][below(3)];
  const words = below(2) === 0 ? `${mark}${label}` : `${label}：`;
  return [
    `<div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">${words}</label><div class="weui-desktop-form__controls">${inner}</div></div>`,
    `<div class="frm_control_group"><label class="frm_label" for="">${words}</label><div class="frm_controls">${inner}</div></div>`,
    `<div class="tea-form__item"><div class="tea-form__label"><label>${words}</label></div><div class="tea-form__controls">${inner}</div></div>`,
    `<div class="ant-form-item"><div class="ant-row"><div class="ant-form-item-label"><label title="${label}">${words}</label></div><div class="ant-form-item-control">${inner}</div></div></div>`,
    `<div class="el-form-item"><label class="el-form-item__label">${words}</label><div class="el-form-item__content">${inner}</div></div>`,
    `<div class="t-form__item"><div class="t-form__label"><label>${words}</label></div><div class="t-form__controls">${inner}</div></div>`,
  ][below(6)] as string;
}

/** Random forms of several families, each with what is known to stand in it. */
export function forms(count: number, seed: number): { faults: string[]; greens: number } {
  const faults: string[] = [];
  let greens = 0;
  for (let turn = 0; turn < count && faults.length < MOST_FAULTS; turn += 1) {
    const below = picker(seed + turn);
    const truth = FIELDS.map((field) => {
      const state = (['good', 'good', 'good', 'good', 'good', 'empty', 'bad'] as const)[below(7)] ?? 'good';
      const value = state === 'good' ? field.good : state === 'bad' ? (field.bad ?? '') : '';
      return { ...field, value, wrong: value !== field.good };
    });
    const rows = [
      ...truth.map(({ label, kind, value }) => rowOf(label, control(kind, value, below), below)),
      ...Array.from({ length: below(5) }, () =>
        rowOf(NOISE[below(NOISE.length)] as string, control('text', `别的${below(99)}`, below), below),
      ),
    ].sort(() => below(3) - 1);
    document.body.innerHTML = `<h2>设置</h2><form>${rows.join('')}<button type="button">提交</button></form>`;
    const tell = (what: string): void => {
      faults.push(`seed ${seed + turn}: ${what}\n${document.body.innerHTML}`);
    };
    try {
      const reading = read(ADDRESS);
      if (reading === undefined) {
        tell('not recognised');
        continue;
      }
      const { fields, categories } = reading.submission;
      for (const { key, kind, value } of truth) {
        if (kind === 'category') {
          const parts = joined(categories.flatMap((category) => category.parts));
          if (parts !== value) tell(`category is read as ${parts}`);
        } else if (fields[key] === undefined) tell(`${key} is not found`);
        else if (fields[key].value !== value) tell(`${key} is read as ${fields[key].value}`);
      }
      for (const key of Object.keys(fields)) {
        if (!truth.some((field) => field.key === key)) tell(`${key} is none of this form`);
      }
      const { verdict } = review({
        submission: reading.submission,
        page: reading.page,
        rules,
        resolveCategory: (parts) => (joined(parts) === joined(CALM) ? (CALM as [string, string]) : undefined),
        papers: 'none-needed',
      });
      if (verdict === 'ready') greens += 1;
      if (verdict === 'ready' && truth.some(({ wrong }) => wrong)) tell('a wrong green');
      const secrets = truth.flatMap(({ kind, value }) => (kind === 'text' || kind === 'area' ? [value] : []));
      const skeleton = skeletonOf(document);
      const leaked = [...secrets.filter((value) => value !== ''), '别的'].find((secret) => skeleton.includes(secret));
      if (leaked !== undefined) tell(`the report holds ${leaked}`);
    } catch (error) {
      tell(String(error));
    }
  }
  return { faults, greens };
}

const rules = facts.rules;

function picker(seed: number): (limit: number) => number {
  const random = randomFrom(seed);
  return (limit) => Math.floor(random() * limit);
}
