import { describe, expect, it } from 'vitest';
import { foldName } from '../../core/catalogue/names';
import { leavesOf } from '../../core/model/requirement';
import { loadFacts } from '../../data/load';
import { treesOf } from '../../data/load-categories';

const facts = loadFacts();

describe('the catalogue of papers', () => {
  const letters = new Set(facts.knowledge.meeting.letters.map(({ name }) => name));

  it('holds only papers that some document asks for', () => {
    const used = new Set(
      facts.categories
        .flatMap(treesOf)
        .flatMap(leavesOf)
        .map(({ document }) => document),
    );
    // Papers of onboarding and of letters stand in other facts than categories.
    const elsewhere = JSON.stringify({ ...facts, categories: [], documents: [] });
    const unused = facts.documents.filter(
      ({ id, name }) => !used.has(id) && !elsewhere.includes(`"document":"${id}"`) && !letters.has(name),
    );
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('holds every letter that the platform has a form for', () => {
    const names = new Set(facts.documents.map(({ name }) => name));
    expect([...letters].filter((name) => !names.has(name))).toEqual([]);
  });

  it('gives no name to two papers, however it is spelled, and no id twice', () => {
    const spelled = facts.documents.flatMap(({ id, name, aliases }) =>
      [...new Set([name, ...aliases].map(foldName))].map((title) => ({ id, title })),
    );
    const twice = spelled.filter(({ id, title }) => spelled.some((other) => other.title === title && other.id !== id));
    expect(twice).toEqual([]);
    expect(new Set(facts.documents.map(({ id }) => id)).size).toBe(facts.documents.length);
  });
});
