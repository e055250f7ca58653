/**
 * The small parts of the WeChat replica: rows, text fields, uploads, radios, dialogs, buttons.
 *
 * Widgets keep their value in a variable that only a person's event (or a script's proper `input` event) changes, as
 * a two-way bound Vue field does: an `el.value = …` without an event is overwritten at the next change of the form
 * and is never submitted.
 */
const { own, submit } = window.__replica;

export const query = new URLSearchParams(location.search);
export const prefill = query.get('prefill') === '1';

/** A field's first value: the query's, else the valid one of `prefill=1`, else empty. */
export const initial = (name, valid) => query.get(name) ?? (prefill ? valid : '');

/** Listeners run inside own(): what they change is the page's own doing. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), (event) => own(() => value(event)));
    else if (key === 'value' || key === 'checked') node[key] = value;
    else if (value !== undefined && value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null));
  return node;
}

/** Fields of the page, so that any change of the form can write state back over what scripts put there. */
const fields = new Set();
export const rerender = () => {
  for (const field of fields) field.sync();
};

/** Builds the form anew, as after a change of a key above it: what the text fields hold stays, their elements do not. */
export function remake(build) {
  const held = [...fields].map(({ value }) => value);
  fields.clear();
  const made = build();
  [...fields].forEach((field, at) => {
    if (held[at] !== undefined) field.value = held[at];
    field.sync();
  });
  return made;
}

export const row = (label, ...controls) =>
  h(
    'div',
    { class: 'weui-desktop-form__control-group' },
    h('label', { class: 'weui-desktop-form__label' }, label),
    h('div', { class: 'weui-desktop-form__controls' }, controls),
  );

export const legacyRow = (label, ...controls) =>
  h(
    'div',
    { class: 'frm_control_group' },
    h('label', { class: 'frm_label', for: '' }, label),
    h('div', { class: 'frm_controls' }, controls),
  );

export const tips = (text) => h('p', { class: 'weui-desktop-form__tips' }, text);

/** An icon with a hidden explanation, inside a label: text that is in the label's textContent and not its name. */
export const popover = (text) =>
  h(
    'span',
    { class: 'weui-desktop-popover__wrp' },
    h('i', { class: 'weui-desktop-icon weui-desktop-icon__question' }, '?'),
    h('div', { class: 'weui-desktop-popover', style: 'display: none' }, h('p', {}, text)),
  );

/** One Chinese (or full-width) character counts two. */
export const width = (text) => [...text].reduce((sum, char) => sum + (char.codePointAt(0) > 0xff ? 2 : 1), 0);
export const length = (text) => [...text].length;

export function textField({ value = '', area = false, legacy = false, type = 'text', max, count = width, ...props }) {
  const counter = max
    ? h('em', { class: legacy ? 'frm_input_append' : 'weui-desktop-form__input-append-in' })
    : undefined;
  const kind = area ? 'textarea' : 'input';
  let composing = false;
  const update = (event) => {
    if (composing) return;
    field.value = event.target.value;
    field.sync();
  };
  const control = h(kind, {
    class: legacy ? `frm_${kind}` : `weui-desktop-form__${kind}`,
    type: area ? undefined : type,
    autocomplete: 'off',
    ...props,
    value,
    oninput: update,
    oncompositionstart: () => {
      composing = true;
    },
    oncompositionend: (event) => {
      composing = false;
      update(event);
    },
  });
  const field = {
    value,
    control,
    el: h('span', { class: legacy ? `frm_${kind}_box` : `weui-desktop-form__${kind}-area` }, control, counter),
    sync() {
      if (composing) return;
      if (control.value !== field.value) control.value = field.value;
      if (counter) counter.textContent = `${count(field.value)}/${max}`;
    },
  };
  field.sync();
  fields.add(field);
  return field;
}

/**
 * An anchor and a file input that nobody sees: laid over the anchor without opacity, or not displayed at all.
 * The page keeps only names, as a console does after it has sent the file away.
 */
