"""What an expectation may say besides yes and no."""


class NotJudged(Exception):
    """An expectation that cannot be judged yet.

    The first one of a kata counts as refused, with `message` and, when it is not the expectation itself that is at
    fault, another `headline`; the following ones wait.
    """

    def __init__(self, message: str, headline: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.headline = headline


class KeptAsItIs(Exception):
    """An expectation on a written answer that would refuse a text which the learner decided to keep."""


class Kept(str):
    """A text that the learner decided to keep: it may be right, but it is not refused."""
