// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fillForm, undoFilling } from '../../../consoles/fill/fill';
import { formFields } from '../../../consoles/fill/form';
import { element, fill, OPERATION, read, row, show, withoutLayout } from './page';

withoutLayout();

const events = (control: Element): string[] => {
  const seen: string[] = [];
  for (const type of ['input', 'change', 'focus', 'blur', 'keydown', 'submit', 'click']) {
    document.addEventListener(type, () => seen.push(type), { capture: true });
    control.addEventListener(type, () => undefined);
  }
  return seen;
};

describe('plain inputs', () => {
  it('are written and announced without focus, keys or clicks', async () => {
    show(row('商品名称', '<input id="name">'));
    const seen = events(element('#name'));
    const { outcome } = await fill('name', '青禾画室');
    expect(outcome).toEqual({ kind: 'taken' });
    expect(element<HTMLInputElement>('#name').value).toBe('青禾画室');
    expect(seen).toEqual(['input', 'change']);
  });

  it('a page that controls the value on the element itself is told as well', async () => {
    show(row('商品名称', '<input id="name">'));
    const input = element<HTMLInputElement>('#name');
    // How React tracks a value: the element's own property hides the prototype's.
    let tracked = '';
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => native?.get?.call(input),
      set: (value: string) => {
        tracked = value;
        native?.set?.call(input, value);
      },
    });
    let noticed = '';
    input.addEventListener('input', () => {
      if (input.value !== tracked) noticed = input.value;
    });
    await fill('name', '青禾画室');
    expect(noticed).toBe('青禾画室');
  });

  it('text areas keep their lines', async () => {
    show(row('商品详情', '<textarea id="text"></textarea>'));
    expect((await fill('description', '第一行\n第二行')).outcome).toEqual({ kind: 'taken' });
    expect(element<HTMLTextAreaElement>('#text').value).toBe('第一行\n第二行');
  });

  it('what the page does not keep is not taken, what it changes is shown', async () => {
    show(row('商品名称', '<input id="name">'), row('商品摘要', '<input id="intro">'));
    element('#name').addEventListener('input', ({ target }) => ((target as HTMLInputElement).value = ''));
    element('#intro').addEventListener('input', ({ target }) => {
      const input = target as HTMLInputElement;
      input.value = input.value.slice(0, 2);
    });
    expect((await fill('name', '青禾')).outcome).toEqual({ kind: 'not-taken' });
    expect((await fill('intro', '青禾画室')).outcome).toEqual({ kind: 'changed-by-page', value: '青禾' });
  });

  it('a row that the page builds anew while it is filled is read where it stands then', async () => {
    show(row('商品名称', '<input id="name">'));
    element('#name').addEventListener('change', ({ target }) => {
      const { value } = target as HTMLInputElement;
      const fresh = document.createElement('input');
      fresh.value = value;
      (target as Element).replaceWith(fresh);
    });
    expect((await fill('name', '青禾')).outcome).toEqual({ kind: 'taken' });
  });
});

describe('what is left alone', () => {
  it.each([
    ['a locked field', '<input disabled>', 'disabled'],
    ['a field that can only be read', '<input readonly>', 'read-only'],
    ['a password', '<input type="text" autocomplete="current-password">', 'password'],
    ['a text that is too long for the control', '<input maxlength="2">', 'too-long'],
    ['printed text', '<span>已有名称</span>', 'changed-since'],
  ])('%s', async (_, controls, reason) => {
    show(row('商品名称', controls));
    expect((await fill('name', '青禾画室')).outcome).toEqual({ kind: 'refused', reason });
  });

  it('a file area, whatever is wanted of it', async () => {
    show(row('Logo图片', '<a>上传</a><input type="file">'));
    expect((await fill('logo', 'logo.png')).outcome).toEqual({ kind: 'refused', reason: 'file' });
  });

  it('a field that somebody has changed since the proposal', async () => {
    show(row('商品名称', '<input value="我刚改的">'));
    expect((await fill('name', '青禾', '原来的')).outcome).toEqual({ kind: 'refused', reason: 'changed-since' });
    expect(element<HTMLInputElement>('input').value).toBe('我刚改的');
  });

  it('a page that is another one by now', async () => {
    show(row('商品名称', '<input>'));
    const { report } = await fillForm(read, {
      operation: OPERATION,
      page: 'meeting/app',
      wishes: [{ field: 'name', expected: '', value: '青禾' }],
    });
    expect(report.results[0]?.outcome).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(element<HTMLInputElement>('input').value).toBe('');
  });
});

