"""The way one came: places gone back to with Alt+Left and forward to with Alt+Right."""

from collections.abc import Callable

from revmentor_desktop.desktop.places import Place

LONGEST = 100


class Trail:
    """Places behind and ahead of the one that is shown."""

    def __init__(self) -> None:
        self.here: Place | None = None
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def go(self, place: Place) -> None:
        """A new place; what was ahead is not any more."""
        if place == self.here:
            return
        if self.here is not None:
            self._behind = [*self._behind, self.here][-LONGEST:]
        self._ahead.clear()
        self.here = place

    def back(self, there: Callable[[Place], bool]) -> Place | None:
        """The place before, passing over what is not there any more; None at the beginning."""
        return self._move(self._behind, self._ahead, there)

    def forward(self, there: Callable[[Place], bool]) -> Place | None:
        """The place one came back from; None where there is none."""
        return self._move(self._ahead, self._behind, there)

    def _move(
        self, source: list[Place], target: list[Place], there: Callable[[Place], bool]
    ) -> Place | None:
        while source:
            place = source.pop()
            if place != self.here and there(place):
                if self.here is not None:
                    target.append(self.here)
                self.here = place
                return place
        return None
