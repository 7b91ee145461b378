#!/usr/bin/env python3
"""Answers conformance protocol 1 from the exported tables: evaluator.py [TABLES-DIRECTORY] < cases.jsonl > answers.jsonl

Standard library only. The tables stand in tables/*.json beside this file; docs/exports.md has their format."""
import datetime, functools, itertools, json, pathlib, re, sys
KEYS, MOST = {"id", "rule", "policy", "asOf", "facts"}, 2147483647
TABLES = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "tables"
SIDES = {"AT_LEAST": int.__ge__, "AT_MOST": int.__le__, "MORE_THAN": int.__gt__, "FEWER_THAN": int.__lt__}

class Refused(Exception):
    """An error of the protocol: code, path, message."""

class Table:
    def __init__(self, stated, facts):
        self.types, self.axes = facts, {axis["name"]: axis["facts"] for axis in stated["axes"]}
        self.facts = list(dict.fromkeys(name for names in self.axes.values() for name in names))
        self.rows, self.refusals, self.parts = stated["rows"], stated["refusals"], stated["parts"]
        self.lines = [line["when"] for line in self.refusals + self.rows]  # refusals come first
        self.decide, self.mask = (functools.lru_cache(maxsize=100000)(of) for of in (self.decide, self.mask))

    def cuts(self, axis):
        """The least counts of the upper sides of all bounds on an axis."""
        bounds = [b for when in self.lines for c in when if c["axis"] == axis for bound in c["bounds"] for b in bound.items()]
        return {value if word in ("AT_LEAST", "FEWER_THAN") else value + 1 for word, value in bounds}

    def mask(self, axis, value):
        """The lines that admit a value of an axis, as bits."""
        return sum(1 << i for i, when in enumerate(self.lines) if all(admits(c, value) for c in when if c["axis"] == axis))

    def line(self, facts):
        """The first line that admits facts, all of them known."""
        bits = -1
        for axis, names in self.axes.items():
            bits &= self.mask(axis, facts[names[0]] if len(names) == 1 else facts[names[0]] + facts[names[1]])
        return (bits & -bits).bit_length() - 1

    def completions(self, fact, known):
        """Values of an unknown fact, at least one for every stretch in which nothing changes."""
        if self.types[fact]["type"] != "count":
            return self.types[fact]["constants"]
        own = lambda name: {0} | (self.cuts(name) if name in self.axes else set())
        values = own(fact)
        for axis, names in self.axes.items():
            if len(names) == 2 and fact in names:
                other, cuts = names[1 - names.index(fact)], self.cuts(axis)
                stretches = lambda of, beside: own(of) | {c - v + d for c in cuts for v in own(beside) for d in (0, 1) if c - v + d >= 0}
                facing = [known[other]] if other in known else stretches(other, fact)
                values |= {c - v for c in cuts for v in facing}
                values |= set() if other in known else stretches(fact, other)
        return sorted(v for v in values if 0 <= v <= MOST)

    def decide(self, values):
        """Outcome by part, undecided parts, and the rows that decided; an unknown fact is None."""
        known = {name: value for name, value in zip(self.facts, values) if value is not None}
        unknown = [name for name in self.facts if name not in known]
        every = itertools.product(*(self.completions(name, known) for name in unknown))
        found = [(chosen, self.line({**known, **dict(zip(unknown, chosen))})) for chosen in every]
        refused = [line for _, line in found if line < len(self.refusals)]
        found = [(chosen, line - len(self.refusals)) for chosen, line in found if line >= len(self.refusals)]
        if not found:
            raise Refused("INVALID_FACTS", "/facts/" + self.refusals[refused[0]]["fact"], "the facts contradict each other")
        possible, outcome, undecided = sorted({row for _, row in found}), {}, {}
        for part in self.parts:
            value = {row: json.dumps(self.rows[row]["outcome"][part]) for row in possible}
            outcome[part] = json.loads(value[possible[0]]) if len(set(value.values())) == 1 else None
            if len(set(value.values())) > 1:
                undecided[part] = [name for i, name in enumerate(unknown) if matters(i, found, value)]
        grounds = possible if len(undecided) < len(self.parts) else []
        return outcome, undecided, [{key: self.rows[row][key] for key in ("row", "clause", "modality")} for row in grounds]