export function upload({
  text = '上传文件',
  accept = '.jpg,.jpeg,.bmp,.gif,.png',
  multiple = false,
  files = [],
  hiddenBy = 'opacity',
  legacy = false,
  onchange = () => {},
}) {
  const field = {
    files: [...files],
    el: undefined,
    /** New nodes, as after a Vue key change. The browser drops what the old input held. */
    rebuild() {
      const fresh = build();
      field.el?.replaceWith(fresh);
      field.el = fresh;
    },
    clear() {
      field.files = [];
      field.rebuild();
    },
  };
  const list = (names) =>
    names.map((name, index) =>
      h(
        'li',
        { class: 'weui-desktop-upload__file' },
        h('span', { class: 'weui-desktop-upload__file-name' }, name),
        h(
          'a',
          {
            class: 'weui-desktop-upload__remove',
            onclick: () => {
              field.files.splice(index, 1);
              field.rebuild();
              onchange(field.files);
            },
          },
          '删除',
        ),
      ),
    );
  const build = () => {
    const names = h('ul', { class: 'weui-desktop-upload__file-list' }, list(field.files));
    const input = h('input', {
      type: 'file',
      accept,
      multiple,
      style: hiddenBy === 'display' ? 'display: none' : 'position: absolute; inset: 0; opacity: 0; width: 100%',
      onchange: () => {
        const chosen = [...input.files].map((file) => file.name);
        field.files = multiple ? [...field.files, ...chosen] : chosen;
        names.replaceChildren(...list(field.files));
        onchange(field.files);
        rerender();
      },
    });
    const anchor = h(
      'a',
      {
        class: legacy ? 'btn btn_upload' : 'weui-desktop-btn weui-desktop-btn_default weui-desktop-upload__btn',
        onclick: () => hiddenBy === 'display' && input.showPicker(),
      },
      text,
    );
    return h(
      'div',
      { class: 'weui-desktop-upload' },
      h('div', { class: 'weui-desktop-upload__area' }, anchor, input),
      names,
    );
  };
  field.rebuild();
  return field;
}

let groups = 0;
export function radios({ options, value, onchange = () => {} }) {
  const name = `radio-${++groups}`; // browsers need it to group; it says nothing about the field
  const field = { value, el: undefined };
  field.el = h(
    'div',
    { class: 'weui-desktop-form__check-group' },
    options.map((option) =>
      h(
        'label',
        { class: 'weui-desktop-form__check-label' },
        h('input', {
          type: 'radio',
          class: 'weui-desktop-form__radio',
          name,
          value: option,
          checked: option === value,
          onchange: () => {
            field.value = option;
            rerender();
            onchange(option);
          },
        }),
        h('i', { class: 'weui-desktop-icon-radio' }),
        h('span', { class: 'weui-desktop-form__check-content' }, option),
      ),
    ),
  );
  return field;
}

/** In the document from the start, hidden: whoever reads the page must look at what is shown. */
export function dialog({ title, content, onconfirm = () => {} }) {
  const close = () => {
    wrapper.style.display = 'none';
  };
  const wrapper = h(
    'div',
    { class: 'weui-desktop-dialog__wrp', style: 'display: none' },
    h(
      'div',
      { class: 'weui-desktop-dialog' },
      h('div', { class: 'weui-desktop-dialog__hd' }, h('h3', { class: 'weui-desktop-dialog__title' }, title)),
      h('div', { class: 'weui-desktop-dialog__bd' }, content),
      h(
        'div',
        { class: 'weui-desktop-dialog__ft' },
        h(
          'button',
          {
            type: 'button',
            class: 'weui-desktop-btn weui-desktop-btn_primary',
            onclick: () => {
              close();
              onconfirm();
            },
          },
          '确定',
        ),
        h('button', { type: 'button', class: 'weui-desktop-btn weui-desktop-btn_default', onclick: close }, '取消'),
      ),
    ),
  );
  return {
    el: wrapper,
    open: () => {
      wrapper.style.display = '';
    },
  };
}

export const button = (text, onclick, primary = false) =>
  h(
    'button',
    {
      type: 'button',
      class: `weui-desktop-btn weui-desktop-btn_${primary ? 'primary' : 'default'}`,
      onclick,
    },
    text,
  );

export const toolbar = (...children) => h('div', { class: 'weui-desktop-form__tool-area' }, children);

/** Posts what the page holds and shows the outcome; a second press meanwhile does nothing, as on the real page. */
export function sender({ url, payload, done, pressed }) {
  let busy = false;
  return async () => {
    if (busy) return;
    busy = true;
    own(() => pressed?.().classList.add('weui-desktop-btn_disabled'));
    const ok = await submit(url, payload()).catch(() => false);
    busy = false;
    own(() => {
      pressed?.().classList.remove('weui-desktop-btn_disabled');
      document.querySelector('.weui-desktop-toast')?.remove();
      document
        .querySelector('#app')
        .append(h('div', { class: 'weui-desktop-toast' }, ok ? done : '系统繁忙，请稍后再试'));
    });
  };
}
