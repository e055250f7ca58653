import { useLocale } from '../ui/text';

interface Card {
  title: string;
  lines: readonly string[];
}

interface WelcomeTexts {
  title: string;
  lead: string;
  cards: readonly Card[];
  pin: string;
  keys: (keys: string) => string;
  lookUp: string;
  papers: string;
}

const zh: WelcomeTexts = {
  title: '过审装好了',
  lead: '先知道三件事',
  cards: [
    {
      title: '它做什么',
      lines: [
        '在微信公众平台、腾讯云云市场、腾讯会议的表单旁边，说清类目要交哪些资质，哪些字会被拒，还有什么没填。',
        '会被拒时提交会先停一下，放不放行由你决定。它从不替你按提交。',
      ],
    },
    {
      title: '它读什么，留在哪里',
      lines: [
        '只读这三个平台的表单。读到的和你登记的资料都只在这台电脑上，不联网，不上传。',
        '资料可以随时导出、加密备份、全部删除，都在设置的“数据与隐私”里。',
      ],
    },
    {
      title: '依据从哪里来',
      lines: [
        '每一条都写着来源和核对日期，点开就是官方页面。两份文件说法不一时，两边都列出来。',
        '没读懂的页面会直说没读懂。它不是腾讯的产品，结论以平台审核为准。',
      ],
    },
  ],
  pin: '把它固定在工具栏：点浏览器右上角的拼图图标，再点“过审”旁边的图钉。',
  keys: (keys) => `随时按 ${keys} 打开查询；地址栏输入 gs 加空格，也能直接查。`,
  lookUp: '查一个类目试试',
  papers: '登记手上的资质',
};

const en: WelcomeTexts = {
  title: 'Guoshen is ready',
  lead: 'Three things to know',
  cards: [
    {
      title: 'What it does',
      lines: [
        'Beside the forms of WeChat, Tencent Cloud Marketplace and Tencent Meeting it says which papers a category takes, which words are refused, and what is still empty.',
        'A press on submit is held while something would be refused, and you decide whether it goes through. It never presses submit for you.',
      ],
    },
    {
      title: 'What it reads, and where that stays',
      lines: [
        'It reads the forms of these three consoles only. What it reads and what you enter stay on this computer; nothing is sent.',
        'Your data can be exported, backed up encrypted and deleted at any time, under “Data and privacy” in the settings.',
      ],
    },
    {
      title: 'Where the facts come from',
      lines: [
        'Each one names its source and the day it was checked, and opens the official page. Where two documents disagree, both are shown.',
        'A page that was not understood is said to be so. This is not a product of Tencent; its reviewers decide.',
      ],
    },
  ],
  pin: 'Pin it to the toolbar: press the puzzle piece at the top right of the browser, then the pin beside Guoshen.',
  keys: (keys) => `${keys} opens the lookup at any time; so does gs and a space in the address bar.`,
  lookUp: 'Look up a category',
  papers: 'Enter the papers you hold',
};

export const useWelcomeTexts = (): WelcomeTexts => (useLocale() === 'en' ? en : zh);
