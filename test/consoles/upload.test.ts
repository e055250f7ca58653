// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readUpload } from '../../consoles/widgets/upload';
import { withoutLayout } from './fill/page';

withoutLayout();

const PICTURE = '<img src="blob:1">';
const INPUT = '<input type="file">';

const read = (html: string): string | undefined => {
  document.body.innerHTML = html;
  return readUpload(document.body)?.value;
};

test.each([
  ['a picture', `${PICTURE}${INPUT}`],
  ['a picture in a row that the form marks as wrong', `<div class="controls is-error">${PICTURE}${INPUT}</div>`],
  ['a picture beside a failed one', `<ul><li>${PICTURE}</li><li class="is-fail">${PICTURE}</li></ul>${INPUT}`],
  ['a name beside a failed one', `<ul><li>a.png</li><li class="item-error">b.png</li></ul>${INPUT}`],
  ['words that something was uploaded', `<span>已上传2个文件</span><button>重新上传</button>${INPUT}`],
  ['a hint about failures', `${PICTURE}${INPUT}<p>若上传失败，请检查图片格式</p>`],
  ['words of failure that nobody sees', `<div>${PICTURE}<span hidden>上传失败</span></div>${INPUT}`],
  ['a picture named icon', `<img src="blob:1" class="app-icon">${INPUT}`],
])('there is a file: %s', (_, html) => {
  expect(read(html)).toMatch(/./u);
});

test.each([
  ['an entry with a class of failure', `<ul><li class="ant-upload-list-item-error">${PICTURE}</li></ul>${INPUT}`],
  ['a picture of the page for nobody', `<img src="/x.png" alt="默认头像"><a>上传</a>${INPUT}`],
  ['a picture that stands in', `<img src="https://example.com/default_avatar.png"><a>上传</a>${INPUT}`],
  ['an example beside it', `<button>上传</button>${INPUT}<div class="demo"><p>示例图</p><img src="/a.png"></div>`],
  ['words that nothing was uploaded', `<span>未上传</span><a>上传</a>${INPUT}`],
  [
    'a sign of failure beside the name',
    `<div><span>a.png</span><svg class="t-upload__status-fail"></svg></div>${INPUT}`,
  ],
  [
    'words of failure with a class that says it, too',
    `<div><span>a.png</span></div><small class="tips-error">上传失败，请重试</small>${INPUT}`,
  ],
  ['a name with a class of failure', `<ul><li class="el-upload-list__item is-fail">营业执照.png</li></ul>${INPUT}`],
  ['an entry with words of failure', `<div class="card">${PICTURE}<p>上传失败</p></div>${INPUT}`],
  ['words of failure and what to do', `<div>logo.png<p>上传失败，请重试</p></div>${INPUT}`],
  ['an entry that is on its way', `<ul><li class="is-uploading">a.png<span>43%</span></li></ul>${INPUT}`],
  ['words of a file that is on its way', `<ul><li><span>a.png</span><em>上传中…</em></li></ul>${INPUT}`],
  ['no input at all, and failed', `<div class="card"><img src="blob:1"><p>上传失败</p></div>`],
  ['a drawn plus', `<img src="data:image/svg+xml,%3Csvg/%3E">${INPUT}`],
  ['an example', `<img src="https://example.com/a.png" alt="示例图">${INPUT}`],
  ['an image for looks', `<img src="https://example.com/a.png" role="presentation">${INPUT}`],
  ['the sign of a button', `<img src="https://example.com/a.png" class="upload-icon">${INPUT}`],
])('there is none: %s', (_, html) => {
  expect(read(html)).toBe('');
});

test('a file input that stands bare beside its label', () => {
  document.body.innerHTML = INPUT;
  const [input] = document.querySelectorAll('input');
  expect(input && readUpload(input)?.value).toBe('');
});

/** Drawn, as a page may show what was uploaded, and draws its own signs. */
const DRAWING = '<img src="data:image/svg+xml,%3Csvg/%3E">';

test.each([
  ['words to take another one', `${DRAWING}<label>更换图片${INPUT}</label>`],
  ['words to upload again', `${DRAWING}<a>重新上传</a>${INPUT}`],
  ['words to change it on a button', `${DRAWING}<button>修改</button>${INPUT}`],
  ['an entry of a library', `<div class="ant-upload-list-item">${DRAWING}</div><button>上传</button>${INPUT}`],
  ['nothing to upload', `<div>${DRAWING}</div>`],
])('a drawing was uploaded: %s', (_, html) => {
  expect(read(html)).toMatch(/./u);
});

test.each([
  ['words to upload one', `${DRAWING}<a>点击上传</a>${INPUT}`],
  ['words to upload one, and to remove it', `${DRAWING}<a>选择图片</a><a>删除</a>${INPUT}`],
  ['no words at all', `${DRAWING}${INPUT}`],
  ['a caption', `<p>预览</p>${DRAWING}${INPUT}`],
])("a drawing is the page's own: %s", (_, html) => {
  expect(read(html)).toBe('');
});

test.each([
  ['something to press', `<div tabindex="0">${DRAWING}</div>`],
  ['words that nothing is there', `<div>${DRAWING}<p>未设置</p></div>`],
  ['a class that says so', '<div><img src="/a.svg" class="default-avatar"></div>'],
  ['one of several', `<div>${DRAWING}${DRAWING}</div>`],
])('a drawing tells nothing: %s', (_, html) => {
  expect(read(html)).toBeUndefined();
});
