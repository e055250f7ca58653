import { describe, expect, it } from 'vitest';
import { aboutNumber, aboutRow } from '../../../core/facts/disagreements';
import { knowledgeAnswer } from '../../../core/facts/knowledge-answer';
import { knowledgeEntries } from '../../../core/facts/knowledge-entries';
import { loadFacts } from '../../../data/load';

const { knowledge, rules } = loadFacts();
const answer = (id: string) => knowledgeAnswer(id, knowledge, rules);

describe('the answer behind a rule or violation', () => {
  it('exists for everything that can be found, and for all that it leads to', () => {
    for (const { id, kind, console } of knowledgeEntries(knowledge, rules)) {
      const found = answer(id);
      expect(found, id).toMatchObject({ id, kind, console });
      for (const { id: related } of [...(found?.related ?? []), ...(found?.costs ?? [])]) {
        expect(answer(related), `${id} leads to ${related}`).toBeDefined();
      }
    }
    expect(answer('market/no-such-rule')).toBeUndefined();
  });

  it('of a rule says what a breach can cost, the gravest first', () => {
    const costs = answer('market/off-platform-trade')?.costs ?? [];
    expect(costs.map(({ name }) => name)).toEqual(['线下交易', '引流交易']);
    expect(costs[0]).toMatchObject({ level: 'serious', deduction: 5000 });
  });

  it('of a clause says its hours, its violation and where sources differ', () => {
    expect(answer('market/clause-4.4.1')).toMatchObject({
      number: '4.4.1',
      hours: { days: 7, from: '09:00', to: '18:00' },
      costs: [{ name: '失去联系或无法沟通' }],
      disagreements: [{ topic: '客服时间', stricter: 'second' }],
    });
    expect(answer('market/clause-4.2')?.deadlines.map(({ days }) => days)).toEqual([7, 30]);
  });

  it('of a violation says its level and times', () => {
    const violation = answer('market/violation-14');
    expect(violation?.cost).toMatchObject({ level: 'serious', suspensionDays: 15 });
    expect(violation?.deadlines.map(({ hours }) => hours)).toEqual([48, 72]);
  });
});

describe('differences about a number', () => {
  const differ = (first: string, second: string) => ({
    topic: '甲',
    sides: [
      { document: '甲', says: first },
      { document: '乙', where: second, says: '别的' },
    ] as [{ document: string; says: string }, { document: string; where: string; says: string }],
  });

  it('are those that name it as a whole', () => {
    const all = [differ('二.3.6 写法', '4.6.5'), differ('暂不收录 8、9、13', '一览表5、20')];
    expect(aboutNumber(all, '二.3.6')).toEqual([all[0]]);
    expect(aboutNumber(all, '二.3')).toEqual([]);
    expect(aboutNumber(all, '4.6')).toEqual([]);
    expect(aboutNumber(all, '4.6.5')).toEqual([all[0]]);
    expect(aboutRow(all, '一览表', 20)).toEqual([all[1]]);
    expect(aboutRow(all, '一览表', 2)).toEqual([]);
    expect(aboutRow(all, '暂不收录', 9)).toEqual([all[1]]);
  });
});
