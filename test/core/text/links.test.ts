import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/text/fold';
import { findLinks } from '../../../core/text/links';

const web = (text: string): string[] =>
  findLinks(fold(text))
    .filter(({ kind }) => kind === 'web')
    .map(({ start, end }) => text.slice(start, end));

describe('addresses', () => {
  it.each([
    ['官网 https://a.qinghe.cn/x?y=1 。', ['https://a.qinghe.cn/x?y=1']],
    ['官网：www.qinghe.com获取报价', ['www.qinghe.com']],
    ['qinghe.com.cn', ['qinghe.com.cn']],
    ['短链：t.cn/A6xYzq1', ['t.cn/A6xYzq1']],
    ['HTTPS://QINGHE.COM', ['HTTPS://QINGHE.COM']],
    ['ｗｗｗ．qinghe．com', ['ｗｗｗ．qinghe．com']],
    ['www。qinghe。com', ['www。qinghe。com']],
    ['qinghe点com', ['qinghe点com']],
    ['qinghe [.] com', ['qinghe [.] com']],
    ['qinghe . com', ['qinghe . com']],
    ['www.qing\u200bhe.com', ['www.qing\u200bhe.com']],
    ['hxxps://qinghe.com', ['hxxps://qinghe.com']],
    ['http://203.0.113.25:8080/demo', ['http://203.0.113.25:8080/demo']],
    ['[官网](https://qinghe.com)', ['https://qinghe.com']],
    ['中文域名 禾木.中国 可用', ['禾木.中国']],
    ['官网禾木软件.com欢迎您', ['禾木软件.com']],
    ['官网qinghe,com可看', ['qinghe,com']],
    ['详见 https://www.example.com/buy', ['https://www.example.com/buy']],
    ['更多信息请访问 https://example.com 。', ['https://example.com']],
    ['点击 shop.example.cn 购买', ['shop.example.cn']],
  ])('%s', (text, expected) => {
    expect(web(text)).toEqual(expected);
  });
});

describe('what is none', () => {
  it.each([
    'support@qinghe.com',
    '立足上海.中国，面向企业.公司可按人数订购',
    '官网支持.com与.cn域名，可注册中文.com',
    '监控cpu,net,io，字段id,com,name',
    '推送参数 user.info.id 为成员编号，字段 pay.channel.name 为渠道',
    '编辑 nginx.conf、docker-compose.yml 与 README.md，运行 main.py',
    'Node.js 18、Vue.js 3、ASP.NET Core 8、socket.io',
    '版本 v2.3.1，固件 10.4.3.2',
    '包名 com.qinghe.crm，import org.springframework.boot',
    'data.list[0].name，user.name，System.out.println',
    'http://localhost:8080 与 http://127.0.0.1、http://192.168.1.10:9000',
    'http://您的域名/admin，http://<公网IP>:8080，https://example.com/x',
    '请求地址 https://api.example.com/v1/orders，方法 POST',
    '在浏览器访问 http://example.com:8080 完成初始化',
    '把官网地址填成自己的域名，例如 https://www.example.com',
    '访问 http://your-domain.com 登录',
    '详情写信到 support@example.com',
    '例如 www 前缀，e.g. 与 i.e.',
    '金额 1,980.00 元，9.9 折',
  ])('%s', (text) => {
    expect(web(text)).toEqual([]);
  });
});
