"""Differences between our rates and a framework's, and what is said of them."""
import math

# Of the highest rate of a curve. In float32 a rate has 24 bits; the sums and cosines of a few hundred steps lose
# the last few of them. A staircase that is asked in float32 just at a stair can be a whole stair off: it is told,
# by the trap `float32` too, and fails here.
TOLERANCE = {"float64": 1e-12, "float32": 1e-5}


class Tally:
    def __init__(self, title, tolerance):
        self.title, self.tolerance = title, tolerance
        self.ran = self.both_refuse = 0
        self.worst, self.failures, self.refused, self.ended = (0.0, None, None), [], {}, 0

    @property
    def has_failed(self):
        return bool(self.failures)

    def count(self, name, expected, reason, answer, may_refuse=False):
        rates, error = answer["rates"], answer.get("error")
        if error and not rates:
            if expected is None:
                self.both_refuse += 1
            else:
                self.failures.append(f"{name}\n    the framework refuses it: {error}")
            return
        if expected is None:
            reason = reason.split("\n")[0].removeprefix("lrlearn: ")
            if may_refuse:
                self.refused.setdefault(reason, []).append(name)
            else:
                self.failures.append(f"{name}\n    lrlearn refuses it: {reason}")
            return
        self.ended += error is not None
        self.ran += 1
        scale = max(map(abs, rates + expected[:len(rates)])) or 1
        gaps = [abs(ours - theirs) / scale for ours, theirs in zip(expected, rates)]
        step = max(range(len(gaps)), key=lambda index: math.inf if math.isnan(gaps[index]) else gaps[index])
        if not gaps[step] <= self.tolerance:
            self.failures.append(f"{name}\n    at step {step} {rates[step]!r} there, {expected[step]!r} here: "
                                 f"{gaps[step]:.2g} of the highest rate; "
                                 f"{sum(not gap <= self.tolerance for gap in gaps)} of {len(gaps)} steps differ")
        if not gaps[step] <= self.worst[0]:
            self.worst = (gaps[step], name, step)

    def report(self, more=""):
        gap, name, step = self.worst
        lines = [f"{self.title}: {self.ran} ran, {len(self.failures)} beyond {self.tolerance:g}; "
                 + (f"largest difference {gap:.2g} of the highest rate, at step {step} of {name}"
                    if name else "no difference") + more]
        if self.both_refuse:
            lines.append(f"  {self.both_refuse} refused by both")
        for reason, names in sorted(self.refused.items()):
            lines.append(f"  {len(names)} refused by lrlearn alone: {reason}\n    as in {names[0]}")
        if self.ended:
            lines.append(f"  {self.ended} ended by the framework, and compared up to there")
        if self.failures:
            lines += ["  DIFFERENT " + text for text in self.failures]
        return "\n".join(lines)
