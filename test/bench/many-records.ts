import type { HoldingRecord } from '../../core/model/records/papers';
import type { SubmissionRecord } from '../../core/model/records/work';
import { newId, put, type Store } from '../../store';
import { settled } from '../store/settled';

/** As many as a large agency might have. */
const HOLDINGS = 5000;
const SUBMISSIONS = 2000;
/** Records of one write. */
const BATCH = 500;

const NAMES = ['营业执照', '医疗机构执业许可证', '食品经营许可证', '增值电信业务经营许可证', '商标注册证'] as const;

const holding = (at: number): HoldingRecord => ({
  id: newId(),
  name: NAMES[at % NAMES.length] as string,
  holder: `第${at % 97}号（演示）科技有限公司`,
  number: `NO-${String(at).padStart(8, '0')}`,
  issued: '2024-03-31',
  expires: `20${30 + (at % 9)}-03-31`,
  scope: ['互联网信息服务', `经营项目${at % 31}`],
});

const submission = (at: number): SubmissionRecord => ({
  id: newId(),
  console: 'wechat-mini-program',
  fields: { name: `演示小程序${at}`, intro: '给附近的人看得懂的预约服务。'.repeat(4) },
  categories: [['医疗服务', '互联网医院']],
  at: new Date(Date.UTC(2024, 0, 1) + at * 3_600_000).toISOString(),
  outcome: 'approved',
});

export const holdings = (count: number): HoldingRecord[] => Array.from({ length: count }, (_, at) => holding(at));
export const submissions = (count: number): SubmissionRecord[] =>
  Array.from({ length: count }, (_, at) => submission(at));

/** Fills a store, through the writes that the views use, the journal included. */
export async function fillStore(store: Store): Promise<string> {
  const changes = [
    ...holdings(HOLDINGS).map((record) => put('holdings', record)),
    ...submissions(SUBMISSIONS).map((record) => put('submissions', record)),
  ];
  for (let at = 0; at < changes.length; at += BATCH) await settled(store.write(changes.slice(at, at + BATCH)));
  return `${HOLDINGS} papers, ${SUBMISSIONS} noted forms`;
}
