import { z } from 'zod';

/** The three Tencent consoles whose forms are read. */
export const ConsoleId = z.enum(['wechat-mini-program', 'tencent-cloud-market', 'tencent-meeting']);
export type ConsoleId = z.infer<typeof ConsoleId>;

/** Form pages that are known, named after the console and the form's job. */
export const PageId = z.enum([
  'wechat/category',
  'wechat/basic',
  'wechat/first-profile',
  'wechat/review',
  'market/onboarding',
  'market/product',
  'market/company',
  'meeting/app',
  'meeting/launch',
  'meeting/papers',
]);
export type PageId = z.infer<typeof PageId>;

/** What a form field means, the same word on every console. */
export const FieldKey = z.enum([
  'name',
  'short-name',
  'intro',
  'description',
  'keywords',
  'features',
  'highlights',
  'support',
  'version-note',
  'category',
  'icon',
  'logo',
  'screenshots',
  'picture',
  'privacy-url',
  'terms-url',
  'website',
  'phone',
  'contact-name',
  'contact-email',
  'company',
  'credit-code',
  'product-category',
  'item-title',
  'feedback',
  'qualification-files',
  'thumbnail',
  'scene-note',
  'test-report',
  'user-guide',
  'icp-proof',
  'copyright-proof',
  'release-letter',
  'special-industry',
  'special-files',
]);
export type FieldKey = z.infer<typeof FieldKey>;

/**
 * How much a finding weighs. `block`: a source says that it is refused, forbidden or punished, or a printed limit is
 * broken. `warn`: from an archived source or one that another source contradicts. `advice`: a person has to judge.
 */
export const Level = z.enum(['block', 'warn', 'advice']);
export type Level = z.infer<typeof Level>;

/** The answer for a whole page. Unchecked never counts as passed. */
export const Verdict = z.enum(['ready', 'attention', 'blocked', 'unread']);
export type Verdict = z.infer<typeof Verdict>;
