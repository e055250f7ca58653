/**
 * The category cascader and the newer dropdown. Neither has an input, a role or ARIA, and neither can be focused.
 *
 * Both are chosen by mouse only and ignore a script's clicks (option `synthetic=1` lets them through): automation
 * code reports that of the real ones. Every choice builds new nodes, so a kept reference goes stale.
 */
import { at } from './categories.js';
import { h, query, rerender } from './weui.js';

const genuine = (event) => event.isTrusted || query.get('synthetic') === '1';

/** Open lists close at a click elsewhere. */
const openOnes = new Set();
document.addEventListener('click', (event) => {
  for (const widget of [...openOnes]) {
    // composedPath was taken before the widget replaced its nodes; contains() would miss a press on an old node.
    if (!event.composedPath().includes(widget.pressed ?? widget.el)) window.__replica.own(() => widget.close());
    widget.pressed = undefined;
  }
});

function rebuildable(build) {
  const widget = {
    el: undefined,
    open: false,
    rebuild() {
      widget.pressed = widget.el;
      const fresh = build(widget);
      widget.el?.replaceWith(fresh);
      widget.el = fresh;
      if (widget.open) openOnes.add(widget);
      else openOnes.delete(widget);
    },
    close() {
      widget.open = false;
      widget.rebuild();
      widget.pressed = undefined;
    },
    toggle(event) {
      if (!genuine(event)) return;
      widget.open = !widget.open;
      widget.rebuild();
    },
  };
  return widget;
}

const option = ({ text, checked, more, onclick }) =>
  h(
    'li',
    {
      class: `weui-desktop-dropdown__list-ele${checked ? ' checked' : ''}${more ? ' module-has-options' : ''}`,
      onclick,
    },
    h('a', { class: 'weui-desktop-dropdown__list-ele__text', title: text }, text),
  );

/** `path` may stop half-way: the real one shows a first level as its value as soon as it is chosen. */
export function cascader({ path = [], disabled = false, placeholder = '请选择', onchange = () => {} }) {
  const choose = (event, next) => {
    if (!genuine(event)) return;
    widget.path = next;
    widget.open = typeof at(next) === 'object';
    widget.rebuild();
    rerender();
    onchange(next);
  };
  const lists = () => {
    const levels = [];
    for (let depth = 0; depth <= widget.path.length; depth += 1) {
      const before = widget.path.slice(0, depth);
      const node = at(before);
      if (typeof node !== 'object') break;
      levels.push(
        h(
          'div',
          { class: 'weui-desktop-dropdown-menu' },
          h(
            'ul',
            { class: 'weui-desktop-dropdown__list' },
            Object.keys(node).map((text) =>
              option({
                text,
                checked: widget.path[depth] === text,
                more: typeof node[text] === 'object',
                onclick: (event) => choose(event, [...before, text]),
              }),
            ),
          ),
        ),
      );
    }
    return levels;
  };
  const widget = rebuildable(() => {
    const classes = ['weui-desktop-form__dropdowncascade__dt', 'weui-desktop-form__dropdowncascade__dt__inner-button'];
    if (widget.path.length === 0) classes.push('placeholder');
    if (disabled) classes.push('disabled');
    return h(
      'dl',
      { class: 'weui-desktop-form__dropdowncascade' },
      h(
        'dt',
        { class: classes.join(' '), onclick: (event) => !disabled && widget.toggle(event) },
        widget.path.length === 0
          ? placeholder
          : widget.path.map((text) => h('span', { class: 'weui-desktop-form__dropdowncascade__dt__value_ele' }, text)),
      ),
      h(
        'dd',
        { class: 'weui-desktop-dropdowncascade-menu__wrp', style: widget.open ? undefined : 'display: none' },
        h('div', { class: 'weui-desktop-dropdowncascade-menu' }, lists()),
      ),
    );
  });
  widget.path = [...path];
  widget.rebuild();
  return widget;
}

/** The newer build: the options are in the document, hidden, and the chosen one has the class `checked`. */
export function dropdown({ options, value = '', placeholder = '请选择', onchange = () => {} }) {
  const widget = rebuildable(() =>
    h(
      'div',
      { class: 'weui-desktop-form__dropdown' },
      h(
        'div',
        {
          class: `weui-desktop-form__dropdown__dt${widget.value ? '' : ' placeholder'}`,
          onclick: (event) => widget.toggle(event),
        },
        h('span', { class: 'weui-desktop-form__dropdown__value' }, widget.value || placeholder),
      ),
      h(
        'div',
        { class: 'weui-desktop-dropdown-menu', style: widget.open ? undefined : 'display: none' },
        h(
          'ul',
          { class: 'weui-desktop-dropdown__list' },
          options.map((text) =>
            option({
              text,
              checked: text === widget.value,
              onclick: (event) => {
                if (!genuine(event)) return;
                widget.value = text;
                widget.open = false;
                widget.rebuild();
                rerender();
                onchange(text);
              },
            }),
          ),
        ),
      ),
    ),
  );
  widget.value = value;
  widget.rebuild();
  return widget;
}
