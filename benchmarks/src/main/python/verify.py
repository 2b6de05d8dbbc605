#!/usr/bin/env python3
"""Recounts rosters and recomputes bounds from certificates alone, in another language than the library.

    python3 verify.py certificate.json ...

Writes a line for each certificate: what the roster costs (hard, changed days, changed posts, soft), below what no roster costs (the same),
and how many parts are too large to be looked at, of which nothing is taken for proven. Numbers are exact, however large they are.

A part is decisions, each with some states, and tallies: members (a decision, and the states in which it counts) and what each number of
members that count costs. A tally with a price is looked at alone: it costs at least the least of what a number of members costs less what
that number pays. Every owner pays at least the least, over all ways to decide, of the other tallies and the prices of the members. The
prices cancel, so that no roster costs less than the sum.

Where days were published, changes have prices in a part that are higher than what else is paid, and "changes" is a part of its own that proves
how little must change at least. Of the rosters that change no more, none pays less than what the part proves without the prices of these.
"""
import json
import math
import sys

MOST = 200_000


class TooLarge(Exception):
    """An owner has more ways to decide than are looked at."""


def counts(tally, member, state):
    """Whether a member counts with its decision in a state."""
    return tally["in"][member] >> state & 1


def cost_of(part):
    """What the roster costs: hard, days, posts, soft."""
    cost = {"HARD": 0, "SOFT": 0, "CHANGE": 0}
    for tally in part["tallies"]:
        number = sum(counts(tally, m, part["roster"][d]) for m, d in enumerate(tally["members"]))
        cost[tally["kind"]] += tally["costs"][number]
    changes = part.get("changes")
    if not changes:
        return [cost["HARD"], 0, 0, cost["SOFT"] + cost["CHANGE"]]
    days, rest = divmod(cost["CHANGE"], changes["dayPrice"])
    return [cost["HARD"], days, rest // changes["postPrice"], cost["SOFT"]]


class Folding:
    """Hard and soft costs as one number, without what is paid anyhow and in units of what divides all of them."""

    def __init__(self, part):
        self.scale = part["scale"]
        self.least = [0, 0]
        self.unit = [0, 0]
        ranges = 0
        for tally in part["tallies"]:
            level = 0 if tally["kind"] == "HARD" else 1
            least = min(tally["costs"])
            self.least[level] += least
            for cost in tally["costs"]:
                self.unit[level] = math.gcd(self.unit[level], cost - least)
            ranges += max(tally["costs"]) - least if level else 0
        self.unit = [unit or 1 for unit in self.unit]
        self.factor = 1 + ranges // self.unit[1]

    def fold(self, tally):
        """What each number of members costs."""
        least = min(tally["costs"])
        if tally["kind"] == "HARD":
            return [self.scale * ((cost - least) // self.unit[0] * self.factor) for cost in tally["costs"]]
        return [self.scale * ((cost - least) // self.unit[1]) for cost in tally["costs"]]

    def unfold(self, folded):
        hard, soft = divmod(-(-folded // self.scale), self.factor)
        return [self.least[0] + hard * self.unit[0], self.least[1] + soft * self.unit[1]]


def least_of_owner(decisions, tallies, states, paid, folding):
    """What an owner pays at least, over all ways to decide, with equal counts taken together."""
    place = {decision: at for at, decision in enumerate(decisions)}
    last = [max(place[decision] for decision in tally["members"]) for tally in tallies]
    costs = [folding.fold(tally) for tally in tallies]
    members = [[] for _ in decisions]
    for t, tally in enumerate(tallies):
        for m, decision in enumerate(tally["members"]):
            members[place[decision]].append((t, tally["in"][m]))
    ways = {(0,) * len(tallies): 0}
    for at, decision in enumerate(decisions):
        after = {}
        for known, cost in ways.items():
            for state in range(states[decision]):
                count = list(known)
                here = cost + paid[decision][state]
                for t, inside in members[at]:
                    count[t] += inside >> state & 1
                for t in {t for t, _ in members[at] if last[t] == at}:
                    here += costs[t][count[t]]
                    count[t] = -1
                key = tuple(count)
                if key not in after or after[key] > here:
                    after[key] = here
        if len(after) > MOST:
            raise TooLarge
        ways = after
    return min(ways.values())


def bound_of(part):
    """Below what no roster costs: hard, days, posts, soft."""
    changes = part.get("changes")
    hard, soft = sum_of(part, [len(day[2]) for day in part["days"]])
    if not changes:
        return [hard, 0, 0, soft]
    least, changed = sum_of(changes, changes["sizes"])
    if hard > least:
        return [hard, 0, 0, 0]
    days, posts = divmod(changed, changes["day"])
    paid = changes["dayPrice"] * days + changes["postPrice"] * posts
    return [least, days, posts, max(0, soft - paid) if hard == least else 0]


def sum_of(part, states):
    """Below what no roster costs: hard, soft, and changes with it."""
    folding = Folding(part)
    paid = [[0] * number for number in states]
    own = {}
    for decision, owner in enumerate(part["owners"]):
        own.setdefault(owner, ([], []))[0].append(decision)
    total = 0
    for tally in part["tallies"]:
        price = tally.get("price")
        if price is None:
            owners = {part["owners"][decision] for decision in tally["members"]}
            if len(owners) > 1:
                raise TooLarge
            own[owners.pop()][1].append(tally)
            continue
        total += min(cost - price * number for number, cost in enumerate(folding.fold(tally)))
        for m, decision in enumerate(tally["members"]):
            for state in range(states[decision]):
                paid[decision][state] += price * counts(tally, m, state)
    for decisions, tallies in own.values():
        total += least_of_owner(decisions, tallies, states, paid, folding)
    return folding.unfold(total)


def verify(certificate):
    """Cost, bound and the number of parts too large to be looked at."""
    settled = [certificate["settled"]["hard"], 0, 0, certificate["settled"]["soft"]]
    cost, bound, unproven = list(settled), list(settled), 0
    for part in certificate["parts"]:
        for tally in part["tallies"] + part.get("changes", {}).get("tallies", []):
            inside = [sum(1 << state for state in one) if isinstance(one, list) else one for one in tally["counts"]]
            tally["in"] = inside * len(tally["members"]) if len(inside) == 1 else inside
        cost = [one + other for one, other in zip(cost, cost_of(part))]
        try:
            bound = [one + other for one, other in zip(bound, bound_of(part))]
        except TooLarge:
            unproven += 1
    return cost, bound, unproven


def main(files):
    for file in files:
        with open(file, encoding="utf-8") as text:
            cost, bound, unproven = verify(json.load(text))
        print(*cost, *bound, unproven)


if __name__ == "__main__":
    main(sys.argv[1:])
