"""Write for the learner's terminal, whatever its width and its encoding."""

import re
import sys
import textwrap
import unicodedata

ASCII_FORMS = str.maketrans(
    {
        "✔": "+",
        "✘": "x",
        "·": "-",
        "█": "#",
        "░": ".",
        "│": "|",
        "«": '"',
        "»": '"',
        "’": "'",
        "…": "...",
        "œ": "oe",
        "\u00a0": " ",
    }
)
CONTROL = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|[^\t\n\x20-\x7e\x80-\U0010ffff]")


def printable(text: str, encoding: str | None = None) -> str:
    """Return `text` with the signs that the terminal cannot show replaced by plain ones."""
    encoding = encoding or getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        text.encode(encoding)
        return text
    except (UnicodeEncodeError, LookupError):
        plain = unicodedata.normalize("NFKD", text.translate(ASCII_FORMS))
        return "".join(sign for sign in plain if not unicodedata.combining(sign)).encode("ascii", "replace").decode()


def wrapped(text: str, width: int, indent: str) -> list[str]:
    """Return `text` as indented lines that fit in `width`; lines that begin with a space are code, and stay whole."""
    lines = []
    for line in text.splitlines():
        if line.startswith(" "):
            lines.append(indent + line)
        else:
            # break_on_hyphens would cut options such as --hint in two.
            lines += textwrap.wrap(
                line, max(width - 1, 30), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
            )
    return lines


def excerpt(output: str, limit: int) -> list[str]:
    """Return what a program printed as at most `limit` clean lines: the first ones and the last ones."""
    output = re.sub(r"(?m)^[^\n]*\r(?!\n)", "", output).replace("\b", "")
    lines = [CONTROL.sub("", line)[:200].rstrip() for line in output.splitlines()]
    if len(lines) <= limit:
        return lines
    half = limit // 2
    return [*lines[:half], f"… ({len(lines) - limit + 1} lignes de plus)", *lines[half + 1 - limit :]]
