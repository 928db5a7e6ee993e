<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Actions</name>
    <message>
        <source>An action needs a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n item(s) in the trash for 30 days.</source>
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
        <source>Changing the passphrase asks for the present one.</source>
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
        <source>Name a file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new file for the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
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
        <source>Private note</source>
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
        <source>The sample is gone, without a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash holds no one item “{name}”.</source>
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
        <source>{count} found</source>
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
        <source>“{name}” is no rating RevMentor knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>RevMentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee. What was saved is safe. A report without any of your words is in {path}.</source>
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
    <name>Goals</name>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing a goal asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such milestone.</source>
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
</context>
<context>
    <name>Journals</name>
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
        <source>There are: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a journal called “{name}” already.</source>
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
        <source>Keep it as planned, or change the date.</source>
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
</context>
<context>
    <name>Share</name>
    <message>
        <source>A private note stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Make room on the disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
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
        <source>What was saved before is safe; the last change is not saved.</source>
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
    <name>Trash</name>
    <message>
        <source>Bring that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this belongs to is in the trash too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Go without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some text is not saved yet. Go anyway, without it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try to save did not work. Your text is still in the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
