import { bilingual, useLocale } from '../ui/text';

const LINES = [
  {
    zh: '过审对照平台公布的要求看表单：要交什么资质，哪些字会被拒，还有什么没填。',
    en: 'Guoshen compares a form with what the platforms publish: the papers it takes, the words that are refused, what is still empty.',
  },
  {
    zh: '全部在本机判断，不联网，不上传。',
    en: 'All is judged on this computer; nothing is fetched or sent.',
  },
  {
    zh: '不是腾讯的产品，结论以平台审核为准。',
    en: 'It is not a product of Tencent; the platform’s reviewers decide.',
  },
];

/** What this is, in three sentences, and which version. */
export function AboutView({ version }: { version: string }) {
  const locale = useLocale();
  return (
    <>
      {LINES.map((line) => (
        <p key={line.en}>{bilingual(line, locale)}</p>
      ))}
      <p className="gs-small">{locale === 'en' ? `Version ${version}, MIT licence` : `版本 ${version}，MIT 许可`}</p>
    </>
  );
}
