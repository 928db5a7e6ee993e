<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ActionForm</name>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when? Friday, 18 June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionKeeper</name>
    <message>
        <source>Action thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Change: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>An action needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised nothing that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised nothing that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddTopic</name>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who raises the new topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Advice is tried after it was given, and not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceForm</name>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the decision first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was advised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave this advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n promise(s) due, from both of us</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: how is it going between us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each of us finds it so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we stay in touch, if we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we want to work: rhythm, channels, boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It touches a boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned to put it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to keep, one thing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one, or say the day of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a topic on it, or say that one may be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first thing to talk about next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic waits in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line on this agenda that may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting to show an agenda of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic belongs to another mentorship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of us hopes to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of us needs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of us takes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, as each of us saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it meant to each of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved since the last check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one of us would like to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agree to try, and when we look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we would do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stood at the beginning, and where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are, and what brought each of us here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You raised this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{me} and {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}, raised by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} raised this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} ({goal})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda page</name>
    <message numerus="yes">
        <source>%n min left free. Good, conversations wander.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min too many. Shorten one?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>5 minutes less for: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes more for: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full to the minute. Conversations wander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic of either of you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off to next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lead {percent} % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads {percent} % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} of {slot} min planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaGlance</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaLineRow</name>
    <message>
        <source>More for: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches the boundary “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raised}. Alt with the arrow keys moves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: talk about it. Menu key: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaSharing</name>
    <message>
        <source>Agenda {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. On the clipboard it is outside your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. From now on it is an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedDay</name>
    <message>
        <source>Nobody agreed on a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did {name} agree?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agreed to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left past a boundary: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody agreed on a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the agreement changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer. It is %n page(s) long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Small things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is much. Is one of its words too common?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {names}. See `agreement show --json` for their shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we are here for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{every}, %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hopes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{boundary}” touches %n of {all} things written with {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no part of an agreement as written here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementBeside</name>
    <message>
        <source>Added to the topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the topics: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on: {rhythm}. Meetings that are planned stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is among the topics already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s card is kept, only for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s side of the agreement: hopes, asks, offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message>
        <source>Kept. The next look is on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. It waits for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is kept. It waits for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is kept. You and {name} agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agreed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>18 December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting has 1 to 1440 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor stops a line that holds one of the words, before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small things go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a boundary of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the boundary? Its words are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we are here for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hopes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*” needs the beginning of a word before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Begin the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {me} and {them}, since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {me} and {them}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put away with {them}: take that up again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed with {name} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of you hopes for, asks for and offers fits on one page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <source>Agreement, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {me} and {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agreed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementSide</name>
    <message>
        <source>Look at it together again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first version, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked at it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s culture card, only for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementWhy</name>
    <message>
        <source>A few words are enough; you will want to know in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to it as of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for {name} until you enter the day {name} agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only put version {number} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementWriting</name>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>A concern waits for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement with {name} is lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly advice, three times in a row. Try a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness with {name} is lower than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respect with {name} is lower than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The check-in with {name} is %n day(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You and {name} are {apart} apart in how satisfied you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and {name} have not met yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You last met {name} %n day(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsTable</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsksCard</name>
    <message>
        <source>Make it a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is offered meets this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for: {ask}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message>
        <source>All of it can be read; nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} was put away on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A newer version of RevMentor made this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups end in .rmbak and lie in a journal&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in memory and on the disk, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then restore it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another place, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there or choose another place, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by looking at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version, or install the newer one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be opened again to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup itself is made: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy for {folder} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a backup of RevMentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Given and received this quarter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginAgenda</name>
    <message>
        <source>Add the first topic below, or take a template along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the agenda from: {template}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what was carried over, your topics, promises and goals; what fits the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BothAgreed</name>
    <message>
        <source>Both agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody agreed on a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line touches the boundary “{boundary}”: “{line}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing left your journal. Lines like it: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing a line asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword it, leave it out, or release it once with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundariesCard</name>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor stops a line that touches one, before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot help with: {things}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryField</name>
    <message>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that touch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that touch: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salary, pay rise*</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInAnswer</name>
    <message>
        <source>Bring in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a card of {day}, long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the answer you got, drop its file here, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the next agenda with {name}: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeAction</name>
    <message>
        <source>An action needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Friday, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose action it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Agreed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by both: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery words stay as they are. Copies made before still open with the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Something to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart table</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message numerus="yes">
        <source>%n agreed changes touch the agreement.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A change needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in a check-in: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agreement instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due since {day}, %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed. The next is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am glad we do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can say what I think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I learn something I use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time {mine} and {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time {mine}, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time {theirs}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody agreed on a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing both agreed to waits for the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}&apos;s agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One agreed change touches the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of a change that both agreed, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with your own side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is a quarter of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is half a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is three quarters of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is {gap} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap shows once both have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of the agreement now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We use the time well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on the agenda %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on the agenda once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the agenda twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>And with {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions, about two minutes. {name} answers on their side; you compare notes in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start check-in with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInCommands</name>
    <message>
        <source>Agreed by both as of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {concern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the agenda of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept how often you check in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned. It waits in the inbox of topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {concern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInRhythmForm</name>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often do you check in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a rhythm of its own, beside that of your meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is due on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInStart</name>
    <message>
        <source>Check-in with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions, about two minutes. {name} answers too; then you look at both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInViews</name>
    <message>
        <source>Ask for their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {name}’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going between the two of you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the usual order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start where you differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes alone, then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you both said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInsPage</name>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseEvidence</name>
    <message>
        <source>A word or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a session or feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was held yet, and there is no feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest of many. A word finds the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did it come up?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseToShare</name>
    <message>
        <source>A tick takes a line into this summary. The words beside it say who may see it at all; what is for you only leaves this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this summary: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these may {name} see?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the trash for 30 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stayed with a private one they hang on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private item(s) stayed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stayed, sealed until a later day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: changed since, or something hangs on them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--from-jsonl takes everything from its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone needs a title: --title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs a text: --text-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note is never shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session needs a date: --date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary needs a file to write: --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary needs both days: --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase asks for the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --reason once for each --release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a passphrase or recovery words, one of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an id that trash list shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give mine and theirs, each with openness, respect, engagement, energy, 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy: nothing is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear what kind of file {name} is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with what opened it when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with what opens the journal today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with {reader}, without this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another place, then run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee-led: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new file for the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it so with --out, and its kind with --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal is here. Make one with `revmentor-cli create`, or name another home with --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer meets: {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a milestone, say only when it was --reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a private note can be sealed: --private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note, closed until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words, shown this once: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing a line asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it with --format: text, md, eml or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number} with {name}, {date}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is used for both {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase: {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is gone, without a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of {name} is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash holds no one item “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for a secret on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug. A report without any journal text is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug. No report of it could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a passphrase this file is named *{suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --format pdf, docx, html or md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What touches a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With recovery words, use: recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without passphrase and words nobody can open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 2w for every two weeks, 1m for every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} with {name}: {planned} of {slot} minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{imported} imported, {duplicates} were here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} of {all} milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} holds no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no rating RevMentor knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no section of a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a format a summary can be written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not as it must be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseConcern</name>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said or did about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseGoal</name>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words say what it became.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its milestones and ratings stay. You can take it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-scoped: it became another goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n milestone(s) not reached go along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source># With {name}, in closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## What did I learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## What did we set out to do, and what came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## What do I think {name} takes along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## What do I want to say thank you for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## What would I do differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held, {hours} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A line or two are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing document is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n promise(s) of {name} kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of my %n promise(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{learned} things learned, {taught} taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{reached} of %n goal(s) reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Closing review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on {day}. This is its closing document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put away since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it until the mark on it says otherwise. Ending the mentorship with {name} makes it the closing document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away the closing review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the two of you make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it comes to its end, look back: what you set out to do, and what came of it. What is in the journal is counted for you to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingReview</name>
    <message>
        <source>Begin the closing review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareVersions</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernForm</name>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits here until you talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What troubles you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose concern it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for: {concern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: {concern}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>A concern closes with an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer comes after the concern, and not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is open. What troubles you waits here until you talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first. They wait until you talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPassphrase</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message numerus="yes">
        <source>%n older (copy|copies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>Public holidays of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>A report without any of your words is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of it could be written: the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culture</name>
    <message>
        <source>Write it as Europe/London or Asia/Tokyo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{zone}” is no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CultureBox</name>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How feedback is liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public ones of {countries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone}: the meeting is at {time} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone}: the meeting is on {day} at {time} there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CultureCardForm</name>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How directly they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they like feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to be with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Choose a backup from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept beside it. Nothing is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedFile</name>
    <message>
        <source>Choose another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you kept a backup in another place, choose it. Nothing is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the copy: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the damaged file, which is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be tried on the backup you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the copy: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none in this journal&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was opened and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on the newest copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote after this copy is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Leave the weekday out, or change the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day was it? Today is a good answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-06-19, 19 June, next Friday or in 2 weeks, with 14:00 after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a {right}, not a {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day RevMentor knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropTopic</name>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this topic?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}
It leaves the inbox. It can be brought back from the topics.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message numerus="yes">
        <source>%n planned meeting(s) will not come up any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) stay open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the mentorship with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on all of it can be read, searched and handed over, and nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves Today, and stands under “Put away” in the sidebar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see the closing document: its mark says so. Change it first if it shall be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing review becomes its closing document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing review is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take it up again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>A disagreement, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice counts once it is more than 14 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From me, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried, and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tried} of {given} tried, of advice more than 14 days old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Change: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceOffer</name>
    <message>
        <source>Did it show in the last meeting, {day}: {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n (line touches|lines touch) a boundary.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a first day that is not after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period, kind, tag or mentorship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more, or say that private items may leave, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of up to 127 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n line(s) first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder or connect its disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new folder, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; your journal is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages change as you choose. Nothing is saved until you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then choose where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is too long for a file: %n bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what may be shared, or choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>A note of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a passphrase. Whoever opens it needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a passphrase: whoever opens the file needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on top of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportLeft</name>
    <message>
        <source>Last for {name}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary {name} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}, {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportLists</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the lines: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the page: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. From now on it is an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPanes</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSharing</name>
    <message>
        <source>Who may see it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTouches</name>
    <message>
        <source>Hold it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it back: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go this once: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Check-in: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>This line is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message numerus="yes">
        <source>%n from you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of feedback came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A change needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up on the agenda of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up on the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up on {day}&apos;s agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback closes with a result, or with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More given than received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More received than given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet that could have a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}&apos;s agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changed, or let it go with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feedback is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session belongs to another mentorship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of feedback comes after it, and not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which feedback is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a card to send, or bring in the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>1 is not at all, 5 is completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of RevMentor wrote this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it once more, as the file that the card saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it once more, with a few words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in all the same, or write a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the answer in with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that the card saved, or paste its whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file or copy it, and give it to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Send the file to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to a feedback card in this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was brought in already, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answers a card that is not from this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was written on {day}, long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in by hand what you want to keep of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would like more of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a camera would have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it changed, for you or others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to try instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for your feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{them}, a few sentences help. Leave out what you do not want to say. Nothing is sent from here: at the end you get a short text to give back to {me}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackCards</name>
    <message>
        <source>Answers (*.txt *.html);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback for me, from {name}.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is written. Only your two first names are in it; send it as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their side of the check-in is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the card go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is the answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a card to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackDoings</name>
    <message>
        <source>Closed with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed with its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the next agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned. The next agenda will propose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {feedback}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>An earlier session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up on the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: appreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a camera would have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a camera would have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it changed, for you or others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would help next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackLine</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackList</name>
    <message>
        <source>None of this kind yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you saw, and what it changed. The form puts it together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackThread</name>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go, for this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes because of it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackTyping</name>
    <message>
        <source>Change feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback saved. {agenda}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePassphrase</name>
    <message>
        <source>A passphrase for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens the file needs it. Nothing keeps it: write it down, and tell it another way than you send the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Before this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow to: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowed to: {filter}. Press to take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Give its id or its name as the lists show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” fits more than one: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishWriteUp</name>
    <message>
        <source>Agreed to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. It decides what a summary may hold later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these may {name} see?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Held, nothing written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>A summary to hand over. You see first what leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a meeting goes with RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day and the place. What both of you promised is on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six months of an invented pair, ready to click through. One click wipes it again, without a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on your mind, about nobody in particular. It is encrypted as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your first mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting, what to write up, and what you promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what you learned, who does what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it, and which of you mentors? Two lines are enough. The rest can wait for the first meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a first note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is ready, encrypted, and empty. Begin where you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstDayView</name>
    <message>
        <source>Encrypted on this computer. Your recovery words on paper open it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words on paper, first copy made and read. You are safe to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstMentorship</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name is needed. Everything can change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not get a message. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type their name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not get a message. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootItem</name>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>The copy is restored. What was here before is kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goal examples</name>
    <message>
        <source>A question from the room, answered there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question before I decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear bad news a week earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decision a week that another view changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One review that needed no correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present to the board once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a change without help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on Monday, not in the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCommands</name>
    <message>
        <source>Closed: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on as: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached: {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message>
        <source>Add milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated now and then, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDoings</name>
    <message>
        <source>It is on the next agenda: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept where it came up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned. It waits among the topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked: {session}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>31 July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words say what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when, if you wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a pull request unaided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen then that cannot now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated {first} of 5 at first, {last} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated {value} of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalStory</name>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal is shown by sessions and by feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you are here to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing a goal asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every milestone reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to notice it: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of {goal}. You: {mine}. {name}: {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-scoped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before the goal began, on {day}. It is kept so, if it was so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another mentorship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goal, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated {value} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} milestones reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending} {day}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal}, wished for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mine} of yours, {theirs} of {name}’s. Both of you are here to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s goal, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{then} on {day}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsEmpty</name>
    <message>
        <source>Begin with: {whose}, {goal}. {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of others, to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each of you is a good start: what shall be different by summer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Rating thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message numerus="yes">
        <source>%n of the last six sessions (has|have) a value. Three are needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) said in 90 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A suggestion from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Agreement reviewed %n day(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask what was different in the last three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for one thing you could do differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} what would make it one point better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the next agenda with a topic of the mentee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build an agenda before you meet {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how often you look at it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement, last six sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest and respectful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of five parts the agreement names: purpose, frequency, outcomes of both, channels, boundaries. Healthy with all five, agreed by both, and reviewed within 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the last six check-ins due were held within 7 days after their date. Healthy with five of six (all, when fewer were due), and none more than 7 days late now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last one %n day(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the agreement together once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of topics the mentee raised, divided by the minutes of all topics, summed over the last six held sessions. Promises, check-ins and closing count for neither. The clock&apos;s minutes count where it ran, else the planned ones. Healthy from 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in was due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion was said in 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness, last six sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the next session when you write it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it together, and say on which day you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respect, last six sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one thing {name} could do differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a day for the next check-in, and keep it short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the topics&apos; minutes that the mentee raised. Half or more is the aim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the check-in now. Two minutes alone are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about what is missing: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three are lower than the three before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all engagement ratings of the last six held sessions, yours and theirs together. Healthy from 3.5, unless advice was over half of the marks in three sessions running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all openness ratings of the last six held sessions, yours and theirs together. Healthy from 3.5, unless the last three lie half a point or more below the three before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all respect ratings of the last six held sessions, yours and theirs together. Healthy from 3.5 with at least one suggestion each way in the last 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentee leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next is %n day(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next is due in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try a question before the next piece of advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} waits for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave no suggestion in 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You received no suggestion in 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>advice {part} of %n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often you meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what both hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n item(s) hang on something missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private text(s) cannot be opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is longer or shorter than it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s inner order is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of words does not match the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy of {file} was missing or another one. It was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardForm</name>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidayRow</name>
    <message>
        <source>1 October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the day is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>There is another session then, with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} is a holiday for {name} on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({country})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{held}, {missed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}, {moved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {held}, {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>Put on the agenda: {idea}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeasList</name>
    <message>
        <source>All {count} topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks nobody answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Jot a topic when one comes to mind, with Ctrl+J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal whose next step is nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked for this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Give its id as the list of imports shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one import called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightDoings</name>
    <message>
        <source>How is this counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the next agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read it from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met in a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) (was|were) skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resonated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with {name} today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, from check-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins and insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins due: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare past check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback this quarter: {mine} from you, {theirs} from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held {day}, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How satisfied are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It came back on %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met, stronger is longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice was noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in yet. Each of you answers the same four statements; the lines begin with the first answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback this quarter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap, no dip, and no concern without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not apart in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see how you rate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your side so far, from check-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}&apos;s side so far, from check-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside: {alert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session by session: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six habits of a healthy mentoring relationship, read from your own journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} apart in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n kept in time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{month} was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{tried} of %n tried that (is|are) older than two weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JotTopic</name>
    <message>
        <source>A topic needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who raises it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JottedRow</name>
    <message>
        <source>Keep it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep now: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}. From your text, kept at Finish.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jotting</name>
    <message>
        <source>Kept for the next meeting with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>The mentorship with {name} is put away. Take it up again first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journals</name>
    <message>
        <source>A guess of your passphrase costs less than for journals made today. Set the passphrase anew, it may be the same one, and that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal needs its owner&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal&apos;s name may have 80 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk it lies on, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which journal is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or allow writing to it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-made was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file journal.rmj was put back to an earlier state. If you changed your passphrase since, change it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the locks of this journal (journal.rmj) is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files as they were found are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be copied from {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be made in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s) saved in this journal are missing: it was put back to an earlier state, or the end of its file was lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a journal called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in its folder. Restore one from another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup holds a later state: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the journal that was saved here last: its file was replaced by another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal lies where {service} copies it while it is open, which can damage it. Move its folder elsewhere and keep backups there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of it was copied, unchanged, to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies there is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is in another file and was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} It was made anew; nothing you wrote is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {path} could not be written anew; nothing you wrote is in it, but without it a loss of saved changes may go unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>About the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jotting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastTimeDialog</name>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no session yet, and nothing is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more in the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kept a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingRow</name>
    <message>
        <source>A few words are enough. The journal keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go this once: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go this once: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” touches the boundary “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>A disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would do next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both of you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did it teach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Mistakes and disagreements are where both of you grow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>A few words say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Enter keeps them, Esc leaves the line as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2: other words. Delete: throw away. Menu key: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is, and by when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>Carried over from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth time postponed, first on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth time postponed, first on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Parked %n time(s), from {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Parked twice, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Postponed %n time(s), first on {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Second time postponed, first on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third time postponed, first on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesBox</name>
    <message>
        <source>Add to: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedWords</name>
    <message numerus="yes">
        <source>Your journal locked itself {at}, after %n quiet minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>{mark}, {count}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentorshipForm</name>
    <message>
        <source>A first name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reverse mentorship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a meeting is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lead the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Friday, 14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The junior one mentors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lead the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They mentor me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two peers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who mentors?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if you know it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentorshipPage</name>
    <message>
        <source>A name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills, phase and closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not get a message. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines are enough. Everything can change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not get a message. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentorshipPreview</name>
    <message>
        <source>Their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentorshipWork</name>
    <message>
        <source>Software engineer, platform team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their work, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mentorships</name>
    <message>
        <source>A first name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mentorship needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name may have 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rhythm is every 1 to 120 weeks or months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mentorship with {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Add a mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it taught</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuChip</name>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>31 July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when, if you wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come. Until then it is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reached then?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Change: {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached: {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message>
        <source>A few words, for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session did not happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, with {name}. Its topics are free for another session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreCards</name>
    <message>
        <source>No word came back on three days yet. The more you write, the more shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that came back on three days or more. Press one for its sentences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Choose a passphrase first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four unrelated words make a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same. Look at both with the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agenda with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one when you know the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A title, if it needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this note away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A note is sealed until a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed until tomorrow, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private note under this session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is still sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{notes}, %n private.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes list</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesAway</name>
    <message>
        <source>The mentorship with {name} is put away. This note can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>A thought between two meetings, a line from a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays with you: private notes always do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesToReread</name>
    <message>
        <source>Kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Early for your rhythm: %n day(s) after the last session.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late for your rhythm: %n day(s) after the last session.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is before the last session, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add a mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time: skills, phase and closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneLine</name>
    <message>
        <source>A word or two are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenImport</name>
    <message numerus="yes">
        <source>%n item(s) are worded otherwise here; those here stayed as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RevMentor Desktop wrote this export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its disk is connected and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that an open export wrote, with journal.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that an open export wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it anew, or put back what was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it with that version, or install the newer one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold together at {where}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than any journal would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no open export of RevMentor Desktop, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list belongs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id belongs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object belongs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to no earlier goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies in the trash here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mentorship is put away here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such mentorship is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of that name belongs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is none of what can stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it belongs to lies in the trash here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it hangs on is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it names is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenMeetings</name>
    <message>
        <source>A meeting with {name} is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines and marks are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenOther</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup, its name ends in .rmbak, or the file journal.rmj in the folder of a journal. It becomes a journal of its own here; what you choose stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its twelve recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a journal you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its passphrase first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its recovery words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its recovery words instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rowStrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Also coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>Edit the mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverTimeCommands</name>
    <message>
        <source>Added: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{phase}” from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the next meeting with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverTimePage</name>
    <message>
        <source>A line or two first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you two stand, what grew, and how it comes to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>Only for you, over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we would like more of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Agreement with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins and insights with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a summary for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in a private note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in a private note. Alt+S shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May share or agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up a session with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastCheckIns</name>
    <message>
        <source>Earlier check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the check-in of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Nobody here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you mentor, or who mentor you, appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sessions, goals, actions and private notes go with it. All of it waits in the trash for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away the mentorship with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is put away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPages</name>
    <message>
        <source>{page}, {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>A mentorship ends with its closing review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good questions now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read, and nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line or two, then end it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Assumed, until you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get to know each other, agree on how you work, and rate the skills for a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its closing review, and nothing in it changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back together, say thank you, and write the closing review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about it: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work itself. Look at the agreement every three months, and rate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Back to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareDoings</name>
    <message>
        <source>Built: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled up with what fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off, for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off. It waits in the inbox for next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to put on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareSheet</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change day, length or place of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill up with what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time and since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting with {name} is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one when you know the day. Topics wait in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareSide</name>
    <message>
        <source>Ideas for this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + to place one on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivatePanel</name>
    <message>
        <source>Hidden until you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the private note until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprised me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I not dare to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did we talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What surprised me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will I try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did I advise too early?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBank</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of which habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{habit}, asked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Go to the question: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>If you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such question in the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we would like more of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rate</name>
    <message>
        <source>A rating stays with you, and never leaves the journal by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the five, then it can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateGoal</name>
    <message>
        <source>A note of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made you think so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatedRow</name>
    <message>
        <source>Change: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {rating}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingDots</name>
    <message>
        <source>{name}, not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {value} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {value} of 5, {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respectful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of respect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very respectful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadFrom</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the question as a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <source>This folder is one journal of RevMentor Desktop.

journal.db      what was written, encrypted
journal.rmj     what the passphrase and the recovery words open; journal.rmj.prev is its copy
head            a sealed counter that notices when saved changes have gone missing
name.txt        the name of the journal, readable by whoever sees this folder
backups         whole copies, encrypted; the same passphrase or recovery words open each alone
damaged-...     files that were found damaged, kept as they were
replaced-...    what was here before a backup was restored

Without the passphrase or the twelve recovery words nobody can read it.

Keep the files together and change none of them. Do not put this folder where a service copies it
while it is open (OneDrive, Dropbox, iCloud, Nextcloud, Syncthing, a network share): keep backups
there instead.

To open it elsewhere: put the folder, whole, beside the other journals there while it is closed,
or restore a file from the folder backups.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery page</name>
    <message>
        <source>Choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it like a house key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open RevMentor and choose “Use recovery words”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on this computer. No copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the twelve words in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this page and your journal&apos;s file can read everything, private notes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s journal, created {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s journal, new words of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the passphrase and lose the words, and the journal stays closed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the passphrase and lose the words, and the journal stays closed for good. That is the price of nobody else being able to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the page, or write the twelve words down by hand, with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your recovery words on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here, so write the twelve words down by hand, with their numbers. A file of them would be a key left lying about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve words open your journal if you ever forget your passphrase. There is no reset e-mail, so they are worth keeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type three words from the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasePaper</name>
    <message>
        <source>A few words are enough. The journal keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words, or print it this once and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper would touch a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” touches “{boundary}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left past a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let these go once, each for a reason. The boundary holds again since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <source>A first name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is their name?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewWords</name>
    <message>
        <source>Keep the old page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the page, or write the twelve words down by hand, with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this page where the old one was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page you have then opens nothing any more. Your passphrase stays. Copies made before still open with the old page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then type three words from the page. Until then the old page holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the twelve words down by hand, with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Choose a shorter period, or save it as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has some of these letters. They show as empty boxes, and the PDF is not marked as readable for screen readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is not marked as readable for screen readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pages were not ready after %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try once more, or save it as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is as it was, and nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RereadPanel</name>
    <message>
        <source>A private note about {name} has cooled off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note has cooled off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rescheduling</name>
    <message>
        <source>Called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session set for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>1,000+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000+ found, all on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins and insights with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}; private notes in a moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewordTopic</name>
    <message>
        <source>A topic needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” touches the boundary “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Agreed: {agreed}. Planned: {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sessions follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions are planned in another rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rhythm yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingClock</name>
    <message>
        <source>Space pauses and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role words</name>
    <message>
        <source>After it, what you learned, and what you taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And one question: “{prompt}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a meeting, what each of you wants to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a meeting, what they want to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a meeting, what you want to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a meeting, what {name} wants to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every three weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m the mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m the mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They mentor you. You bring the topics, they bring what you cannot see from your chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and {name} take turns. Whoever is the mentee that day brings the topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mentor them. They bring the topics, you bring what cannot be seen from their chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mentor {name}. {name} brings the topics, you bring what cannot be seen from that chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take turns. Whoever is the mentee that day brings the topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} mentors you. You bring the topics, {name} brings what you cannot see from your chair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left of {planned}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A line needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more advice than own solutions. Try a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, mine, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many own solutions as advice, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks show here who found what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More advice than own solutions. Try a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice and no own solution yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing private on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about, {had} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal was closed for %n min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting was not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times running, most marks were advice. Begin with a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomAgenda</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics on this agenda. Lines and marks work all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomBalance</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{advice} advice, {own} own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomDoings</name>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For next time: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>A line from this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomGap</name>
    <message>
        <source>Did the meeting go on meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomLineDoings</name>
    <message>
        <source>Changed: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomLines</name>
    <message>
        <source>&gt; makes it advice, &quot; what you heard, which only you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you may read these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines from this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomMarks</name>
    <message>
        <source>One key, one mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What just happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type, hold Alt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomTopic</name>
    <message>
        <source>All topics are decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you both are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You raised this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} raised this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is in this journal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe it first to begin it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is gone, without a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample. Everybody in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the sample?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote in it. What you wrote there goes with it, for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Earlier check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveStateLine</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, encrypted {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving at once</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n found, all on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk the results, Enter opens, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the journal, or jump to a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Look everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message>
        <source>A folder for a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good copy: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after a quiet time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your paper since {day}. With them you can set a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was opened again and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new page holds. The old one can be torn up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens your journal from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever comes to this computer meanwhile finds the journal open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfEvaluation</name>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked before I advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did what I had promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I left room for their own solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I listened to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said what I saw, kindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>1 to 1440</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday, 14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room 4.2, or where to click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come, so it cannot have been held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPeek</name>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionSteps</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts from 1 minute to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its date in its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sessions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as planned, or change the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a session that is planned can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come, so it cannot have been held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no line of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private note under this session is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it into a note of its own, or wait until it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and {name} take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mentor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} mentors you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions list</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A gap: %n days without a session. Your rhythm is {usual}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Late: %n days without a session. Your rhythm is {usual}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None held so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next is tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsDoings</name>
    <message>
        <source>Session thrown away. It waits in the trash for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mentorship is put away. Take it up again first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsHead</name>
    <message>
        <source>The sessions that were held. Press to see every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours in {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsSide</name>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsViews</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one can be planned, or written up right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n (copy|copies), {size}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick or another disk. The copy opens like the journal itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a quiet time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented story to look around in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere in RevMentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greet me by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greet me by name while the journal is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never mixes with real people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on summaries, and in the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock only after {minutes} minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key, no mouse. Longer than 15 minutes asks for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mentorship is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words, no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened and read from start to end. The journal holds {sessions}, {notes}, {goals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this journal, and every copy made from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable while the journal is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you threw away waits here for 30 days. Then it is removed for good; backups made before that still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your words are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the system, or always the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first name is then kept outside the journal, readable on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It sends nothing anywhere and asks nothing of the network. It stands on these works of others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt for Python, LGPL 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLCipher {version}, BSD; SQLite {sqlite}, public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icons Phosphor, MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface Inter, SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typst, Apache 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Copy what you want to share into a note or a write-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays with you: private notes and ratings always do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Share agenda</name>
    <message numerus="yes">
        <source>%n line(s) that only you see</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n line(s) first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareAgenda</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes, private notes and the write-ups. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareChip</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see “{item}”: {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shorthand</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownByRow</name>
    <message>
        <source>Came up in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a session or feedback to this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen in a session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s side is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add a mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locks itself after %n idle minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mentorships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put away: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarButton</name>
    <message>
        <source>Something waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>What we are here for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SinceDay</name>
    <message>
        <source>Since when is it “{phase}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>More for: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{button}: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide the %n rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Just beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the %n rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {then} ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {then} ({day}). Now {now} ({last}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>A word or two are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate each at the beginning and again later. Ratings stay with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you two want to get better at? Name it, and rate it now: that is the baseline. Ratings stay with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>First mentorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of 3: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A newer version of RevMentor Desktop wrote this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the folder, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back first, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and has room, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or lock it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read, and nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version, or install the newer one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back that was in the journal&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup; what is left is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not in this journal (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take or give the journal&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s file cannot be made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s file was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentorship with {name} is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right; backups are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to another journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a journal of RevMentor Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written there is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe; the last change is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>A name or word that belongs to you is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word written backwards is not much harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another word or two; unusual ones are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common words are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four unrelated words are easy to remember, hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four unrelated words make a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing it would take longer than a lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is close to one of the most used passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the most used passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more word makes it last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats like “aaa” or “abcabc” are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs like “abc” or “6543” are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapped letters like “@” for “a” help very little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take four unrelated words, or add two to these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about their work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of agendas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what you learned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what you taught</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) were skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of feedback</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of goals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of goals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the agreement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write-up(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of learning, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few days of learning, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line chart of satisfaction, from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month of learning, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise counts as kept when it was done by the day agreed; counted are those due in this period, an open one once its day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed {day}. It is part of the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appreciation for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you agreed to share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you know it: when you meet next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from what else leaves, and from when you met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rated alone, then compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How satisfied are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds only what is marked as shared. Private notes and ratings of meetings are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be shared, and is ticked for this summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be shared, but is not ticked for this summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its goal stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its section is not part of this summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title leaves; write-ups are not part of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked private: only you see these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor and mentee in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {period} may leave yet: it is private, not ticked, or in a section that is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}: {mine} {value}, {theirs} {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see these. They never leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our agreement, the first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our agreement, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-scoped on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with {name} from {period}: no session, goal, promise or note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were {gap} apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of us learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left it out of this summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were both there: when, how long, and whether it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months of learning, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks of learning, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years of learning, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {length} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{footer}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner}, from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mine} and {theirs}, progress summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{reached} of %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{role} · {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole}.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({address})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemLock</name>
    <message>
        <source>Closing the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Nothing was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into two, or keep it as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is {size} MB long; one text may be 16.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreeWords</name>
    <message>
        <source>One word is right, two to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two words are right, one to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type three words from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number} on the page is a different one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throw away</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Mentee-led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} {whole} planned. {below}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n meetings today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings tomorrow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the lists of sessions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) of yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to write up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to write up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Jot a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot a topic (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestones yet, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestones yet, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. Next: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One meeting today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One meeting tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session to write up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, you mentor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, you take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, {name} mentors you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up the session of {day} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up today&apos;s session with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up yesterday&apos;s session with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up {weekday}&apos;s session with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one session to write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings}, {write_ups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n milestone(s), yours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n milestone(s), {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayDoings</name>
    <message>
        <source>Action thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>A topic needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic takes from 1 minute to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topics page</name>
    <message numerus="yes">
        <source>%n of them on the next agenda</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the agreement, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You raised this on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} raised this on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsDoings</name>
    <message>
        <source>Back in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Bring back: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot one whenever it comes to mind, with Ctrl+J from any page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was talked about yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the next agenda: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in other words: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting}, {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchCard</name>
    <message>
        <source>A few words are enough. The journal keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go this once: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the page: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” touches the boundary “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, thrown away earlier.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this belongs to is in the trash too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashSettings</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you threw away waits here for 30 days. Then it is removed for good; backups made before that still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedForm</name>
    <message>
        <source>Advice is tried after it was given, and not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is an answer too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not open the journal. Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not open the journal. If it is gone from your mind, use the recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{greeting}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n (word|words) of twelve.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the twelve words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the twelve words from your page in their order, then choose a new passphrase. The words stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your recovery words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message numerus="yes">
        <source>%n (word was|words were) read, and there are twelve.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of RevMentor made this journal (format {format}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is one line: it cannot hold line ends, tabs or control keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed part of the journal is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder and the file may be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is a different one, or two have changed places. Compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version, or install the newer one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter beside the journal (head) cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter beside the journal (head) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter beside the journal (head) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file journal.rmj is damaged or missing. Its second copy was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the locks of this journal (journal.rmj) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal opens as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks of this journal (journal.rmj) were changed from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks of this journal (journal.rmj) were changed from outside. Your passphrase is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks of this journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new locks of this journal are in place, but their second copy {file} was not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the journal is not touched by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy still opens with what opened it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to work out the key: it takes {size} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These twelve words do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words did not open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may belong to another journal, or to an earlier page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has little memory, so a guess of your passphrase costs {size} MiB instead of {usual}. Take a longer passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a journal of RevMentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all twelve words in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase again, or use the recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is in another file and was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not one of the words that are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A private place to think about your mentoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears in your notes. It is never sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write is encrypted before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files you export. From then on they are ordinary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. No account, no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a journal I already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a meeting in two minutes, write it up in three, and see how the relationship is growing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes stay out of every export, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on screen while the journal is open, or a computer that someone else controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we cannot protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, from losing both the passphrase and the recovery words. Nobody can open it then, not even us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>An example helps. What happened, word by word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is a guess about somebody&apos;s mind. What did you see or hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is a judgement. What would a camera have seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is about the person. Which deed was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is hard to answer. Which time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” sounds like a verdict. Try it as an offer or a question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPaper</name>
    <message>
        <source>Recovery words, the page as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Write up</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message numerus="yes">
        <source>%n jotting(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteUpBanner</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three minutes is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpCommands</name>
    <message>
        <source>Line thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays with you: private notes always do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpEntries</name>
    <message>
        <source>Add a mistake or a disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what I heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that taught something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it taught</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpHalves</name>
    <message>
        <source>Ratings and actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpSheet</name>
    <message>
        <source>A title, if it needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date, length, place or what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading (Ctrl+Shift+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this. It never enters an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation (Ctrl+Shift+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpSide</name>
    <message>
        <source>Add how it was for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish after the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned for {day}. Write as much as you like before. Held already? Press Change, above, and enter its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouSettings</name>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the sample?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote in it. What you wrote there goes with it, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Agreed</name>
    <message>
        <source>Change the day {name} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day {name} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_BoundaryRow</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words to watch for: the two of you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches for: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Missing</name>
    <message>
        <source>Ask for their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for {name}’s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NewMilestone</name>
    <message>
        <source>New milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next? Ask for no help, by 31 July</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{day}, past “{boundary}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>Nothing said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Add a mistake or a disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this. It is there again before you meet {name} next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it taught, with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
