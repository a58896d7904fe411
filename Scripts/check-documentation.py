#!/usr/bin/env python3
"""The parts of check-documentation.sh that look at text. Each prints what is wrong and then exits with status 1.

    check-documentation.py comments SYMBOL-GRAPHS SOURCES    public symbols without a documentation comment
    check-documentation.py links DOCUMENT...                 links to files that do not exist
    check-documentation.py commands CI-SCRIPT DOCUMENT...    commands that the script does not run
    check-documentation.py tables DOCUMENT...                layout tables that are not what make-layout-fixtures writes
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Iterator, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
MAKE_FIXTURES = "Scripts/make-layout-fixtures"


class Block(NamedTuple):
    """The lines between two lines of three backticks."""

    language: str
    line: int  # of the first line in the document, from 1
    lines: list[str]


def blocks(document: Path) -> Iterator[Block]:
    current = None
    for number, line in enumerate(document.read_text().splitlines(), 1):
        if not line.startswith("```"):
            if current:
                current.lines.append(line)
        elif current:
            yield current
            current = None
        else:
            current = Block(line[3:], number + 1, [])


def missing_comments(graphs: Path, sources: Path) -> Iterator[str]:
    """What is declared in the sources; symbols that the compiler or the standard library adds are not."""
    symbols = [symbol for graph in sorted(graphs.glob("*.json")) for symbol in json.loads(graph.read_text())["symbols"]]
    if len(symbols) < 100:
        yield f"{graphs}: only {len(symbols)} symbols"
    missing = set()
    for symbol in symbols:
        location = symbol.get("location")
        if location is None or "docComment" in symbol:
            continue
        path = Path(location["uri"].removeprefix("file://"))
        if path.is_relative_to(sources):
            missing.add((str(path.relative_to(sources.parent)), location["position"]["line"] + 1, symbol["names"]["title"]))
    for path, line, name in sorted(missing):
        yield f"{path}:{line}: {name} has no documentation comment"


def broken_links(documents: list[Path]) -> Iterator[str]:
    for document in documents:
        code = {block.line + index for block in blocks(document) for index in range(len(block.lines))}
        for number, line in enumerate(document.read_text().splitlines(), 1):
            if number in code:
                continue
            for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", line):
                if "://" not in target and not (document.parent / target).exists():
                    yield f"{document}:{number}: there is no {target}"


def commands(document: Path) -> Iterator[tuple[int, str]]:
    for block in blocks(document):
        if block.language in ("sh", "bash", "console"):
            for number, line in enumerate(block.lines, block.line):
                command = re.sub(r"\s+#.*|^#.*", "", line).strip()
                if command:
                    yield number, command


def commands_not_run(script: Path, documents: list[Path]) -> Iterator[str]:
    if not script.exists():
        yield f"there is no {script} to run the commands of the documents"
        return
    # Comments run nothing.
    run = "\n".join(re.sub(r"(^|\s)#.*", "", line) for line in script.read_text().splitlines())
    for document in documents:
        for number, command in commands(document):
            # A table in a document is made again by `tables`, with the command that the document shows.
            is_made = re.fullmatch(re.escape(MAKE_FIXTURES) + r" \w+\.h", command)
            if not is_made and not re.search(r"(?<![\w/.-])" + re.escape(command) + r"(?![\w/.-])", run):
                yield f"{document}:{number}: {script} does not run `{command}`"


def wrong_tables(documents: list[Path]) -> Iterator[str]:
    """A `layout` block is the table of the header in the `c` block before it, whose first line names it."""
    count = 0
    for document in documents:
        header = None
        for block in blocks(document):
            if block.language == "c":
                header = block
            elif block.language == "layout":
                count += 1
                if table_of(header) != block.lines:
                    yield f"{document}:{block.line}: this is not the table of the header above"
    if count == 0:
        yield "there is no table in any document"


def table_of(header: Block) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / header.lines[0].removeprefix("// ")
        path.write_text("\n".join(header.lines) + "\n")
        subprocess.run([ROOT / MAKE_FIXTURES, path], check=True, stdout=subprocess.DEVNULL)
        return path.with_suffix(".layout").read_text().splitlines()


def main(arguments: list[str]) -> int:
    check, paths = arguments[0], [Path(argument) for argument in arguments[1:]]
    checks = {
        "comments": lambda: missing_comments(*paths),
        "links": lambda: broken_links(paths),
        "commands": lambda: commands_not_run(paths[0], paths[1:]),
        "tables": lambda: wrong_tables(paths),
    }
    findings = list(checks[check]())
    for finding in findings:
        print(f"check-documentation: {finding}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
