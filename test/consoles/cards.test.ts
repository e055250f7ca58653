// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { CategoryReading } from '../../core/model/submission';
import { read, show, withoutLayout } from './fill/page';

/** The choice of a market as cards: which of them is chosen is told in as many ways as there are pages. */
withoutLayout();

const chosenIn = (html: string): CategoryReading[] | undefined => {
  show(`${html}<div><label>商品名称</label><input value="青禾考勤"></div>`);
  return read()?.submission.fields.category === undefined ? undefined : read()?.submission.categories;
};
/** The first words of each category that is chosen. */
const firstWords = (html: string): (string | undefined)[] | undefined => chosenIn(html)?.map(({ parts }) => parts[0]);

const MARKETS = ['镜像市场', '服务市场', '企业应用市场'];
/** Three cards of which the second one is chosen, as `card` draws each of them. */
const cards = (card: (name: string, chosen: boolean) => string, around = 'div'): string =>
  `<${around}>${MARKETS.map((name, at) => card(name, at === 1)).join('')}</${around.replace(/ .*/u, '')}>`;
const words = (name: string): string => `<h4>${name}</h4><p>在这里卖${name}的商品，与企业应用市场不同</p>`;

describe('the chosen card is told', () => {
  test.each([
    ['by ARIA', cards((name, on) => `<div role="option" tabindex="0" aria-selected="${on}">${words(name)}</div>`)],
    ['by ARIA on a button', cards((name, on) => `<button type="button" aria-pressed="${on}">${words(name)}</button>`)],
    [
      'by a class',
      cards((name, on) => `<div class="card ${on ? 'active' : ''}">${words(name)}</div>`, 'div class="cards"'),
    ],
    [
      'by the state of a block',
      cards((name, on) => `<div class="card${on ? ' card--selected' : ''}">${words(name)}</div>`),
    ],
    [
      'by a word in a class',
      cards((name, on) => `<div class="marketCard${on ? ' isActive' : ''}">${words(name)}</div>`),
    ],
    [
      'by a class with a hash',
      cards((name, on) => `<div class="_a_1x ${on ? 'active___3kD9f' : ''}">${words(name)}</div>`),
    ],
    ['by the class of a list item', cards((name, on) => `<li${on ? ' class="checked"' : ''}>${name}</li>`, 'ul')],
    [
      'by a class inside',
      cards(
        (name, on) => `<div class="tile"><span class="radio${on ? ' radio-checked' : ''}"></span>${words(name)}</div>`,
      ),
    ],
    [
      'by a sign that only it has',
      cards(
        (name, on) =>
          `<div class="tile" tabindex="0">${words(name)}${on ? '<svg class="icon-check"></svg>' : ''}</div>`,
      ),
    ],
    [
      'by a sign that is hidden in the others',
      cards((name, on) => `<div class="tile">${words(name)}<i class="icon-tick" ${on ? '' : 'hidden'}></i></div>`),
    ],
    ['by a tick', cards((name, on) => `<div class="card">${words(name)}${on ? '<span>✓</span>' : ''}</div>`)],
    [
      'by a hidden radio button',
      cards((name, on) => `<div class="card"><input type="radio" name="m"${on ? ' checked' : ''}>${words(name)}</div>`),
    ],
    [
      'by a radio button in a box of its own',
      cards(
        (name, on) =>
          `<div class="card"><span><span><input type="radio" name="m"${on ? ' checked' : ''}></span></span>${words(name)}</div>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(firstWords(`<div><span>所属市场</span>${html}</div>`)).toEqual(['服务市场']);
    expect(firstWords(`<div><div><label>所属市场</label><i>?</i></div><section>${html}</section></div>`)).toEqual([
      '服务市场',
    ]);
    expect(firstWords(`<h3>所属市场</h3>${html}`)).toEqual(['服务市场']);
  });

  test('without a box around them', () => {
    expect(
      firstWords(
        `<div><span>所属市场</span>${cards((name, on) => `<a class="card ${on ? 'on' : ''}">${name}</a>`, 'x').replace(/<\/?x>/gu, '')}</div>`,
      ),
    ).toEqual(['服务市场']);
  });
});

test('of a card one of its words is the category', () => {
  const [only] =
    chosenIn(
      `<div><span>所属市场</span>${cards((name, on) => `<div class="card ${on ? 'active' : ''}">${words(name)}</div>`)}</div>`,
    ) ?? [];
  expect(only).toMatchObject({ printed: true, one: true, complete: true });
});

describe('what is not told', () => {
  const row = (card: Parameters<typeof cards>[0], around?: string): string =>
    `<div><label>所属市场</label>${cards(card, around)}</div>`;

  test('none is chosen', () => {
    expect(chosenIn(row((name) => `<div tabindex="0" class="card">${words(name)}</div>`, 'div class="cards"'))).toEqual(
      [{ parts: [], complete: false }],
    );
  });

  test('a class or a sign that all of them have', () => {
    expect(
      chosenIn(row((name) => `<div tabindex="0" class="card active"><i class="icon-check"></i>${words(name)}</div>`)),
    ).toEqual([{ parts: [], complete: false }]);
  });

  test('a class that denies it, or is about something else', () => {
    const denied = row(
      (name, on) => `<div tabindex="0" class="card ${on ? 'not-selected' : 'active-users'}">${words(name)}</div>`,
    );
    expect(chosenIn(denied)).toEqual([{ parts: [], complete: false }]);
  });

  test('one that is drawn in another way, for no reason that is known', () => {
    const button = (name: string, look: string): string => `<button type="button" class="btn ${look}">${name}</button>`;
    const choice = (look: string): string =>
      `<div><label>是否特殊行业</label><div class="btn-group">${button('是', look)}${button('否', '')}</div></div>`;
    show(`${choice('btn-primary')}<div><label>商品名称</label><input></div>`);
    expect(read()?.submission.unread).toEqual(['special-industry']);
    show(`${choice('is-disabled')}<div><label>商品名称</label><input></div>`);
    expect(read()?.submission.fields['special-industry']?.value).toBe('');
  });

  test('signs that contradict each other are nobody’s choice', () => {
    const at = { 镜像市场: 'card active', 服务市场: 'card', 企业应用市场: 'card' } as Record<string, string>;
    const [only, ...others] =
      chosenIn(row((name, on) => `<div class="${at[name]}" aria-checked="${on}">${name}</div>`)) ?? [];
    expect(others).toEqual([]);
    expect(MARKETS).not.toContain(only?.parts.join());
    expect(only?.parts.join()).not.toBe('');
  });

  test('links that explain are no cards', () => {
    const links = '<div><a href="#">查看示例</a><a href="#">下载模板</a></div>';
    expect(chosenIn(`<div><label>所属市场</label>${links}</div>`)?.some(({ parts }) => parts.length === 0)).toBe(false);
  });

  test('something that looks chosen anywhere in a large part of the page is no category', () => {
    const list = `<ul>${'<li><b>x</b></li>'.repeat(300)}</ul><div><i class="active">镜像市场</i><i>服务市场</i></div>`;
    expect(firstWords(`<h3>所属市场</h3><section>${list}</section>`)).not.toContain('镜像市场');
  });

  test('cards do not take the place of a control', () => {
    expect(
      firstWords(
        `<div><label>所属市场</label><select><option selected>镜像市场</option></select>${cards((name, on) => `<div class="card ${on ? 'active' : ''}">${name}</div>`)}</div>`,
      ),
    ).toEqual(['镜像市场']);
  });

  test('steps and tabs below a row are no further category', () => {
    const row = '<div><label>所属市场</label><select><option selected>镜像市场</option></select></div>';
    expect(
      firstWords(
        `${row}<div class="steps"><div class="step active">填写资料</div><div class="step">提交审核</div></div>`,
      ),
    ).toEqual(['镜像市场']);
  });
});
