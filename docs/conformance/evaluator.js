#!/usr/bin/env node
// Answers conformance protocol 1 from the exported tables: node evaluator.js [TABLES-DIRECTORY] < cases.jsonl > answers.jsonl
// No packages. The tables stand in tables/*.json beside this file; docs/exports.md has their format.
'use strict';
const fs = require('fs'), path = require('path');
const KEYS = ['id', 'rule', 'policy', 'asOf', 'facts'], MOST = 2147483647, OTHER_NUMBER = Symbol('no whole number');
const SIDES = { AT_LEAST: (v, b) => v >= b, AT_MOST: (v, b) => v <= b, MORE_THAN: (v, b) => v > b, FEWER_THAN: (v, b) => v < b };

const refused = (code, at, message) => Object.assign(new Error(message), { code, at });
/** JSON whose objects are maps with keys that differ; a number that is no whole number, as 3.0, stays apart from 3. */
function parse(text) {
  const tokens = text.match(/[ \t]+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[a-z]+|[^]/g)?.filter(token => !/^[ \t]/.test(token)) ?? [];
  const check = good => { if (!good) throw new SyntaxError('not JSON'); };
  let at = 0;
  const items = (end, item, all = []) => {
    for (; tokens[at] !== end; all.push(item())) check(all.length === 0 || tokens[at++] === ',');
    return at++, all;
  };
  const key = text => (check(typeof text === 'string' && tokens[at++] === ':'), text);
  const pair = () => [key(JSON.parse(tokens[at++])), value()];
  const value = () => {
    const token = tokens[at++];
    if (token === '[') return items(']', value);
    const pairs = token === '{' ? items('}', pair) : null, plain = pairs ? new Map(pairs) : JSON.parse(token);
    check(!pairs || plain.size === pairs.length);
    return typeof plain === 'number' && !/^-?\d{1,15}$/.test(token) ? OTHER_NUMBER : plain;
  };
  const read = value();
  return check(at === tokens.length), read;
}
const admits = (c, value) => c.oneOf ? c.oneOf.includes(value)
  : c.bounds.every(bounds => Object.entries(bounds).every(([word, bound]) => SIDES[word](value, bound)));

function matters(fact, found, valueOf) {
  const seen = {}; // the value of the first completion that differs in this fact alone
  return found.some(({ chosen, row }) => (seen[chosen.filter((_, i) => i !== fact)] ??= valueOf(row)) !== valueOf(row));
}
class Table {
  constructor(stated, types) {
    Object.assign(this, stated, { types, kept: new Map(), masks: new Map() });
    this.facts = [...new Set(stated.axes.flatMap(axis => axis.facts))];
    this.lines = [...stated.refusals, ...stated.rows].map(line => line.when); // refusals come first
  }
  /** The least counts of the upper sides of all bounds on an axis. */
  cuts(axis) {
    const bounds = this.lines.flat().filter(c => c.axis === axis).flatMap(c => c.bounds.flatMap(Object.entries));
    return bounds.map(([word, value]) => word === 'AT_LEAST' || word === 'FEWER_THAN' ? value : value + 1);
  }
  /** The first line that admits facts, all of them known; which lines admit a value of an axis is kept as bits. */
  line(facts) {
    const bits = this.axes.reduce((left, axis) => {
      const value = axis.facts.length === 1 ? facts[axis.facts[0]] : facts[axis.facts[0]] + facts[axis.facts[1]];
      const key = `${axis.name} ${value}`, allows = when => when.every(c => c.axis !== axis.name || admits(c, value));
      if (!this.masks.has(key)) this.masks.set(key, this.lines.reduce((sum, when, i) => allows(when) ? sum | 1n << BigInt(i) : sum, 0n));
      return left & this.masks.get(key);
    }, (1n << BigInt(this.lines.length)) - 1n);
    return (bits & -bits).toString(2).length - 1;
  }
  /** Values of an unknown fact, at least one for every stretch in which nothing changes. */
  completions(fact, known) {
    if (this.types.get(fact).type !== 'count') return this.types.get(fact).values;
    const own = name => [0, ...(this.axes.some(axis => axis.name === name) ? this.cuts(name) : [])];
    const values = own(fact);
    for (const axis of this.axes.filter(a => a.facts.length === 2 && a.facts.includes(fact))) {
      const other = axis.facts.find(name => name !== fact), cuts = this.cuts(axis.name);
      const stretches = (of, beside) => [...own(of), ...cuts.flatMap(c => own(beside).flatMap(v => [c - v, c - v + 1])).filter(v => v >= 0)];
      const facing = other in known ? [known[other]] : stretches(other, fact);
      values.push(...cuts.flatMap(c => facing.map(v => c - v)), ...(other in known ? [] : stretches(fact, other)));
    }
    return [...new Set(values)].filter(v => v >= 0 && v <= MOST).sort((a, b) => a - b);
  }
  decide(facts) {
    const known = Object.fromEntries(this.facts.filter(name => facts.get(name) != null).map(name => [name, facts.get(name)]));
    const key = JSON.stringify(known);
    if (!this.kept.has(key)) this.kept.set(key, this.compute(known));
    const said = this.kept.get(key);
    if (said.fact) throw refused('INVALID_FACTS', `/facts/${said.fact}`, 'the facts contradict each other');
    return said;
  }
  compute(known) {
    const unknown = this.facts.filter(name => !(name in known));
    const every = unknown.reduce((all, name) => all.flatMap(chosen => this.completions(name, known).map(v => [...chosen, v])), [[]]);
    const lines = every.map(chosen => ({ chosen, row: this.line({ ...known, ...Object.fromEntries(unknown.map((n, i) => [n, chosen[i]])) }) }));
    const found = lines.filter(({ row }) => row >= this.refusals.length).map(({ chosen, row }) => ({ chosen, row: row - this.refusals.length }));
    if (found.length === 0) return this.refusals[lines[0].row];
    const possible = [...new Set(found.map(({ row }) => row))].sort((a, b) => a - b), said = { outcome: {}, undecided: {} };
    for (const part of this.parts) {
      const values = this.rows.map(row => JSON.stringify(row.outcome[part])), differ = new Set(possible.map(row => values[row])).size > 1;
      said.outcome[part] = differ ? null : this.rows[possible[0]].outcome[part];
      if (differ) said.undecided[part] = unknown.filter((_, i) => matters(i, found, row => values[row]));
    }
    const grounds = Object.keys(said.undecided).length < this.parts.length ? possible : [];
    return { ...said, because: grounds.map(at => (({ row, clause, modality }) => ({ row, clause, modality }))(this.rows[at])) };
  }
}

