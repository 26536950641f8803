"""Keeps of the reference values what the test reads. Run: python strip.py FULL.json > schedules.json

FULL.json holds values from running the frameworks; its own header says what an index means.
"""
import json
import sys

full = json.load(open(sys.argv[1]))
kept = ("id", "framework", "class", "base_lr", "params", "lr", "lr_group1", "momentum", "metrics", "tol")
lines = []
for entry in full["entries"]:
    line = {key: entry[key] for key in kept if entry.get(key) is not None}
    if entry["steps"] != list(range(len(entry["steps"]))):
        line["steps"] = entry["steps"]
    if entry.get("call") == "step(epoch)":
        line["call"] = entry["call"]
    lines.append(json.dumps(line, separators=(",", ":")))
print('{"convention":' + json.dumps(full["convention"]) + ",")
print('"versions":' + json.dumps(full["versions"], separators=(",", ":")) + ",")
print('"entries":[\n' + ",\n".join(lines) + "\n]}")
