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
    <name>Review</name>
    <message numerus="yes">
        <source>%1: callers may wait %n second(s) longer.</source>
        <translation>
            <numerusform>%1: callers may wait %n second longer.</numerusform>
            <numerusform>%1: callers may wait %n seconds longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message numerus="yes">
        <source>Sent as %n text(s)</source>
        <translation>
            <numerusform>Sent as %n text</numerusform>
            <numerusform>Sent as %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message numerus="yes">
        <source>%n h: the clocks change</source>
        <translation>
            <numerusform>%n h: the clocks change</numerusform>
            <numerusform>%n h: the clocks change</numerusform>
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
    <name>ringdown::review::MergeSheet</name>
    <message numerus="yes">
        <source>%n thing(s) were changed by both of you. Choose which to keep; everything else is kept from both.</source>
        <translation>
            <numerusform>%n thing was changed by both of you. Choose which to keep; everything else is kept from both.</numerusform>
            <numerusform>%n things were changed by both of you. Choose which to keep; everything else is kept from both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::OverrideSheet</name>
    <message numerus="yes">
        <source>%n hour(s) from now, %1</source>
        <translation>
            <numerusform>%n hour from now, %1</numerusform>
            <numerusform>%n hours from now, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::ReviewSheet</name>
    <message numerus="yes">
        <source>Push although %n scenario(s) fail</source>
        <translation>
            <numerusform>Push although %n scenario fails</numerusform>
            <numerusform>Push although %n scenarios fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) would have gone the same way.</source>
        <translation>
            <numerusform>The one call would have gone the same way.</numerusform>
            <numerusform>All %n calls would have gone the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would have gone elsewhere</source>
        <translation>
            <numerusform>%n call would have gone elsewhere</numerusform>
            <numerusform>%n calls would have gone elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of %n.</source>
        <comment>calls replayed</comment>
        <translation>
            <numerusform>, of %n.</numerusform>
            <numerusform>, of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n more answered.</source>
        <translation>
            <numerusform> %n more answered.</numerusform>
            <numerusform> %n more answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n no longer answered.</source>
        <translation>
            <numerusform> %n no longer answered.</numerusform>
            <numerusform> %n no longer answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n change(s) to %1</source>
        <translation>
            <numerusform>Push %n change to %1</numerusform>
            <numerusform>Push %n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n change(s)</source>
        <translation>
            <numerusform>Push %n change</numerusform>
            <numerusform>Push %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ContactsEditor</name>
    <message numerus="yes">
        <source>import %n known callers</source>
        <translation>
            <numerusform>import %n known caller</numerusform>
            <numerusform>import %n known callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::HoursEditor</name>
    <message numerus="yes">
        <source>Snap to %n min</source>
        <translation>
            <numerusform>Snap to %n min</numerusform>
            <numerusform>Snap to %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ImportSheet</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they are</source>
        <translation>
            <numerusform>%n kept as they are</numerusform>
            <numerusform>%n kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <comment>callers</comment>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::MenuFields</name>
    <message numerus="yes">
        <source>ask %n time(s) in the menu</source>
        <translation>
            <numerusform>ask %n time in the menu</numerusform>
            <numerusform>ask %n times in the menu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A caller who presses nothing, or a key that leads nowhere, is asked %n time(s) and then goes on.</source>
        <translation>
            <numerusform>A caller who presses nothing, or a key that leads nowhere, is asked %n time and then goes on.</numerusform>
            <numerusform>A caller who presses nothing, or a key that leads nowhere, is asked %n times and then goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RoutingPage</name>
    <message numerus="yes">
        <source>%n change(s) since revision %1</source>
        <translation>
            <numerusform>%n change since revision %1</numerusform>
            <numerusform>%n changes since revision %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::shell::HeaderStrip</name>
    <message numerus="yes">
        <source>Review %n unpushed change(s)</source>
        <translation>
            <numerusform>Review %n unpushed change</numerusform>
            <numerusform>Review %n unpushed changes</numerusform>
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
    <name>ringdown::simulator::ScenarioList</name>
    <message numerus="yes">
        <source>Scenarios: %n saved, not checked while the draft has errors</source>
        <translation>
            <numerusform>Scenarios: %n saved, not checked while the draft has errors</numerusform>
            <numerusform>Scenarios: %n saved, not checked while the draft has errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenarios: %n saved, all pass on the draft</source>
        <translation>
            <numerusform>Scenarios: %n saved, all pass on the draft</numerusform>
            <numerusform>Scenarios: %n saved, all pass on the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::simulator::SimulatorPage</name>
    <message numerus="yes">
        <source>~ %n line(s) differ in the draft.</source>
        <translation>
            <numerusform>~ %n line differs in the draft.</numerusform>
            <numerusform>~ %n lines differ in the draft.</numerusform>
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
    <message numerus="yes">
        <source>%n change(s) not pushed</source>
        <translation>
            <numerusform>%n change not pushed</numerusform>
            <numerusform>%n changes not pushed</numerusform>
        </translation>
    </message>
</context>
</TS>
