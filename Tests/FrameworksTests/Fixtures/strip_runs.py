"""Keeps of runs of optimizers what the test reads. Run: python strip_runs.py FULL.json > optimizers.json

FULL.json holds runs of the frameworks. Of each run, the points after updates 1 to 10 and after every
fifth update are kept; the last is among them.
"""
import json
import sys

full = json.load(open(sys.argv[1]))
plain = ("id", "framework", "class", "params", "optimizer", "optimizer_params", "schedule", "schedule_params",
         "param_groups", "function", "x0", "n", "order", "tol")
lines = []
for entry in full["entries"]:
    line = {key: entry[key] for key in plain if entry.get(key) is not None}
    for key in ("traj", "ax"):
        if key in entry:
            line[key] = [point for index, point in enumerate(entry[key]) if index < 10 or index % 5 == 4]
    lines.append(json.dumps(line, separators=(",", ":")))
print('{"convention":' + json.dumps(full["convention"]) + ",")
print('"versions":' + json.dumps(full["versions"], separators=(",", ":")) + ",")
print('"entries":[\n' + ",\n".join(lines) + "\n]}")
