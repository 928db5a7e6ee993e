"""Everyday words that are no theme, without accents and case, plural ends off."""

_ENGLISH = """
about above across after again against ahead almost alone along already also although always among
another anybody anyone anything around asked away back became because become been before began
begin behind being believe below besides between both bring brought called came cannot come could
days does doing done down during each early either else enough even evening ever every everybody
everyone everything fact felt find first five four found from gave getting give given goes going
gone good great half hand hard have having hear heard held help here himself herself hour hours
however into itself just keep kept knew know known last late later least leave left less like
little long longer look looked made make making many maybe mean means meant meet meeting might mind
minute minutes moment month months more morning most much must myself need never next night nobody
none nothing often once only open other others ourselves over part people perhaps person place plan
point question quite rather read ready real really reason right said same says second seem seen
sentence session several shall should show since sits small some somebody someone something
sometimes soon still such sure take taken takes talk talked tell than thank that their theirs them
themselves then there these they thing things think third this those though thought three through
time times today together told tomorrow took toward towards tried turn twice under until upon used
using very wait want wanted ways week weeks well went were what when where whether which while
whole whom whose will wish with within without wonder word words work would write writes writing
written wrote year years yesterday your yours yourself learned taught wrong true kind long sort
"""
_GERMAN = """
aber alle allem allen aller alles also andere anderen auch beim bereits bevor bist damit danach dann
daran darauf darum dass deine deinem deinen dein denn deren dessen dich diese diesem diesen dieser
dieses doch dort durch eben eine einem einen einer eines einfach einmal etwas euch euer euere ganz
gegen gemacht gesagt gibt habe haben hatte hatten heute hier ihnen ihre ihrem ihren immer jede jedem
jeden jeder jedes jetzt kann kein keine keinem keinen konnte mache machen mehr mein meine meinem
meinen mich mussen muss nach nicht nichts noch nach nein oder ohne schon sehr sein seine seinem
seinen seit selbst sich sind soll sollte sondern uber unser unsere unter viel viele wann waren warum
weil weiter welche wenn werde werden wieder will wird wirklich wissen wurde wurden zwar zwischen
"""
_FRENCH = """
ainsi alors apres assez aucun aussi autre avait avant avec avoir beaucoup bien cela celle celui ceux
chaque chez chose comme comment dans depuis deux dire dont elle elles encore entre etait etre faire
fait fois ici jamais leur leurs lors mais meme mieux moins notre nous parce pendant petit peut plus
pour pourquoi puis quand quelque quelques quoi rien sans sera soit sont sous souvent sur tous tout
toute toutes tres trop vers voir votre vous
"""
_SPANISH = """
ahora algo alguien algun alguna ante antes aqui asi aunque bien cada como cual cuando cuanto desde
despues donde dos durante ella ellas ellos entonces entre eran eres esa esas ese eso esos esta
estaba estan este esto estos fue fueron habia hace hacer hacia hasta hay luego mas menos mientras
mismo mucho muchos muy nada nadie nosotros nuestra nuestro nunca otra otro otros para pero poco
porque puede pues que quien sea segun ser sido siempre sin sobre solo son tambien tanto tener
tiempo tiene todo todos unos usted veces yo
"""


def _stems(words: str) -> frozenset[str]:
    found = words.split()
    cut = {word[:-1] for word in found if len(word) > 4 and word.endswith("s")}
    return frozenset(found) | cut


STOP_WORDS = _stems(_ENGLISH) | _stems(_GERMAN) | _stems(_FRENCH) | _stems(_SPANISH)
