"""What the page says of skills: whose, what a figure means, then and now."""

from datetime import date

from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.skill import Skill, SkillRating
from revmentor_desktop.support.language import translate


def skill_scale() -> tuple[str, str, str, str, str]:
    """What 1 to 5 mean when somebody rates a skill."""
    return (
        translate("Skills", "Just beginning"),
        translate("Skills", "With help"),
        translate("Skills", "On one’s own"),
        translate("Skills", "With ease"),
        translate("Skills", "Could teach it"),
    )


def whose_skill(skill: Skill, first_name: str) -> str:
    """Yours, or Amara's."""
    if skill.owner is Side.ME:
        return translate("Skills", "Your skill")
    return translate("Skills", "{name}’s skill", name=first_name)


def said_of(rating: SkillRating) -> str:
    """3, on one's own."""
    word = skill_scale()[rating.value - 1].lower()
    return translate("Skills", "{value}, {word}", value=rating.value, word=word)


def who_says(side: Side, first_name: str) -> str:
    """You, or Amara."""
    return translate("Skills", "You") if side is Side.ME else first_name


def then_and_now(skill: Skill, side: Side, first_name: str, today: date) -> str:
    """You: 1, just beginning (Fri 16 January). Now 3, on one's own (Fri 15 May). "" for none."""
    then, now = skill.baseline(side), skill.newest(side)
    if then is None:
        return ""
    who, day = who_says(side, first_name), short_day(then.day, today)
    if now is None:
        return translate("Skills", "{who}: {then} ({day})", who=who, then=said_of(then), day=day)
    return translate(
        "Skills",
        "{who}: {then} ({day}). Now {now} ({last}).",
        who=who,
        then=said_of(then),
        day=day,
        now=said_of(now),
        last=short_day(now.day, today),
    )
