"""Make .venv and install the locked packages and the program itself into it.

Standard library only. Run by the Makefile whenever the lock files or the build changed; running it
again after an interruption goes on where it stopped. Needs the package index (or a warm cache) for
the locked packages; the program itself is installed from the checkout without any network.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.txt"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PIP_INSTALL = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
HOME_NOTE = VENV / ".made-in"
"""Where the venv was made: its scripts hold that path, so a moved checkout needs a new one."""


def quietly(*command: str | Path) -> bool:
    """Whether a command ends well; what it says is not shown."""
    try:
        done = subprocess.run(command, check=False, capture_output=True, cwd=ROOT)
    except OSError:
        return False
    return done.returncode == 0


def venv_is_whole() -> bool:
    """Whether .venv was made here, its Python still starts, is new enough and has pip."""
    try:
        made_in = HOME_NOTE.read_text(encoding="utf-8") if HOME_NOTE.exists() else str(ROOT)
    except OSError:
        return False
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return made_in == str(ROOT) and quietly(PYTHON, "-c", probe)


def make_venv() -> None:
    """A new .venv by the Python that runs this, replacing a broken or half-made one."""
    print("Making .venv ...", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True, cwd=ROOT)


def install_locked() -> None:
    """The exact packages of the lock, each checked against its hash, wheels only.

    uv is used where there is one (it is quicker); pip is asked when uv is not able to.
    """
    print("Installing the locked packages (about 0.6 GB the first time) ...", flush=True)
    common: list[str | Path] = ["--require-hashes", "--only-binary", ":all:", "-r", LOCK]
    uv = shutil.which("uv")
    if uv and quietly(uv, "pip", "install", "--quiet", "--python", PYTHON, *common):
        return
    subprocess.run([*PIP_INSTALL, *common], check=True, cwd=ROOT)


def install_program() -> None:
    """The checkout itself, editable; its build tools are in the lock, so no network is used."""
    offline = ["--no-deps", "--no-build-isolation", "--no-index", "--editable", "."]
    subprocess.run([*PIP_INSTALL, *offline], check=True, cwd=ROOT)


def main() -> int:
    """Do all of it; returns the exit code of the step that failed, or 0."""
    try:
        if not venv_is_whole():
            make_venv()
        HOME_NOTE.write_text(str(ROOT), encoding="utf-8")
        install_locked()
        install_program()
    except subprocess.CalledProcessError as failed:
        print(f"Set-up stopped at: {' '.join(map(str, failed.cmd))}", file=sys.stderr)
        print("Run the same command again to go on.", file=sys.stderr)
        return failed.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
