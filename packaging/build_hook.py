"""What the build does besides copying modules: compile forms and translations, carry resources.

hatchling calls this for every wheel, the editable one of a checkout included. A checkout finds its
resources beside the package (support/resources.py), an installed program inside it.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))  # hatchling loads this file alone
import forms
import translations

INSIDE = "revmentor_desktop/_resources"


def carried() -> dict[str, str]:
    """Every shipped file with its place in the wheel; what only translators need stays behind."""
    resources = forms.ROOT / "resources"
    files = [path for path in resources.rglob("*") if path.is_file() and path.suffix != ".ts"]
    found = {str(path): f"{INSIDE}/{path.relative_to(resources).as_posix()}" for path in files}
    for path in translations.COMPILED.glob("*.qm"):
        found[str(path)] = f"{INSIDE}/translations/{path.name}"
    return found


class BuildHook(BuildHookInterface[Any]):
    """Named in pyproject.toml."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, then say what goes into a wheel that is not editable.

        Raises RuntimeError when a form or a translation does not compile.
        """
        if forms.main([]) or translations.main(["compile"]):
            raise RuntimeError("a form or a translation could not be compiled")
        if version != "editable":
            build_data["artifacts"].append("/revmentor_desktop/desktop/forms/*.py")
            build_data["force_include"].update(carried())
