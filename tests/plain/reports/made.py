"""A summary with something in every part, made without a journal."""

from datetime import date

from revmentor_desktop.journal.chart import line_chart
from revmentor_desktop.journal.report import (
    Figure,
    GoalPart,
    Goals,
    Learned,
    LearnedPart,
    Person,
    PromiseBar,
    PromisePart,
    Promises,
    RowPart,
    Rows,
    Satisfaction,
    SessionPart,
    Sessions,
    Step,
    Summary,
    TextPart,
    Texts,
)
from revmentor_desktop.journal.sharing import Side

HELEN = Person(Side.ME, "Helen Brandt", "Helen", "HB", "Mentee")
AMARA = Person(Side.THEM, "Amara Okafor", "Amara", "AO", "Mentor, software engineer")

WRITE_UP = """# Candour

We *talked* about **freezes** and `git push`.
Second line.

1. one
2. two
   - nested

> A quote
> goes on

```py
print(1)
```

### Deep

[link](https://example.org/a_b "hidden title") and <https://example.net> ![a picture](secret.png)

---

<!-- a comment --> <b>bold</b> &amp; --> 1 < 2
"""

ABOUT = "It holds only what is marked as shared."


def made(
    *, words: str = "We set out together.", text: str = WRITE_UP, about: str = ABOUT
) -> Summary:
    """The summary; `words` is the paragraph on top, `text` its one write-up."""
    return Summary(
        language="en",
        title="Five months of learning, both ways",
        subtitle="Progress summary",
        period="16 January to 11 June 2026",
        made_on=date(2026, 6, 11),
        people=(HELEN, AMARA),
        figures=(Figure("11 of 12", "meetings held"), Figure("9", "hours together")),
        words_title="In a few words",
        words=words,
        chapters=(
            Goals("Goals", (_goal(),)),
            Learned(
                "What each of us learned",
                (LearnedPart(HELEN, "Helen, from Amara", ("New joiners compare notes.",)),),
            ),
            _satisfaction(),
            Rows(
                "What we agreed to change",
                "",
                (
                    RowPart(HELEN, "One number, not ten.", "", ("Agreed 20 March.",)),
                    RowPart(None, "Our agreement, version 2", "", ("Why: too long.", "Rhythm: 2")),
                ),
            ),
            Promises(
                "Promises",
                "1 of 2 kept",
                (PromiseBar(HELEN, 1, 2, "1 of 2"),),
                (
                    PromisePart(HELEN, "Open with courage.", "Done 8 May", True, "Kept since."),
                    PromisePart(AMARA, "Send the change.", "Due 12 June", False, ""),
                ),
            ),
            Sessions(
                "Sessions",
                ("Date", "About", "Length", "Held?"),
                (SessionPart("16 January 2026, 14:00", "A | first | meeting", "45 min", "Held"),),
            ),
            Rows("What we talked about", "", (RowPart(AMARA, "The second page", "10 April"),)),
            Texts("Write-ups", (TextPart("First meeting", "16 January 2026", text),)),
            Rows("Next time", "12 June 2026", (RowPart(None, "One thing to keep", "5 min"),)),
        ),
        about_title="About this summary",
        about=about,
        footer="Helen Brandt and Amara Okafor, progress summary",
    )


def _satisfaction() -> Satisfaction:
    return Satisfaction(
        "How satisfied are we?",
        "Each rated alone, then compared.",
        line_chart(["Jan", "Mar"], [("Helen", True, [3.5, 4.0]), ("Amara", False, [3.0, None])]),
        "A line chart of satisfaction. Helen: January 3.5, March 4. Amara: January 3.",
        ("Date", "Helen", "Amara", "Apart"),
        (("30 January 2026", "3.5", "3", "0.5"), ("20 March 2026", "4", "–", "–")),
        "On 30 January: Helen 3.5, Amara 3. They were 0.5 apart.",
    )


def _goal() -> GoalPart:
    return GoalPart(
        AMARA,
        "Read a pull request unaided",
        "Next: review one alone, 26 June",
        "1 of 2 steps",
        1,
        2,
        ("So that questions get better.",),
        (Step("Read one with help", True, "16 January"), Step("Review one", False, "due 26 June")),
    )