function read(facts, rule) { // unknown properties first, then each one's type and range in order
  if (!(facts instanceof Map)) throw refused('INVALID_FACTS', '/facts', 'facts are absent or no object');
  const types = new Map([['id', { type: 'text' }], ...rule.facts]);
  const stranger = [...facts.keys()].find(name => !types.has(name))?.replace(/~/g, '~0').replace(/\//g, '~1');
  if (stranger !== undefined) throw refused('INVALID_FACTS', '/facts/' + stranger, 'unknown property');
  for (const [name, { type, values }] of types) {
    const value = facts.get(name), count = typeof value === 'number' && value >= 0 && value <= MOST;
    const good = type === 'text' ? typeof value === 'string' : type === 'count' ? count : values.includes(value);
    if (value != null && !good) throw refused('INVALID_FACTS', '/facts/' + name, 'not a ' + type);
  }
  return facts;
}

function day(text) {
  const [year, month, date] = typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : [0];
  const days = [31, year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (!year || !(date >= 1 && date <= days[month - 1])) throw refused('INVALID_FACTS', '/asOf', 'not a date, yyyy-MM-dd');
  return text;
}

function answer(question, rules) {
  const id = question instanceof Map ? question.get('id') : null;
  if (typeof id !== 'string' || [...question.keys()].some(key => !KEYS.includes(key))) throw refused('MALFORMED', '', 'no object, an unknown key, or an id that is no string');
  const rule = rules.get(question.get('rule')), policy = rule?.policies.find(p => p.id === (question.get('policy') ?? 'two-new-2020'));
  if (!rule) throw refused('UNKNOWN_RULE', '/rule', 'no such rule');
  if (!policy) throw refused('UNKNOWN_POLICY', '/policy', 'no such policy');
  if (!policy.editions.length) throw refused('UNKNOWN_RULE', '/rule', 'the policy does not answer this rule');
  const asOf = day(question.get('asOf') ?? '2020-09-15');
  if (asOf < policy.from) throw refused('POLICY_NOT_IN_FORCE', '/asOf', 'not in force yet');
  const facts = read(question.get('facts'), rule), said = policy.editions.filter(e => e.from <= asOf).at(-1).tables.map(table => table.decide(facts));
  const all = key => Object.assign({}, ...said.map(one => one[key]));
  return { id, outcome: all('outcome'), undecided: all('undecided'), because: said.flatMap(one => one.because) };
}

function load(file) {
  const rule = JSON.parse(fs.readFileSync(file, 'utf8'));
  const values = fact => fact.type === 'flag' ? [false, true] : fact.constants?.map(constant => constant.code);
  rule.facts = new Map(rule.facts.map(fact => [fact.name, { type: fact.type, values: values(fact) }]));
  for (const edition of rule.policies.flatMap(policy => policy.editions)) edition.tables = edition.tables.map(table => new Table(table, rule.facts));
  return [rule.rule, rule];
}

const tables = process.argv[2] ?? path.join(__dirname, 'tables'), rules = new Map(fs.readdirSync(tables).map(name => load(path.join(tables, name))));
for (const line of fs.readFileSync(0, 'utf8').replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)) {
  let question = null, said;
  try {
    said = answer(question = parse(line), rules);
  } catch (e) {
    if (e.at === undefined && !(e instanceof SyntaxError)) throw e;
    const id = question instanceof Map && typeof question.get('id') === 'string' ? question.get('id') : null;
    said = { id, error: { code: e.code ?? 'MALFORMED', path: e.at ?? '', message: e.message } };
  }
  process.stdout.write(JSON.stringify(said) + '\n');
}