def matters(fact, found, value):
    seen = {}  # the value of the first completion that differs in this fact alone
    return any(seen.setdefault(c[:fact] + c[fact + 1:], value[row]) != value[row] for c, row in found)

def admits(condition, value):
    return value in condition["oneOf"] if "oneOf" in condition else all(
        SIDES[word](value, bound) for bounds in condition["bounds"] for word, bound in bounds.items())

def read(facts, rule):
    """Checks facts: unknown properties first, then each one's type and range in order."""
    if type(facts) is not dict:
        raise Refused("INVALID_FACTS", "/facts", "facts are absent or no object")
    for name in facts:
        if name != "id" and name not in rule["facts"]:
            raise Refused("INVALID_FACTS", "/facts/" + name.replace("~", "~0").replace("/", "~1"), "unknown property")
    for name, fact in {"id": {"type": "text"}, **rule["facts"]}.items():
        value = facts.get(name)
        good = {"text": type(value) is str, "count": type(value) is int and 0 <= value <= MOST,
                "flag": type(value) is bool, "choice": type(value) is str and value in fact.get("constants", [])}
        if value is not None and not good[fact["type"]]:
            raise Refused("INVALID_FACTS", "/facts/" + name, "not a " + fact["type"])
    return facts

def day(text):
    try:
        return datetime.date(*map(int, re.fullmatch("([0-9]{4})-([0-9]{2})-([0-9]{2})", text).groups())).isoformat()
    except (AttributeError, TypeError, ValueError):
        raise Refused("INVALID_FACTS", "/asOf", "not a date, yyyy-MM-dd") from None

def answer(case, rules):
    if type(case) is not dict or set(case) - KEYS or type(case.get("id")) is not str:
        raise Refused("MALFORMED", "", "no object, an unknown key, or an id that is no string")
    rule = rules.get(case.get("rule")) if type(case.get("rule")) is str else None
    if rule is None:
        raise Refused("UNKNOWN_RULE", "/rule", "no such rule")
    default = lambda key, value: value if case.get(key) is None else case[key]
    policy = next((p for p in rule["policies"] if p["id"] == default("policy", "two-new-2020")), None)
    if policy is None:
        raise Refused("UNKNOWN_POLICY", "/policy", "no such policy")
    if not policy["editions"]:
        raise Refused("UNKNOWN_RULE", "/rule", "the policy does not answer this rule")
    as_of = day(default("asOf", "2020-09-15"))
    if as_of < policy["from"]:
        raise Refused("POLICY_NOT_IN_FORCE", "/asOf", "not in force yet")
    edition = [e for e in policy["editions"] if e["from"] <= as_of][-1]
    facts, outcome, undecided, because = read(case.get("facts"), rule), {}, {}, []
    for table in edition["tables"]:
        one = table.decide(tuple(facts.get(name) for name in table.facts))
        outcome.update(one[0]), undecided.update(one[1]), because.extend(one[2])
    return {"id": case["id"], "outcome": outcome, "undecided": undecided, "because": because}

def load(path):
    rule = json.loads(path.read_text("utf-8"))
    constants = {"flag": lambda fact: [False, True], "choice": lambda fact: [c["code"] for c in fact["constants"]]}
    rule["facts"] = {f["name"]: {**f, "constants": constants.get(f["type"], lambda fact: [])(f)} for f in rule["facts"]}
    for edition in (edition for policy in rule["policies"] for edition in policy["editions"]):
        edition["tables"] = [Table(table, rule["facts"]) for table in edition["tables"]]
    return rule["rule"], rule

def unique(pairs):
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a key twice")
    return dict(pairs)

def main():
    rules = dict(map(load, TABLES.glob("*.json")))
    whole = lambda digits: int(digits) if len(digits) < 20 else float("inf")
    sys.stdin.reconfigure(encoding="utf-8", errors="replace"), sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for line in sys.stdin:
        case = None
        try:
            case = json.loads(line, object_pairs_hook=unique, parse_int=whole, parse_constant=unique)  # NaN has no pairs
            said = answer(case, rules)
        except (ValueError, RecursionError, Refused) as e:
            error = e.args if isinstance(e, Refused) else ("MALFORMED", "", "not JSON")
            name = case["id"] if type(case) is dict and type(case.get("id")) is str else None
            said = {"id": name, "error": dict(zip(("code", "path", "message"), error))}
        print(json.dumps(said, ensure_ascii=False))

main()
