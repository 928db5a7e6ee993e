"""The patterns of the wording hints, one table for each language."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patterns:
    """What is looked for in one language; a group called `word` is what the hint names.

    `vague` calls a deed something, `concrete` shows that an example is there.
    """

    always_never: re.Pattern[str]
    judging: re.Pattern[str]
    mind_reading: re.Pattern[str]
    person: re.Pattern[str]
    verdict: re.Pattern[str]
    vague: re.Pattern[str]
    concrete: re.Pattern[str]


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("'", "['’]"), re.IGNORECASE | re.VERBOSE)


_ENGLISH = Patterns(
    always_never=_p(
        r"""\b you (?:r\s\w+)? (?: '(?:re|ve|ll|d) )? (?:\s+(?!I\b|we\b|they\b)\w+){0,2}? \s+
        (?P<word>always|never|constantly|forever|continually|invariably)\b
        | (?:^|[.!?]\s+)(?P<word2>always|never)\s+\w+ing\b
        | \b every \s+ (?:single\s+)? time \s+ you\b | \b you\b [^.!?]* \b all \s the \s time\b
        | \b you \s (?:do\s)? nothing \s but\b"""
    ),
    judging=_p(
        r"""\b(?P<word>lazy|careless|sloppy|unprofessional|rude|arrogant|stupid|dumb|incompetent
        |selfish|disrespectful|childish|aggressive|defensive|negative|irresponsible|unreliable
        |disorgani[sz]ed|clueless|ridiculous|pathetic|useless|unacceptable|inappropriate|lousy
        |hopeless|thoughtless|inconsiderate|stubborn|egoistic|manipulative|dishonest|cowardly
        |impossible\ to\ work\ with|poor\ attitude|bad\ attitude|terrible|awful|horrible|chaotic)
        (?:ly)?\b"""
    ),
    mind_reading=_p(
        r"""\b you \s+ (?:just\s+|simply\s+|obviously\s+|clearly\s+|really\s+|probably\s+|only\s+)?
        (?: (?:do\ not|don't|did\ not|didn't) \s+ (?:really\s+|even\s+)?
            (?:care|want|like|respect|trust|value|appreciate|believe\ in)
          | (?:wanted|want|tried|were\ trying|are\ trying|meant|intended|hoped|hope|like|love) \s+
            (?:me\s+|us\s+|them\s+)? to \b
          | (?:thought|think|felt|feel|believe|believed|assumed) \b
          | were \s+ (?:annoyed|bored|angry|jealous|afraid|offended|nervous|scared|insulted|hoping)
          | (?:hate|resent|look\ down\ on|must\ have\ been|must\ think|couldn't\ care\ less)
        )\b
        | \b(?:on\ purpose|deliberately|intentionally)\b
        | \b you \s+ (?:obviously|clearly) \b"""
    ),
    person=_p(
        r"""\b you ('re|\s+are|\s+were) \s+ (?:just\s+|simply\s+|really\s+|always\s+)?
        (?: (?:so|too|very|such|not\ very|not\ really)\s+\w+ | an?\s+(?:\w+\s+){0,2}?\w+ )
        | \b (?:your|the) \s (?:personality|character|ego|attitude) \b
        | \b (?:type|kind|sort) \s of \s (?:person|colleague|manager|leader) \b
        | \b how \s you \s are \b | \b who \s you \s are \b | \b people \s like \s you \b"""
    ),
    verdict=_p(
        r"""\b you \s+ (?:really\s+|simply\s+|just\s+|also\s+)?
        (?: should | must (?!\s(?:have\ been|think)) | ought\ to | need\ to | have\ to | had\ better
          | are\ supposed\ to | shouldn't | can't\ just | cannot\ just ) \b
        | \b (?:stop\s+being | be\s+(?:more|less|better) | try\s+harder | get\s+better\s+at) \b
        | \b the \s (?:only|right|correct) \s (?:way|thing) \s (?:is|to) \b"""
    ),
    vague=_p(
        r"""\b (?: (?:great|good|nice|bad|excellent|amazing|fantastic|fine|solid)\s+
        (?:job|work|attitude|energy|communication|support|stuff|effort) | well\ done
        | (?:communicat|collaborat|perform|behav)\w* | helpful | supportive | proactive | engaged
        | as\ usual | in\ general | generally | often | sometimes | things | somehow | improvement
        | positive ) \b"""
    ),
    concrete=_p(
        r"""\d | ["“”„«»] | \b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b
        | \b(?:when|after|before|during|while|twice|once|minutes?|hours?)\b
        | \b you \s+ (?:\w+\s+)?(?:\w{3,}ed|said|asked|wrote|sent|told|came|left|gave|took|began
        |spoke|let|made|put|read|ran|brought|showed|sat|stood|held|kept|cut|drew|went|found|paid|met)\b"""
    ),
)

_GERMAN = Patterns(
    always_never=_p(
        r"""\b(?:du|sie|dein\w*|ihr\w*)\b [^.!?,]{0,40}? \b(?P<word>immer|nie|niemals|ständig
        |dauernd|jedes\ Mal)\b (?!\s+(?:noch|wieder|mehr))
        | (?:^|[.!?]\s+)(?P<word2>immer|nie|ständig)\s+\w+(?:st|t)\s+du\b"""
    ),
    judging=_p(
        r"""\b(?P<word>faul|schlampig|unprofessionell|unhöflich|arrogant|dumm|inkompetent|egoistisch
        |respektlos|kindisch|aggressiv|unzuverlässig|chaotisch|lächerlich|nutzlos|unmöglich
        |rücksichtslos|stur|unverschämt|schrecklich|furchtbar|peinlich)(?:e|er|es|en|em)?\b"""
    ),
    mind_reading=_p(
        r"""\b du \s+ (?:wolltest|willst|dachtest|denkst|meintest|glaubst|fühlst\ dich|hasst|warst\
        (?:genervt|gelangweilt|wütend|beleidigt|neidisch|nervös)) \b
        | \b(?:ist|war)\ dir\ (?:doch\ |wohl\ )?egal\b | \babsichtlich\b | \bmit\ Absicht\b
        | \bdir\ (?:ist|war)\ (?:es\ |das\ )?(?:wohl\ |doch\ )?egal\b"""
    ),
    person=_p(
        r"""\b du \s (?:bist|warst) \s (?:einfach\s|halt\s|so\s|zu\s|sehr\s|echt\s)*
        (?:ein\w*\s\w+ | (?<=so\s)\w+ | (?<=zu\s)\w+ | (?<=sehr\s)\w+ | (?<=einfach\s)\w+)
        | \b deine \s (?:Art|Einstellung|Persönlichkeit) \b | \b Leute \s wie \s du \b"""
    ),
    verdict=_p(
        r"""\b du \s (?:solltest|sollst|musst|müsstest|hättest) \b | \b sei \s (?:mehr|doch) \b
        | \b (?:hör|höre) \s auf \b | \b reiß \s dich \b"""
    ),
    vague=_p(
        r"""\b (?: (?:gute|tolle|super|schlechte|prima)\s+(?:Arbeit|Kommunikation|Leistung|Energie)
        | gut\ gemacht | hilfreich | proaktiv | engagiert | oft | manchmal | irgendwie
        | im\ Allgemeinen | Kommunikation ) \b"""
    ),
    concrete=_p(
        r"""\d | ["“”„«»] | \b(?:Mon|Diens|Mittwoch|Donners|Frei|Sams|Sonn)(?:tag)?s?\b
        | \b(?:als|nachdem|bevor|während|zweimal|einmal|Minuten?|Stunden?)\b
        | \b du \s (?:hast|bist) \b [^.!?]* \b\w*ge\w+(?:t|en)\b"""
    ),
)

PATTERNS = {"en": _ENGLISH, "de": _GERMAN}
"""The languages that have hints."""
