"""The first thing `revmentor-cli` runs: Ctrl-C ends it quietly even while it is still loading."""

import signal


def main() -> None:
    """Load the commands and run the one that was asked for; leaves with its exit code."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Imported here because it takes a third of a second, in which Python would answer Ctrl-C with
    # a traceback; nothing is open yet, so to end at once is right.
    from revmentor_desktop.cli.main import main as run_commands  # noqa: PLC0415  # takes a third of a second, see above

    signal.signal(signal.SIGINT, signal.default_int_handler)
    run_commands()
