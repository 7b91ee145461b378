#!/usr/bin/env python3
"""Checks an implementation against the kit: check.py [--no-because] [CASES.jsonl…] -- COMMAND [ARG…]

Without files, all of cases/ and the laws. Prints what disagrees (20 at most) and 'N of M agree'; exit 0 only when all do."""
import json, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).parent


def same(a, b):
    """Equal as JSON: true is not 1 and 5.0 is not 5."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b


def grounds(answer):
    return sorted({(row.get("clause"), row.get("modality")) for row in answer.get("because") or []})


def disagreement(want, got, because):
    if "error" in want:
        wrong = got.get("error", {})
        at = wrong.get("path") == want["error"]["path"] or want["error"]["code"] != "INVALID_FACTS"
        return None if wrong.get("code") == want["error"]["code"] and at else f"want {want['error']}, got {got.get('error', 'an outcome')}"
    if "error" in got:
        return f"unwanted {got['error']}"
    for part in want["outcome"].keys() | (got.get("outcome") or {}).keys():
        a, b = want["outcome"].get(part, "absent"), (got.get("outcome") or {}).get(part, "absent")
        if not same(a, b):
            return f"{part}: want {a}, got {b}"
    opened = [{k: sorted(v) for k, v in (x.get("undecided") or {}).items()} for x in (want, got)]
    if opened[0] != opened[1]:
        return f"undecided: want {opened[0]}, got {opened[1]}"
    if because and "because" in want and grounds(want) != grounds(got):
        return f"because: want {grounds(want)}, got {grounds(got)}"
    return None


def total(outcomes):
    """The sums of the counts that every outcome has, metric by metric."""
    return {m: {k: sum(o[m][k] for o in outcomes) for k in outcomes[0][m] if k != "rate"} for m in outcomes[0]}


def broken(law, answers):
    outcomes = [a.get("outcome") for a in answers]
    if None in outcomes:
        return "a case without an outcome"
    if law == "SAME":
        return None if all(same(outcomes[0], o) for o in outcomes[1:]) else "outcomes differ"
    return None if same(total(outcomes[:1]), total(outcomes[1:])) else "the parts do not add up to the whole"


def main():
    cut = sys.argv.index("--")
    named, command = sys.argv[1:cut], sys.argv[cut + 1:]
    because = "--no-because" not in named
    files = [pathlib.Path(f) for f in named if f != "--no-because"] or sorted((HERE / "cases").rglob("*.jsonl"))
    entries = [json.loads(line) for f in files for line in f.read_text("utf-8").splitlines()]
    asked = [case for e in entries for case in (e["cases"] if "law" in e else [e["case"]])]
    lines = "".join(c + "\n" if isinstance(c, str) else json.dumps(c, ensure_ascii=False) + "\n" for c in asked)
    run = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE)
    answers = [json.loads(line) for line in run.stdout.decode().splitlines()]
    if run.returncode or len(answers) != len(asked):
        sys.exit(f"exit {run.returncode}, {len(answers)} answers for {len(asked)} cases")
    left, agreed, bad = iter(answers), 0, []
    for e in entries:
        problem = broken(e["law"], [next(left) for _ in e["cases"]]) if "law" in e else disagreement(e["expect"], next(left), because)
        agreed += problem is None
        if problem:
            bad.append(f"{e['id']}: {problem}\n    {e['why']['en']}")
    print(*bad[:20], sep="\n", end="\n" if bad else "")
    print(f"{agreed} of {len(entries)} agree")
    sys.exit(1 if bad else 0)


main()
