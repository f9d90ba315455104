"""The one table of all figures, and the ratios that must hold."""


def number(value, digits=0):
    return "–" if value is None else f"{value:,.{digits}f}"


def spread(figures, digits=1):
    """`33.1 / 41.0`: the median and the 99th percentile."""
    return "–" if not figures else f"{figures['p50']:,.{digits}f} / {figures['p99']:,.{digits}f}"


class Table:
    """A line a figure: Martlet, MiniStack, AWS's emulator."""

    def __init__(self, peers):
        self.lines = [f"| figure | Martlet | {peers[0]} | {peers[1]} |", "|---|---|---|---|"]

    def add(self, name, ours, ministack="–", emulator="–"):
        self.lines.append(f"| {name} | {ours} | {ministack} | {emulator} |")


class Promises:
    """What must hold between figures of one run."""

    def __init__(self):
        self.lines = ["| promise | measured | |", "|---|---|---|"]
        self.broken = 0

    def most(self, name, value, limit, unit="ms"):
        self.check(f"{name}: at most {limit:,g} {unit}", value, value is not None and value <= limit, unit)

    def least(self, name, value, limit, unit):
        self.check(f"{name}: at least {limit:,g} {unit}", value, value is not None and value >= limit, unit)

    def check(self, name, value, holds, unit):
        if value is None:
            self.lines.append(f"| {name} | – | not measured |")
            return
        self.broken += not holds
        self.lines.append(f"| {name} | {value:,.2f} {unit} | {'holds' if holds else '**broken**'} |")


def ratio(one, other):
    return None if not one or not other else one / other
