"""The command line: arguments in, calls of ``framing.api`` and ``framing.listing``, exit codes.

Exit codes: 0 done; 1 done, but articles were skipped; 2 the input or a setting cannot be used;
130 stopped by whoever started it.
"""

from __future__ import annotations

import atexit
import errno
import gc
import io
import os
import signal
import sys
from contextlib import suppress
from typing import Any

import click

from framing import __version__
from framing.cli.lists import lexicon, plugins
from framing.cli.runs import annotate, compare, null
from framing.cli.training import train
from framing.errors import FramingError, OutputError

__all__ = ["main"]

BAD_INPUT = 2
STOPPED = 130
_NO_ROOM = {errno.ENOSPC, errno.EBADF, errno.EIO, errno.EDQUOT}


class _Group(click.Group):
    """A group that turns our errors into one line and exit code 2, and never shows a traceback."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        _speak_everywhere()
        _spend_little()
        _stop_tidily()
        try:
            return self._flushed(ctx)
        except FramingError as error:
            click.echo(f"framing: {error}", err=True)
            sys.exit(BAD_INPUT)
        except (click.ClickException, click.exceptions.Exit, click.Abort, SystemExit):
            raise
        except BrokenPipeError:
            # Whoever read our output, such as `head`, has seen enough.
            _hush()
            sys.exit(0)
        except KeyboardInterrupt:
            click.echo("framing: stopped.", err=True)
            sys.exit(STOPPED)
        except Exception as error:
            # The last door: a fault of ours is said in one line, and shown whole to who asks for it.
            if os.environ.get("FRAMING_DEBUG"):
                raise
            kind = type(error).__name__
            click.echo(
                f"framing: an error of ours, please report it: {kind}: {error}. "
                "(FRAMING_DEBUG=1 shows where.)",
                err=True,
            )
            sys.exit(BAD_INPUT)

    def _flushed(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run the command and give out all that it said, so that a full disk or a closed pipe shows here."""
        try:
            try:
                return super().invoke(ctx)
            finally:
                if sys.stdout:
                    sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            if error.filename is not None or error.errno not in _NO_ROOM:
                raise
            _hush()
            raise OutputError(f"standard output cannot be written ({error.strerror}).") from error

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            from framing.errors import nearest

            ctx.fail(f"there is no command {args[0]!r}. {nearest(args[0], self.commands)}")
        return super().resolve_command(ctx, args)


def _speak_everywhere() -> None:
    """Let a terminal of any encoding print any character, written out where it has no such one."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _spend_little() -> None:
    """Look for garbage seldom, at the end not at all, and start no threads for small matrices.

    Nearly all that a run makes it keeps until it ends: looking through it again and again, and once more
    before the memory goes back anyway, cost a fifth of the CPU.
    """
    gc.set_threshold(100_000, 50, 100)
    atexit.register(gc.freeze)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def _stop_tidily() -> None:
    """Let a request to end, or a closed terminal, stop a run as Ctrl-C does: nothing half-written stays."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        with suppress(ValueError):  # not in the main thread: whoever runs us there decides
            if number and signal.getsignal(number) is signal.SIG_DFL:
                signal.signal(number, signal.default_int_handler)


def _hush() -> None:
    """Send what is still to be printed nowhere, so that closing does not fail once more."""
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - closed with the process


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="framing")
def main() -> None:
    """Compare how news outlets tell the same event.

    Give it several outlets' articles. It shows, per outlet and with every sentence in view, which words
    are loaded, who is quoted and how they are introduced, what each actor is called, who is shown doing
    what to whom, and which figures are given on whose word. No outlet is scored or ranked.

    \b
    Start here:
      framing compare seeds/tarn-hollow-dam          a report from a sample event
      framing compare my-articles/ -o reports/mine   from your own .txt, .html, .jsonl, .csv
      framing annotate my-articles/ -o out.jsonl     the same findings as data

    Exit codes: 0 done, 1 done with articles skipped, 2 bad input or setting,
    130 stopped by you.
    """


for command in (compare, annotate, null, plugins, lexicon, train):
    main.add_command(command)