describe('lists and buttons', () => {
  const LIST =
    '<select><option value="">请选择</option><option value="1">企业应用</option><option value="2">安全</option></select>';

  it('a native list is chosen from by its words', async () => {
    show(row('商品分类', LIST));
    let changes = 0;
    element('select').addEventListener('change', () => (changes += 1));
    const { outcome, filling } = await fill('product-category', '安全');
    expect(outcome).toEqual({ kind: 'taken' });
    expect(changes).toBe(1);
    await undoFilling(read, filling);
    expect(element<HTMLSelectElement>('select').value).toBe('');
  });

  it('a choice that the page does not offer is refused', async () => {
    show(row('商品分类', LIST));
    expect((await fill('product-category', '医疗')).outcome).toEqual({ kind: 'refused', reason: 'no-such-choice' });
  });

  it('lists of several levels are chosen one after the other, as they fill up', async () => {
    show(
      row(
        '所属市场',
        '<select id="a"><option value="">请选择</option><option>企业应用</option></select><select id="b"><option value="">请选择</option></select>',
      ),
    );
    element('#a').addEventListener('change', () => {
      setTimeout(() => element('#b').append(new Option('OA'), new Option('CRM')), 50);
    });
    expect((await fill('category', '企业应用 / CRM')).outcome).toEqual({ kind: 'taken' });
  });

  it('a radio button is pressed once; taking it back leaves none chosen', async () => {
    show(
      row(
        '是否特殊行业',
        '<label><input type="radio" name="s">是</label><label><input type="radio" name="s">否</label>',
      ),
    );
    let clicks = 0;
    document.body.addEventListener('click', () => (clicks += 1));
    const { outcome, filling } = await fill('special-industry', '否');
    expect(outcome).toEqual({ kind: 'taken' });
    expect(clicks).toBe(1);
    const { results } = await undoFilling(read, filling);
    expect(results).toEqual([{ field: 'special-industry', outcome: 'restored' }]);
  });

  it('boxes are ticked and unticked to what is wanted', async () => {
    show(
      row(
        '商品标签',
        ['办公', '协同', '安全']
          .map((word) => `<label><input type="checkbox"${word === '安全' ? ' checked' : ''}>${word}</label>`)
          .join(''),
      ).replace('商品标签', '商品分类'),
    );
    expect((await fill('product-category', '办公、协同', '安全')).outcome).toEqual({ kind: 'taken' });
    expect([...document.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, true, false]);
  });

  it("a list that the page draws itself is the person's to operate", async () => {
    show(row('所属市场', '<div class="tea-dropdown"><div class="tea-dropdown__value">请选择</div></div>'));
    let clicks = 0;
    document.body.addEventListener('click', () => (clicks += 1));
    expect((await fill('category', '企业应用')).outcome).toEqual({ kind: 'refused', reason: 'by-hand' });
    expect(clicks).toBe(0);
  });
});

describe('tags', () => {
  const BOX = '<div class="tag-input"><span class="tag">办公</span><input></div>';
  const makesChipsOf = (sign: string): void => {
    const input = element<HTMLInputElement>('input');
    input.addEventListener('input', () => {
      if (!input.value.endsWith(sign)) return;
      const chip = document.createElement('span');
      chip.className = 'tag';
      chip.textContent = input.value.slice(0, -1);
      input.before(chip);
      input.value = '';
    });
  };

  it('a box that makes chips of words with a comma takes those that are not there yet', async () => {
    show(row('商品标签', BOX));
    makesChipsOf(',');
    expect((await fill('keywords', '办公、协同、审批', '办公')).outcome).toEqual({ kind: 'taken' });
    expect(element('.tag-input').textContent).toBe('办公协同审批');
  });

  it('a box that wants a key is left as it was', async () => {
    show(row('商品标签', BOX));
    expect((await fill('keywords', '协同', '办公')).outcome).toEqual({ kind: 'refused', reason: 'by-hand' });
    expect(element<HTMLInputElement>('input').value).toBe('');
  });
});

describe('rich editors', () => {
  it('an editor without a model of its own gets text and line breaks', async () => {
    show(row('商品详情', '<div contenteditable="true" id="e"></div>'));
    let inputs = 0;
    element('#e').addEventListener('input', () => (inputs += 1));
    expect((await fill('description', '第一段\n第二段')).outcome).toEqual({ kind: 'taken' });
    expect(inputs).toBeGreaterThan(0);
  });

  it('an editor with a model of its own is asked, and nothing is put into its nodes', async () => {
    show(row('商品详情', '<div contenteditable="true" id="e"><p></p></div>'));
    const lines: string[] = [''];
    element('#e').addEventListener('beforeinput', (event) => {
      const { inputType, data } = event as InputEvent;
      event.preventDefault();
      if (inputType === 'insertText') lines.push((lines.pop() ?? '') + (data ?? ''));
      else lines.push('');
      element('#e').innerHTML = lines.map((line) => `<p>${line}</p>`).join('');
    });
    expect((await fill('description', '第一段\n第二段')).outcome).toEqual({ kind: 'taken' });
    expect(element('#e').children).toHaveLength(2);
  });

  it('formatting is never destroyed', async () => {
    show(row('商品详情', '<div contenteditable="true"><p>有<b>排版</b></p></div>'));
    expect((await fill('description', '新的', '有排版')).outcome).toEqual({ kind: 'refused', reason: 'formatted' });
  });
});

it('a form tells what each field is, and what it holds', () => {
  show(
    row('商品名称', '<input value="青禾" maxlength="30" required>'),
    row('商品分类', '<select><option value="">请选择</option><option>办公</option></select>'),
    row('所属市场', '<div class="tea-dropdown"><div class="tea-dropdown__value">企业应用</div></div>'),
    row('Logo图片', '<a>上传</a><input type="file">'),
    row('商品详情', '<div contenteditable="true">一段</div>'),
  );
  const reading = read();
  expect(reading && formFields(reading)).toEqual([
    { field: 'name', label: '商品名称', kind: 'text', fill: 'text', value: '青禾', printedLimit: 30, required: true },
    { field: 'description', label: '商品详情', kind: 'text', fill: 'rich', value: '一段' },
    { field: 'category', label: '所属市场', kind: 'category', fill: 'guide', value: '企业应用' },
    { field: 'product-category', label: '商品分类', kind: 'choice', fill: 'select', value: '', options: ['办公'] },
    { field: 'logo', label: 'Logo图片', kind: 'upload', fill: 'file', value: '' },
  ]);
});
