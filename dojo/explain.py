"""Say in French why a kata file does not run: the learner's line, the exception, and one sentence that helps."""

import linecache
import traceback
from pathlib import Path


def explain(error: BaseException, path: Path) -> str:
    """Return the message for the learner whose file `path` was ended by `error`."""
    line = _line_number(error, path)
    text = "" if isinstance(error, OSError) and line is None else linecache.getline(str(path), line or 0).strip()
    where = f"Ligne {line} : " if line else ""
    what = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
    return "\n".join(part for part in (f"{where}{what}", text and f"    {text}") if part)


def _line_number(error: BaseException, path: Path) -> int | None:
    if isinstance(error, SyntaxError) and error.filename == str(path):
        return error.lineno
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return frames[-1].lineno if frames else None
