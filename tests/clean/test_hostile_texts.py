"""No text, however odd, makes cleaning slow: every step reads it about once."""

import signal
from contextlib import contextmanager

import pytest

from framing.clean import clean
from framing.records import Article

LENGTH = 30_000
SECONDS = 4


@contextmanager
def within(seconds):
    """Fail instead of waiting for hours where a step looks at every pair of characters."""

    def late(*_):
        raise TimeoutError(f"still at it after {seconds} seconds of CPU")

    before = signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize(
    "unit",
    [" ", "\t", "\u3000", "\n", "-\n", "```\n", "<!--", "<script ", "<!doctype ", "<!----><b>", "call 1 ", "a@",
     "we use cookies ", "©\n", "a\u200b", "&amp;", "[a](", "**a ", "[", "|a", "_a "],
    ids=repr,
)  # fmt: skip
def test_a_long_run_of_one_thing_is_read_in_seconds(unit):
    text = "The ferry left." + (unit * LENGTH)[:LENGTH] + "Nobody was hurt."
    with within(SECONDS):
        clean(Article("a", "Echo", text))


@pytest.mark.parametrize("start", ["<a", "<a ", "call ", "published:", "if you call "])
def test_a_start_that_is_never_finished_is_read_in_seconds(start):
    with within(SECONDS):
        clean(Article("a", "Echo", start + " " * LENGTH + "x\n\n" + start + "1 " * LENGTH + "x"))


def test_many_lines_that_call_to_act_are_read_in_seconds():
    with within(SECONDS):
        clean(Article("a", "Echo", "The ferry left.\n" + "CLICK HERE NOW\n" * 5000))
