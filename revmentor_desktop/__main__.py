"""Start the program: the window."""

import sys

from revmentor_desktop.app import run_window


def main() -> int:
    """Run the window; the exit code of the process comes back."""
    return run_window(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
