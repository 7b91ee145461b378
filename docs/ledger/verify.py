#!/usr/bin/env python3
"""Verifies an archive of a pbcore ledger, format 1: python3 verify.py ARCHIVE.jsonl [CHECKPOINT ...]

Recomputes every hash, chain, position, batch and Merkle root. Checkpoints are files that were kept elsewhere, signed or
not; their signatures are not checked here. Exit code 0: whole; 1: not; 2: a format or algorithm that is not known.
The format stands in docs/ledger-format.md. Standard library only."""
import base64, hashlib, json, sys


def canonical(value):
    if isinstance(value, dict):
        members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(item) for name, item in members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    if isinstance(value, float) or (isinstance(value, int) and abs(value) > 2**53 - 1):
        raise ValueError("a number that is no safe integer")
    return json.dumps(value, ensure_ascii=False)


def root(frontier, digest):
    """The Merkle root over the full subtrees of a tree, the largest first (RFC 6962)."""
    result = None
    for _, subtree in reversed(frontier):
        result = subtree if result is None else digest(b"\x01" + subtree + result)
    return digest(b"") if result is None else result


def add(frontier, leaf, digest):
    size, node = 1, digest(b"\x00" + leaf)
    while frontier and frontier[-1][0] == size:
        node = digest(b"\x01" + frontier.pop()[1] + node)
        size *= 2
    frontier.append((size, node))


def verify(path, kept):
    with open(path, "rb") as lines:
        text = next(lines).decode("utf-8").rstrip("\n")
        record = json.loads(text)
        name = record["algorithm"].replace("-", "").lower()
        if record["format"] != 1 or (name != "sha256" and name not in hashlib.algorithms_available):
            return 2, "unsupported format or algorithm"
        if canonical(record) != text:
            return 1, "line 1: the format record is not canonical"
        digest = lambda data: hashlib.new(name, data).digest()
        part, position, left = record.get("units"), 0, 0
        chains, trees, sizes, signed, contents = {}, {}, {}, set(), []
        add(contents, digest(text.encode("utf-8")), digest)
        for number, line in enumerate(lines, 2):
            entry = json.loads(line)
            text = canonical(entry)
            if (text + "\n").encode("utf-8") != line:
                return 1, "line %d: not canonical, or cut off" % number
            if "checkpoint" in entry or "contents" in entry:
                origin, size, merkle = entry.get("checkpoint", entry.get("contents")).split("\n")[:3]
                unit = origin[len(record["origin"]) + 1 :]
                tree, count = trees.get(unit, []), sizes.get(unit, 0 if unit in (part or []) else None)
                if "contents" in entry:
                    unit, tree, count = "*", contents, 1 + len(signed)
                now = base64.b64encode(root(tree, digest)).decode()
                found = "%s/%s\n%s\n%s\n" % (record["origin"], unit, count, now)
                if found != "\n".join([origin, size, merkle, ""]) or unit in signed or "*" in signed:
                    return 1, "line %d: the checkpoint is not that of the entries" % number
                signed.add(unit)
                add(contents, digest(found.encode("utf-8")), digest)
                continue
            unit, here = entry["unit"], entry["position"]
            if signed or (here != position + 1 if part is None else here <= position or unit not in part):
                return 1, "line %d: not the next position" % number
            genesis = {"algorithm": record["algorithm"], "format": 1, "origin": record["origin"], "unit": unit}
            before = chains.get(unit) or digest(canonical(genesis).encode("utf-8"))
            if entry["previous"] != before.hex() or entry["sequence"] != sizes.get(unit, 0) + 1:
                return 1, "line %d: the chain is broken" % number
            if part is None and ("batch" in entry) != (left == 0):
                return 1, "line %d: batches do not agree" % number
            left = (entry["batch"]["size"] if "batch" in entry else left) - 1
            position, sizes[unit] = here, entry["sequence"]
            chains[unit] = digest(text.encode("utf-8"))
            add(trees.setdefault(unit, []), chains[unit], digest)
            for wanted in [one for one in kept if one[:2] == [record["origin"] + "/" + unit, str(sizes[unit])]]:
                if wanted[2] != base64.b64encode(root(trees[unit], digest)).decode():
                    return 1, "line %d: a checkpoint that was kept says other" % number
        if (left and part is None) or signed - {"*"} != set(sizes if part is None else part):
            return 1, "the archive was cut off"
        for origin, size, _ in kept:
            if int(size) > sizes.get(origin[len(record["origin"]) + 1 :], 0):
                return 1, "fewer entries than a checkpoint that was kept"
        return 0, "whole: %d entries in %d units" % (sum(sizes.values()), len(sizes))


if __name__ == "__main__":
    try:
        kept = [open(name, encoding="utf-8").read().split("\n")[:3] for name in sys.argv[2:]]
        code, said = verify(sys.argv[1], kept)
    except (ValueError, KeyError, TypeError, StopIteration) as problem:
        code, said = 1, "damaged: %s" % type(problem).__name__
    print(said)
    sys.exit(code)
