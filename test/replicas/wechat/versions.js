/** /wxamp/wacodepage/getcodepage: the list of versions. Its button has the review form's words, but submits nothing. */
import { card, start } from './shell.js';
import { h } from './weui.js';

const version = (title, number, at, ...actions) =>
  card(
    h('h3', { class: 'weui-desktop-panel__title' }, title),
    h(
      'div',
      { class: 'version' },
      h('div', { class: 'version__number' }, h('p', {}, '版本号'), h('strong', {}, number)),
      h('div', { class: 'version__info' }, h('p', {}, `提交时间 ${at}`), h('p', {}, '项目备注 新增课程列表')),
      h('div', { class: 'version__actions' }, actions),
    ),
  );

function build() {
  // A new tab, with the page's own query: the token goes along as on the real page.
  const review = h(
    'button',
    {
      type: 'button',
      class: 'weui-desktop-btn weui-desktop-btn_primary',
      onclick: () => window.open(`/wxamp/wadevelopcode/get_class${location.search}`),
    },
    '提交审核',
  );
  return [
    h('h2', { class: 'weui-desktop-page__title' }, '版本管理'),
    version('线上版本', '1.2.0', '2025-03-02 10:21'),
    version('审核版本', '1.3.0', '2025-04-11 16:05', h('a', { class: 'weui-desktop-link' }, '详情')),
    version('开发版本', '1.4.0', '2025-04-20 09:40', review),
  ];
}

start({ menu: '版本管理', build });
