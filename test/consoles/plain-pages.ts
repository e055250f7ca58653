/**
 * Forms in markup of no library: plain HTML, ARIA, tables, lists and hashed class names, with fields that sound like ours
 * and are not. `data-row` is the row's true label, `data-key` the field that it is; our code never reads either.
 */
const row = (label: string, key: string | undefined, inner: string, tag = 'div', attributes = ''): string =>
  `<${tag} data-row="${label}"${key === undefined ? '' : ` data-key="${key}"`} ${attributes}>${inner}</${tag}>`;

const PATHS = { host: 'console.cloud.tencent.com', pathname: '/isv/products/create/saas' };

export const PLAIN_PAGES: Readonly<Record<string, { host: string; pathname: string; html: string }>> = {
  'HTML and ARIA': {
    ...PATHS,
    html: `<main>${[
      row('商品名称', 'name', '<label for="a">商品名称 <em>*</em></label> <input id="a" value="青禾考勤">'),
      row(
        '商品名称（英文）',
        undefined,
        '<label for="b">商品名称<span>（英文）</span></label> <input id="b" value="Qinghe">',
      ),
      row('旧商品名称', undefined, '<label>旧<b>商品名称</b><input value="旧名"></label>'),
      row('商品摘要', 'intro', '<label>商品摘要（140字以内）：<textarea>考勤系统</textarea></label>'),
      row(
        '商品详情',
        'description',
        '<span id="c">商品详情</span><div role="textbox" contenteditable="true" aria-labelledby="c">按部门排班</div>',
      ),
      row(
        '商品分类',
        'product-category',
        '<span id="d">商品分类</span><div role="combobox" aria-haspopup="listbox" aria-labelledby="d" tabindex="0">企业应用 / OA</div>',
      ),
      row(
        '所属市场',
        'category',
        '<legend>所属市场</legend><label><input type="radio" name="m">镜像市场</label><label><input type="radio" name="m" checked>企业应用市场</label>',
        'fieldset',
      ),
      row(
        '商品标签',
        'keywords',
        '<span>商品标签</span><select multiple><option selected>考勤</option><option selected>审批</option><option>报表</option></select>',
      ),
      row('客服电话', 'phone', '<input aria-label="客服电话" value="0755-80000001">'),
      row('是否提供试用', undefined, '<span>是否提供试用</span><button role="switch" aria-checked="true"></button>'),
      row('商品规格', undefined, '<span>商品规格</span><input value="标准版">'),
    ].join('')}</main><div role="search"><input aria-label="商品名称" placeholder="搜索商品名称"></div>`,
  },
  'a table': {
    ...PATHS,
    html: `<table>${[
      row('商品名称', 'name', '<th>商品名称</th><td><input value="青禾考勤"></td>', 'tr'),
      row('英文名称', undefined, '<th>英文名称</th><td><input value="Qinghe"></td>', 'tr'),
      row('商品摘要', 'intro', '<td>商品摘要：</td><td><textarea>考勤系统</textarea></td>', 'tr'),
      row(
        '商品分类',
        'product-category',
        '<td>商品分类</td><td><select><option>请选择</option><option selected>OA</option></select></td>',
        'tr',
      ),
      row('客服电话', 'phone', '<td><span>*</span>客服电话</td><td><input value="0755-80000001"></td>', 'tr'),
    ].join('')}</table>`,
  },
  'a description list': {
    ...PATHS,
    html: `<dl>${[
      row('商品名称', 'name', '<dt>1、商品名称</dt><dd><input value="青禾考勤"></dd>'),
      row('商品摘要', 'intro', '<dt>2、商品摘要</dt><dd><textarea>考勤系统</textarea></dd>'),
      row('商品分类', 'product-category', '<dt>3、商品分类</dt><dd><select><option selected>OA</option></select></dd>'),
      row('售后服务', 'support', '<dt>4、售后服务</dt><dd><textarea>7×8小时</textarea></dd>'),
    ].join('')}</dl>`,
  },
  'hashed classes': {
    ...PATHS,
    html: `<div class="_p_1x"><div class="_t_9f">基本信息</div>${[
      row(
        '商品名称',
        'name',
        '<div class="_b_3k">商品名称</div><div class="_c_7s"><span><input value="青禾考勤"></span><i>4/80</i></div>',
        'div',
        'class="_r_2a"',
      ),
      row(
        '英文名称',
        undefined,
        '<div class="_b_3k">英文名称</div><div class="_c_7s"><span><input value=""></span></div>',
        'div',
        'class="_r_2a"',
      ),
      row(
        '商品分类',
        'product-category',
        '<div class="_b_3k">商品分类</div><div class="_c_7s"><div class="_s_8d"><input readonly value=""><span>企业应用 / OA</span><svg></svg></div></div>',
        'div',
        'class="_r_2a"',
      ),
      row(
        '商品摘要',
        'intro',
        '<div class="_b_3k"><font><font>商品摘要</font></font></div><div class="_c_7s"><textarea>考勤系统</textarea></div>',
        'div',
        'class="_r_2a"',
      ),
      row(
        '旧名称',
        undefined,
        '<div class="_b_3k">旧名称</div><div class="_c_7s"><input value="旧"></div>',
        'div',
        'class="_r_2a"',
      ),
      row(
        '公司官网',
        undefined,
        '<div class="_b_3k">公司官网</div><div class="_c_7s"><span>https://</span><input value="www.example.com"></div>',
        'div',
        'class="_r_2a"',
      ),
    ].join('')}</div>`,
  },
  'a launch form': {
    host: 'meeting.tencent.com',
    pathname: '/user-center/app/launch',
    html: `<form>${[
      row(
        '应用类目',
        'category',
        '<label>应用类目</label><div><select><option selected>在线教育</option></select><select><option selected>在线视频课程</option></select></div>',
      ),
      row(
        '应用简介',
        'intro',
        '<label>应用简介<small>不超过15个字</small></label><div><input value="课堂点名"><label class="count">4/15</label></div>',
      ),
      row('应用简介（英文）', undefined, '<label>应用简介（英文）</label><div><input value="Roll call"></div>'),
      row('联系人姓名', 'contact-name', '<label>联系人姓名</label><div><input value="李青禾"></div>'),
      row(
        '联系人邮箱',
        'contact-email',
        '<label>联系人邮箱</label><div><input type="email" value="a@example.com"></div>',
      ),
      row('备用联系人姓名', undefined, '<label>备用<span>联系人姓名</span></label><div><input value="王"></div>'),
      row(
        '客服电话',
        'phone',
        '<label>客服电话</label><div><select><option>+86</option></select><input value="0755-80000001"></div>',
      ),
    ].join('')}</form>`,
  },
};
