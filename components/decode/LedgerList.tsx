import { useEffect, useState } from 'react';
import { LedgerRecord } from '../../core/model/records/work';
import type { Ledger } from '../lookup/tool-facts';
import { Button, Select } from '../ui/controls';
import { useDecodeTexts } from './texts';

/** Refusals that were kept, the latest first, with what came of each. */
export function LedgerList({ ledger, onAgain }: { ledger: Ledger; onAgain: (notice: string) => void }) {
  const texts = useDecodeTexts();
  const [records, setRecords] = useState<readonly LedgerRecord[]>([]);
  const [gone, setGone] = useState<LedgerRecord>();
  useEffect(() => ledger.follow(setRecords), [ledger]);
  if (records.length === 0 && gone === undefined) return null;
  return (
    <section className="gs-results">
      <h4>{texts.ledger(records.length)}</h4>
      {gone !== undefined && (
        <p role="status" className="gs-small">
          {texts.forgotten}{' '}
          <button
            type="button"
            className="gs-link"
            onClick={() => {
              void ledger.restore(gone).then((done) => done && setGone(undefined));
            }}
          >
            {texts.undo}
          </button>
        </p>
      )}
      <ul className="gs-ledger">
        {records.map((record) => (
          <li key={record.id} className="gs-ledger-entry">
            <p>
              <span className="gs-small">{record.at.slice(0, 10)}</span>{' '}
              <span className="gs-ledger-notice" lang="zh-CN">
                {record.notice}
              </span>
            </p>
            <div className="gs-ledger-actions">
              <Select
                label={texts.outcome}
                hideLabel
                options={LedgerRecord.shape.outcome.options.map((value) => ({ value, label: texts.outcomes[value] }))}
                value={record.outcome}
                onChange={(outcome) => void ledger.settle(record, outcome)}
              />
              <Button kind="quiet" onClick={() => onAgain(record.notice)}>
                {texts.again}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  void ledger.forget(record).then((done) => done && setGone(record));
                }}
              >
                {texts.forget}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
