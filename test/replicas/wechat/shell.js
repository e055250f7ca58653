/** The admin's frame around a page, and the options that every page takes: `delay` and `changed`. */
import { h, query, sender, textField } from './weui.js';

const { own } = window.__replica;

const MENUS = {
  'mini-program': ['首页', '版本管理', '成员管理', '用户反馈', '统计', '功能', '开发管理', '云服务', '推广', '设置'],
  'official-account': ['首页', '草稿箱', '素材库', '发表记录', '自动回复', '自定义菜单', '留言', '用户管理', '设置'],
};

function frame(kind, current, main) {
  const menu = MENUS[kind].map((text) =>
    h(
      'li',
      { class: 'weui-desktop-menu__item' },
      h('a', { class: `weui-desktop-menu__link${text === current ? ' weui-desktop-menu_current' : ''}` }, text),
    ),
  );
  return [
    h(
      'div',
      { class: 'weui-desktop-layout__head' },
      h('a', { class: 'weui-desktop-logo' }, kind === 'mini-program' ? '小程序' : '公众号'),
      h(
        'div',
        { class: 'weui-desktop-head__links' },
        h('a', {}, '文档'),
        h('a', {}, '社区'),
        h('a', {}, '服务市场'),
        h('span', { class: 'weui-desktop-account__nickname' }, '演示帐号'),
      ),
    ),
    h(
      'div',
      { class: 'weui-desktop-layout__body' },
      h('div', { class: 'weui-desktop-layout__side' }, h('ul', { class: 'weui-desktop-menu' }, menu)),
      main,
    ),
  ];
}

export const card = (...children) => h('div', { class: 'weui-desktop-panel' }, children);

/**
 * The page after a redesign that nobody here knows: no label, class, control or button text that has been seen
 * before. Whoever reads it must say that it is not recognised.
 */
function changedPage() {
  const one = textField({ value: query.get('name') ?? '' });
  const two = textField({ area: true });
  for (const { control, el } of [one, two]) {
    control.className = 'fx-box';
    el.className = 'fx-wrap';
  }
  const line = (text, content) => h('section', { class: 'fx-line' }, h('span', { class: 'fx-key' }, text), content);
  const send = sender({ url: '/submit/changed', done: '已完成', payload: () => ({ one: one.value, two: two.value }) });
  return [
    h(
      'article',
      { class: 'fx-sheet' },
      h('p', { class: 'fx-head' }, '第二步'),
      line('甲', one.el),
      line('乙', two.el),
      line('丙', h('span', { class: 'fx-pick' }, '点此选取')),
      h('div', { class: 'fx-go', onclick: send }, '继续'),
    ),
  ];
}

/** `build` returns the page's content; it runs after `delay` milliseconds, as content that a request brings. */
export function start({ kind = 'mini-program', menu, build }) {
  const changed = query.get('changed') === '1';
  const main = h('div', changed ? {} : { class: 'weui-desktop-layout__main' });
  own(() => document.querySelector('#app').append(...(changed ? [main] : frame(kind, menu, main))));
  const mount = () => own(() => main.append(...(changed ? changedPage() : build())));
  const delay = Number(query.get('delay') ?? 0);
  if (delay > 0) setTimeout(mount, delay);
  else mount();
}
