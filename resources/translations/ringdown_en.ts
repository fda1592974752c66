<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
