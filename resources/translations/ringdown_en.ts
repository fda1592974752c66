<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CredentialHealth</name>
    <message numerus="yes">
        <source>The relay has refused %n webhook(s) since it started. %1</source>
        <translation>
            <numerusform>The relay has refused %n webhook since it started. %1</numerusform>
            <numerusform>The relay has refused %n webhooks since it started. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %n day(s) old.</source>
        <translation>
            <numerusform>The token is %n day old.</numerusform>
            <numerusform>The token is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API key is %n day(s) old.</source>
        <translation>
            <numerusform>The API key is %n day old.</numerusform>
            <numerusform>The API key is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>The relay found %n problem(s) in it.</source>
        <translation>
            <numerusform>The relay found %n problem in it.</numerusform>
            <numerusform>The relay found %n problems in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogEmptiness</name>
    <message numerus="yes">
        <source>No call matches %n filter(s)</source>
        <translation>
            <numerusform>No call matches %n filter</numerusform>
            <numerusform>No call matches %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenNowWords</name>
    <message numerus="yes">
        <source>%1 of %n business(es) open</source>
        <translation>
            <numerusform>%1 of %n business open</numerusform>
            <numerusform>%1 of %n businesses open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallLogPage</name>
    <message numerus="yes">
        <source>The newest %n call(s), more below</source>
        <translation>
            <numerusform>The newest %n call, more below</numerusform>
            <numerusform>The newest %n calls, more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallTable</name>
    <message numerus="yes">
        <source>%n new call(s) – show</source>
        <translation>
            <numerusform>%n new call – show</numerusform>
            <numerusform>%n new calls – show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AccessCard</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::AuditCard</name>
    <message numerus="yes">
        <source>%n row(s), never a value</source>
        <translation>
            <numerusform>%n row, never a value</numerusform>
            <numerusform>%n rows, never a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::CredentialsPage</name>
    <message numerus="yes">
        <source>%n entry(ies) stored; the file is untouched.</source>
        <translation>
            <numerusform>%n entry stored; the file is untouched.</numerusform>
            <numerusform>%n entries stored; the file is untouched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::HealthCard</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::ImportDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) stored, then the keyring refused.</source>
        <translation>
            <numerusform>%n entry stored, then the keyring refused.</numerusform>
            <numerusform>%n entries stored, then the keyring refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::ImportSheet</name>
    <message numerus="yes">
        <source>%n other line(s) are left alone.</source>
        <translation>
            <numerusform>%n other line is left alone.</numerusform>
            <numerusform>%n other lines are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n entry(ies)</source>
        <translation>
            <numerusform>Store %n entry</numerusform>
            <numerusform>Store %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RotationDesk</name>
    <message numerus="yes">
        <source>A rotation of %1 was begun and has not ended, %n step(s) are behind it.</source>
        <comment>what is rotated</comment>
        <translation>
            <numerusform>A rotation of %1 was begun and has not ended, %n step is behind it.</numerusform>
            <numerusform>A rotation of %1 was begun and has not ended, %n steps are behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::RuntimeCard</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::shell::TimelineRow</name>
    <message numerus="yes">
        <source>%n alternative(s) not taken</source>
        <translation>
            <numerusform>%n alternative not taken</numerusform>
            <numerusform>%n alternatives not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::ConnectSheet</name>
    <message numerus="yes">
        <source>The token has %n character(s); a relay’s tokens have 32 to 200.</source>
        <translation>
            <numerusform>The token has %n character; a relay’s tokens have 32 to 200.</numerusform>
            <numerusform>The token has %n characters; a relay’s tokens have 32 to 200.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::MainWindow</name>
    <message numerus="yes">
        <source>Caught up, %n event(s).</source>
        <translation>
            <numerusform>Caught up, %n event.</numerusform>
            <numerusform>Caught up, %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>%n call now</numerusform>
            <numerusform>%n calls now</numerusform>
        </translation>
    </message>
</context>
</TS>
