"""What the scripts ask of the built lrlearn: rates, code, examples; and of the tests: their goldens."""
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TESTS = ROOT / "Tests/FrameworksTests"


class Binary:
    def __init__(self, path):
        self.path = path or next((p for p in (ROOT / ".build/release/lrlearn", ROOT / ".build/debug/lrlearn")
                                  if p.exists()), None)
        if not self.path or not pathlib.Path(self.path).exists():
            raise SystemExit("there is no lrlearn binary: build it, or name it with --lrlearn PATH")

    def ask(self, *arguments):
        answer = subprocess.run([str(self.path), *map(str, arguments)], capture_output=True, text=True)
        return answer.returncode, answer.stdout, answer.stderr.strip()

    def rates(self, expression, steps, metrics=None):
        """The rates of `lrlearn plot`, or the reason why there are none."""
        more = ["--metrics=" + ",".join(map(repr, metrics))] if metrics else []
        code, text, reason = self.ask("plot", expression, "--steps", steps, "--format", "json", *more)
        ends = re.search(r"no rate at step (\d+)", reason)
        if code != 0 and ends:
            # The framework raises there, and so its curve ends.
            code, text, reason = self.ask("plot", expression, "--steps", ends.group(1), "--format", "json", *more)
        return (json.loads(text)["series"][0]["rates"], None) if code == 0 else (None, reason)

    def code(self, expression, target, steps):
        code, text, reason = self.ask("code", expression, "--to", target, "--steps", steps)
        return (text, None) if code == 0 else (None, reason)

    def examples(self):
        """The example of every schedule of ours, and of every framework's call."""
        _, text, _ = self.ask("schedule", "--format", "json")
        found = [each["example"] for each in json.loads(text)["schedules"]]
        for framework in ("torch", "keras", "optax", "transformers", "timm"):
            _, page, _ = self.ask("schedule", framework, "--plain", "--width", 1000)
            for name in re.findall(r"^([\w.]+): ", page, re.M):
                _, page, _ = self.ask("schedule", f"{framework}.{name}", "--plain", "--width", 1000)
                example = re.search(r"^## Example\n\n((?: +\S.*\n)+)", page, re.M)
                if example is None:
                    raise SystemExit(f"the page of {framework}.{name} has no example")
                found.append(" ".join(line.strip() for line in example.group(1).splitlines()))
        return found


def goldens():
    """(path, target, expression) of every golden in Python; the expressions stand in the test that keeps them."""
    source = "\n".join(path.read_text() for path in sorted(TESTS.glob("Code*Tests.swift")))
    names = dict(re.findall(r'static let (\w+) = "([^"]+)"', source))
    table = {}
    for name, text, constant in re.findall(r'\(\s*"([a-z0-9-]+)",\s*(?:"((?:[^"\\]|\\.)*)"|(\w+))\s*\)', source):
        table[name] = text.replace('\\"', '"') if text else names.get(constant)
    for path in sorted((TESTS / "Golden").rglob("*.py")):
        name, target = path.stem.rsplit(".", 1)
        if table.get(name) is None:
            raise SystemExit(f"{path.name}: its expression is not in the table of Tests/FrameworksTests/Code*Tests.swift")
        yield path, target, table[name]
