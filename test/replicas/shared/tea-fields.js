/** Composite fields: uploads, rich text, tags, lists of texts, prices. Each reads `state()` and calls `set(next)`. */
import { button, c, controlled, h, icon, nativeSelect, setText, textInput, weak } from './tea-parts.js';

/**
 * A button and a file input that is not displayed. As upload components do, it keeps the names, sends the files away
 * and empties the input, so that the same file can be chosen again: later there is nothing to read in the input.
 */
export function upload({ accept, most = 1, text = '选择文件', hint }, state, set) {
  const input = h('input', {
    type: 'file',
    accept,
    multiple: most > 1,
    style: 'display: none',
    onchange: () => {
      const chosen = [...input.files].map((file) => file.name);
      input.value = '';
      if (chosen.length > 0) set(most > 1 ? [...state(), ...chosen].slice(0, most) : chosen.slice(0, 1));
    },
  });
  const list = h('ul', { class: c('upload__list') });
  let shown;
  const sync = () => {
    if (shown === state()) return;
    shown = state();
    const remove = (index) => button('删除', () => set(state().filter((_, other) => other !== index)), { link: true });
    list.replaceChildren(
      ...shown.map((name, index) =>
        h('li', { class: c('upload__file') }, icon('attach'), h('span', {}, name), remove(index)),
      ),
    );
  };
  sync();
  const open = button(text, () => input.showPicker());
  return { el: h('div', { class: c('upload') }, input, open, hint && weak(hint), list), sync };
}

const paragraphs = (text) => text.split('\n').map((line) => h('p', {}, line || h('br')));

/** The editor owns its document: it is written once, and what is typed there is read back as text. */
export function rich({ placeholder }, state, set) {
  const body = h(
    'div',
    {
      class: 'editor__body',
      contenteditable: 'true',
      spellcheck: 'false',
      'data-placeholder': placeholder,
      oninput: () =>
        set(
          [...body.childNodes]
            .map(({ textContent }) => textContent)
            .join('\n')
            .trimEnd(),
        ),
    },
    state() ? paragraphs(state()) : h('p', {}, h('br')),
  );
  const tool = (text, command) =>
    h(
      'span',
      {
        class: 'editor__tool',
        title: text,
        onmousedown: (event) => {
          event.preventDefault(); // the selection stays in the editor
          document.execCommand(command);
        },
      },
      text,
    );
  const tools = [tool('加粗', 'bold'), tool('斜体', 'italic'), tool('列表', 'insertUnorderedList')];
  return { el: h('div', { class: 'editor' }, h('div', { class: 'editor__toolbar' }, tools), body), sync() {} };
}

/** Words that Enter makes into tags: an Enter that submits nothing. */
export function tagInput({ most = 5, placeholder = '按回车添加' }, state, set) {
  let text = '';
  const node = h('input', {
    class: c('input'),
    type: 'text',
    placeholder,
    onkeydown: (event) => {
      const word = text.trim();
      if (event.key !== 'Enter' || event.isComposing || !word || state().length >= most) return;
      text = '';
      set([...state(), word]);
    },
  });
  const write = controlled(
    node,
    () => text,
    (now) => {
      text = now;
    },
  );
  const tags = h('span', { class: c('tag-group') });
  let shown;
  const sync = () => {
    write();
    if (shown === state()) return;
    shown = state();
    const remove = (index) => () => set(state().filter((_, other) => other !== index));
    tags.replaceChildren(
      ...shown.map((word, index) =>
        h(
          'span',
          { class: c('tag') },
          h('span', {}, word),
          h('a', { class: c('tag__close'), onclick: remove(index) }, '×'),
        ),
      ),
    );
  };
  sync();
  return { el: h('div', { class: c('tag-input') }, tags, node), sync };
}

/** One to `most` short texts, each with a counter. */
export function texts({ max, most = 5, placeholder, add = '添加' }, state, set) {
  const el = h('div', { class: c('text-list') });
  let lines = [];
  const build = () => {
    lines = state().map((_, index) => {
      const change = (text) => set(state().map((other, at) => (at === index ? text : other)));
      const field = textInput({ max, placeholder }, () => state()[index] ?? '', change);
      const remove = button('删除', () => set(state().filter((_, at) => at !== index)), { link: true });
      return { ...field, line: h('div', { class: c('text-list__line') }, field.el, index > 0 && remove) };
    });
    const more = button(add, () => set([...state(), '']), { link: true });
    el.replaceChildren(...lines.map(({ line }) => line), ...(lines.length < most ? [more] : []));
  };
  build();
  const sync = () => {
    if (lines.length !== state().length) build();
    for (const line of lines) line.sync();
  };
  return { el, sync };
}

const COLUMNS = ['规格', '时长', '单位', '原价（元）', '折扣价（元）'];

/** A table of inputs, told apart by their column's head alone. */
export function prices({ units = ['月', '年', '次'] }, state, set) {
  const body = h('tbody', {});
  let fields = [];
  const cell = (row, column) => {
    const read = () => state()[row]?.[column] ?? '';
    const write = (text) => set(state().map((line, at) => (at === row ? line.with(column, text) : line)));
    return column === 2 ? nativeSelect({ options: units }, read, write) : textInput({}, read, write);
  };
  const build = () => {
    fields = state().map((line, row) => line.map((_, column) => cell(row, column)));
    body.replaceChildren(
      ...fields.map((line) =>
        h(
          'tr',
          {},
          line.map(({ el }) => h('td', {}, el)),
        ),
      ),
    );
  };
  build();
  const sync = () => {
    if (fields.length !== state().length) build();
    for (const field of fields.flat()) field.sync();
  };
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      COLUMNS.map((text) => h('th', {}, text)),
    ),
  );
  const add = button('添加规格', () => set([...state(), ['', '', '', '', '']]), { link: true });
  return { el: h('div', { class: c('table') }, h('table', { class: c('table__box') }, head, body), add), sync };
}

/** A number and its unit in one row: two controls under one label. */
export function period({ units, placeholder }, state, set) {
  const number = textInput(
    { placeholder },
    () => state()[0],
    (text) => set([text, state()[1]]),
  );
  const unit = nativeSelect(
    { options: units, placeholder: '单位' },
    () => state()[1],
    (text) => set([state()[0], text]),
  );
  const sync = () => {
    number.sync();
    unit.sync();
  };
  return { el: [number.el, unit.el], sync };
}

/** Pictures for two ends under one label: `{ desktop: [...], mobile: [...] }`. */
export function ends({ ends: kinds, accept, most }, state, set) {
  const fields = kinds.map(({ key, text, hint }) => {
    const change = (names) => set({ ...state(), [key]: names });
    const field = upload({ accept, most, hint, text: '上传图片' }, () => state()[key], change);
    return {
      ...field,
      block: h('div', { class: c('upload-end') }, h('span', { class: c('form__text') }, text), field.el),
    };
  });
  const sync = () => {
    for (const field of fields) field.sync();
  };
  return { el: fields.map(({ block }) => block), sync };
}

/** What the page shows and nobody can change there. */
export function shown(_, state) {
  const el = h('div', { class: c('form__text') });
  const sync = () => setText(el, state());
  sync();
  return { el, sync };
}

/** For the test of an editor's speed: a clean text of that many characters. */
export function filler(count) {
  const sentence = '系统支持多人协作，按部门查看进度，每天生成一份统计表，数据可以导出为表格。';
  return sentence.repeat(Math.ceil(count / sentence.length)).slice(0, count);
}
