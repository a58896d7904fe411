#!/usr/bin/env python3
"""How long the macro plugin takes for an expansion: asks it, as the compiler does, for every @CStruct in a source file.

Usage: expansion-time.py [--enforce] PLUGIN SOURCE        (with --enforce it fails if one takes more than 1 ms)
"""
import json
import re
import statistics
import struct
import subprocess
import sys
import time

ROUNDS = 20
LIMIT = 1e-3

enforce = "--enforce" in sys.argv
plugin, source = [argument for argument in sys.argv[1:] if argument != "--enforce"]
with open(source) as file:
    text = file.read()
# The compiler sends the configuration of the build along, which is longer than most declarations.
configuration = json.dumps({"features": [f"SomeLanguageFeature{number}" for number in range(150)]}, separators=(",", ":"))


def syntax(kind, source, offset=0, file_name="Client.swift"):
    location = {"fileID": "client/Client.swift", "fileName": file_name, "offset": offset, "line": 1, "column": 1}
    return {"kind": kind, "source": source, "location": location}


def expansion(role, match):
    name = re.search(r"struct (\w+)", match[0])[1]
    fields = {
        "macro": {"moduleName": "CLayoutMacrosLite", "typeName": "CStruct", "name": "CStruct"},
        "macroRole": role,
        "discriminator": "$s6client",
        "attributeSyntax": syntax("attribute", "@CStruct ", match.start()),
        "declSyntax": syntax("declaration", match[0], match.start()),
        "conformanceListSyntax": syntax("declaration", "struct Placeholder: CStructLayout, Sendable {}", 0, ""),
        "lexicalContext": [],
        "staticBuildConfiguration": configuration,
    }
    if role == "extension":
        fields["extendedTypeSyntax"] = syntax("type", name, 0, "")
    return json.dumps({"expandAttachedMacro": fields}, separators=(",", ":")).encode()


def ask(message):
    process.stdin.write(struct.pack("<Q", len(message)) + message)
    process.stdin.flush()
    return json.loads(process.stdout.read(struct.unpack("<Q", process.stdout.read(8))[0]))


declarations = list(re.finditer(r"@CStruct struct \w+ \{.*?^\}", text, re.DOTALL | re.MULTILINE))
if not declarations:
    sys.exit(f"no @CStruct in {source}")
messages = [expansion(role, match) for match in declarations for role in ("member", "extension")]
process = subprocess.Popen([plugin], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
best = []
for message in messages:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        answer = ask(message)
        times.append(time.perf_counter() - start)
        problems = [diagnostic["message"] for diagnostic in answer["expandMacroResult"]["diagnostics"]]
        if problems:
            sys.exit(f"the plugin refuses a declaration: {problems[0]}")
    best.append(statistics.median(times))
print(
    f"an expansion, with the way to the plugin and back: {statistics.median(best) * 1e6:.0f} us, "
    f"at most {max(best) * 1e6:.0f} us ({len(messages)} expansions, the median of {ROUNDS} times each)"
)
if enforce and max(best) > LIMIT:
    sys.exit("an expansion takes more than 1 ms")
