/** The open platform's shell around an app's pages, and the list of third-party apps. */
import { button, c, h, weak } from '/replica/shared/tea-parts.js';
import { start } from '/replica/shared/tea-shell.js';
import { basic, launch, papers } from './forms.js';

const MENU = [
  ['/marketplace/user-third-party', '我的应用'],
  ['/user-center/app/basic', '基本信息'],
  ['/user-center/app/launch', '应用上线'],
  ['/user-center/app/papers', '上线资料'],
];

const apps = {
  title: '我的应用',
  content: (navigate) => [
    h('div', { class: c('layout__content-header') }, h('h2', {}, '我的应用')),
    h(
      'div',
      { class: c('layout__content-body') },
      h(
        'div',
        { class: c('card') },
        h('h3', { class: c('card__title') }, '青禾课堂助手'),
        h('p', {}, weak('开发中 · 应用类目：在线教育')),
        button('管理', () => navigate('/user-center/app/basic'), { link: true }),
      ),
    ),
  ],
};

const frame = (main, link) => [
  h(
    'div',
    { class: c('layout__header') },
    h('span', { class: '_logo_9ck2p_5' }, '会议开放平台'),
    h('span', { class: '_account_9ck2p_31' }, '演示开发者'),
  ),
  h(
    'div',
    { class: c('layout__body') },
    h(
      'div',
      { class: c('layout__sider') },
      h(
        'ul',
        { class: c('menu__list') },
        MENU.map(([path, text]) => h('li', {}, link(path, text, c('menu__item')))),
      ),
    ),
    main,
  ),
];

start({
  prefix: 'met',
  name: '会议开放平台',
  hashed: [
    'form',
    'form__item',
    'form__label',
    'form__controls',
    'card',
    'btn',
    'upload',
    'menu__item',
    'layout__content',
  ],
  styles: ['/replica/meeting/met.css'],
  frame,
  pages: {
    '/marketplace/user-third-party': apps,
    '/user-center/app/basic': basic,
    '/user-center/app/launch': launch,
    '/user-center/app/papers': papers,
  },
});
