<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BusinessEdits</name>
    <message numerus="yes">
        <source>%n number(s) will be answered by nobody: %1. Twilio then uses the fallback URL.</source>
        <translation>
            <numerusform>%n number will be answered by nobody: %1. Twilio then uses the fallback URL.</numerusform>
            <numerusform>%n numbers will be answered by nobody: %1. Twilio then uses the fallback URL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known caller(s) are forgotten.</source>
        <translation>
            <numerusform>%n known caller is forgotten.</numerusform>
            <numerusform>%n known callers are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusinessUses</name>
    <message numerus="yes">
        <source>%n saved filter(s) ask for it: %1.</source>
        <translation>
            <numerusform>%n saved filter asks for it: %1.</numerusform>
            <numerusform>%n saved filters ask for it: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
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
        <source>The token has been here for %n day(s).</source>
        <translation>
            <numerusform>The token has been here for %n day.</numerusform>
            <numerusform>The token has been here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API key is %n day(s) old.</source>
        <translation>
            <numerusform>The API key is %n day old.</numerusform>
            <numerusform>The API key is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay has had the API key for %n day(s).</source>
        <translation>
            <numerusform>The relay has had the API key for %n day.</numerusform>
            <numerusform>The relay has had the API key for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay token(s) were made before somebody left. Revoke what that person could know.</source>
        <translation>
            <numerusform>%n relay token was made before somebody left. Revoke what that person could know.</numerusform>
            <numerusform>%n relay tokens were made before somebody left. Revoke what that person could know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay token(s) are older than a year. Make new ones and revoke these.</source>
        <translation>
            <numerusform>%n relay token is older than a year. Make a new one and revoke it.</numerusform>
            <numerusform>%n relay tokens are older than a year. Make new ones and revoke these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DespiteWords</name>
    <message numerus="yes">
        <source>Push although %n scenario(s) fail</source>
        <translation>
            <numerusform>Push although %n scenario fails</numerusform>
            <numerusform>Push although %n scenarios fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push although %n scenario(s) cannot be checked</source>
        <translation>
            <numerusform>Push although %n scenario cannot be checked</numerusform>
            <numerusform>Push although %n scenarios cannot be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftWords</name>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are as reviewed.</source>
        <translation>
            <numerusform>%n number is as reviewed.</numerusform>
            <numerusform>%n numbers are as reviewed.</numerusform>
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
    <name>EngineWords</name>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s)</source>
        <translation>
            <numerusform>%n relay</numerusform>
            <numerusform>%n relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n webhook</numerusform>
            <numerusform>%n webhooks</numerusform>
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
    <name>GreyedControls</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of controls</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message numerus="yes">
        <source>The same rule on all %n days of the file.</source>
        <translation>
            <numerusform>The rule of the file’s day.</numerusform>
            <numerusform>The same rule on all %n days of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message numerus="yes">
        <source>▲ %n point(s) more (%1)</source>
        <translation>
            <numerusform>▲ %n point more (%1)</numerusform>
            <numerusform>▲ %n points more (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n point(s) less (%1)</source>
        <translation>
            <numerusform>▼ %n point less (%1)</numerusform>
            <numerusform>▼ %n points less (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n second(s) longer (%1)</source>
        <translation>
            <numerusform>▲ %n second longer (%1)</numerusform>
            <numerusform>▲ %n seconds longer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n second(s) shorter (%1)</source>
        <translation>
            <numerusform>▼ %n second shorter (%1)</numerusform>
            <numerusform>▼ %n seconds shorter (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n more (%1)</source>
        <translation>
            <numerusform>▲ %n more (%1)</numerusform>
            <numerusform>▲ %n more (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %n fewer (%1)</source>
        <translation>
            <numerusform>▼ %n fewer (%1)</numerusform>
            <numerusform>▼ %n fewer (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no calls in the %n day(s) before</source>
        <translation>
            <numerusform>no calls the day before</numerusform>
            <numerusform>no calls in the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightTables</name>
    <message numerus="yes">
        <source>%1 rang for %n call(s)</source>
        <translation>
            <numerusform>%1 rang for %n call</numerusform>
            <numerusform>%1 rang for %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered there</source>
        <translation>
            <numerusform>%n answered there</numerusform>
            <numerusform>%n answered there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n call(s)</source>
        <translation>
            <numerusform>%1 answered %n call</numerusform>
            <numerusform>%1 answered %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was missed %n time(s)</source>
        <translation>
            <numerusform>%1 was missed %n time</numerusform>
            <numerusform>%1 was missed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n minute(s)</source>
        <translation>
            <numerusform>open for %n minute</numerusform>
            <numerusform>open for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n call</numerusform>
            <numerusform>%1: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) that no caller rule rejected</source>
        <translation>
            <numerusform>%n call that no caller rule rejected</numerusform>
            <numerusform>%n calls that no caller rule rejected</numerusform>
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
    <name>Messages</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%n unheard</numerusform>
            <numerusform>%n unheard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclaimed</source>
        <translation>
            <numerusform>%n unclaimed</numerusform>
            <numerusform>%n unclaimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of one caller</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or other attachment(s)</source>
        <translation>
            <numerusform>%n picture or other attachment</numerusform>
            <numerusform>%n pictures or other attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <comment>that came with a text</comment>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n call(s) ring</source>
        <translation>
            <numerusform>%n call rings</numerusform>
            <numerusform>%n calls ring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voicemail(s)</source>
        <translation>
            <numerusform>%n voicemail</numerusform>
            <numerusform>%n voicemails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of the relay</source>
        <translation>
            <numerusform>%n alarm of the relay</numerusform>
            <numerusform>%n alarms of the relay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberLoss</name>
    <message numerus="yes">
        <source>%n caller rule(s) are for it: %1.</source>
        <translation>
            <numerusform>%n caller rule is for it: %1.</numerusform>
            <numerusform>%n caller rules are for it: %1.</numerusform>
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
    <name>PartValue</name>
    <message numerus="yes">
        <source>Rings for %n second(s)</source>
        <translation>
            <numerusform>Rings for %n second</numerusform>
            <numerusform>Rings for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A caller waits at most %n second(s)</source>
        <translation>
            <numerusform>A caller waits at most %n second</numerusform>
            <numerusform>A caller waits at most %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls are kept for %n day(s)</source>
        <translation>
            <numerusform>Calls are kept for %n day</numerusform>
            <numerusform>Calls are kept for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voicemails are kept for %n day(s)</source>
        <translation>
            <numerusform>Voicemails are kept for %n day</numerusform>
            <numerusform>Voicemails are kept for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n text(s) and call(s) an hour</source>
        <translation>
            <numerusform>At most %n text and call an hour</numerusform>
            <numerusform>At most %n texts and calls an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n an hour to one number</source>
        <translation>
            <numerusform>At most %n an hour to one number</numerusform>
            <numerusform>At most %n an hour to one number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of our own a second</source>
        <translation>
            <numerusform>%n call of our own a second</numerusform>
            <numerusform>%n calls of our own a second</numerusform>
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
    <message numerus="yes">
        <source>%1: callers may wait up to %n second(s) longer, by route %2.</source>
        <comment>business, routes</comment>
        <translation>
            <numerusform>%1: callers may wait up to %n second longer, by route %2.</numerusform>
            <numerusform>%1: callers may wait up to %n seconds longer, by route %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: calls older than %n day(s) are deleted for good; rolling back brings none back.</source>
        <comment>business</comment>
        <translation>
            <numerusform>%1: calls older than %n day are deleted for good; rolling back brings none back.</numerusform>
            <numerusform>%1: calls older than %n days are deleted for good; rolling back brings none back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: messages older than %n day(s) are deleted for good, also at the carrier; rolling back brings none back.</source>
        <comment>business</comment>
        <translation>
            <numerusform>%1: messages older than %n day are deleted for good, also at the carrier; rolling back brings none back.</numerusform>
            <numerusform>%1: messages older than %n days are deleted for good, also at the carrier; rolling back brings none back.</numerusform>
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
    <name>RoutingMap</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>menu of %n key(s)</source>
        <translation>
            <numerusform>menu of %n key</numerusform>
            <numerusform>menu of %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n problem(s))</source>
        <translation>
            <numerusform>%1 (%n problem)</numerusform>
            <numerusform>%1 (%n problems)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message numerus="yes">
        <source>%n scenario(s) call it and will fail: %1.</source>
        <translation>
            <numerusform>%n scenario calls it and will fail: %1.</numerusform>
            <numerusform>%n scenarios call it and will fail: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateRows</name>
    <message numerus="yes">
        <source>%n log entries</source>
        <translation>
            <numerusform>%n log entry</numerusform>
            <numerusform>%n log entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message numerus="yes">
        <source>waits %n second(s) for a key</source>
        <translation>
            <numerusform>waits %n second for a key</numerusform>
            <numerusform>waits %n seconds for a key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks %n time(s)</source>
        <translation>
            <numerusform>asks %n time</numerusform>
            <numerusform>asks %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>says “%1” after %n second(s)</source>
        <comment>while phones ring</comment>
        <translation>
            <numerusform>says “%1” after %n second</numerusform>
            <numerusform>says “%1” after %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>says “%1” every %n second(s)</source>
        <comment>while phones ring</comment>
        <translation>
            <numerusform>says “%1” every %n second</numerusform>
            <numerusform>says “%1” every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records up to %n second(s)</source>
        <translation>
            <numerusform>records up to %n second</numerusform>
            <numerusform>records up to %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
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
    <name>ringdown::calls::CallExport</name>
    <message numerus="yes">
        <source>The export ended after %n call(s).</source>
        <translation>
            <numerusform>The export ended after %n call.</numerusform>
            <numerusform>The export ended after %n calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallTable</name>
    <message numerus="yes">
        <source>%n new call(s) – show (End)</source>
        <translation>
            <numerusform>%n new call – show (End)</numerusform>
            <numerusform>%n new calls – show (End)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::ExportSheet</name>
    <message numerus="yes">
        <source>%n call(s) written to %1.</source>
        <translation>
            <numerusform>%n call written to %1.</numerusform>
            <numerusform>%n calls written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written</source>
        <translation>
            <numerusform>%n call written</numerusform>
            <numerusform>%n calls written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::LogCount</name>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 calls</source>
        <translation>
            <numerusform>%1 of %2 call</numerusform>
            <numerusform>%1 of %2 calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::SavedSheet</name>
    <message numerus="yes">
        <source>%n filter(s) read.</source>
        <translation>
            <numerusform>%n filter read.</numerusform>
            <numerusform>%n filters read.</numerusform>
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
    <message numerus="yes">
        <source>%n use(s) since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</source>
        <translation>
            <numerusform>%n use since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</numerusform>
            <numerusform>%n uses since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::credentials::SheetWires</name>
    <message numerus="yes">
        <source>%n entry(ies) stored; the file is untouched.</source>
        <translation>
            <numerusform>%n entry stored; the file is untouched.</numerusform>
            <numerusform>%n entries stored; the file is untouched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::drill::LiveTestBox</name>
    <message numerus="yes">
        <source>It costs about %n minute(s) of calling. Texts of the plan are sent, marked as a test.</source>
        <translation>
            <numerusform>It costs about %n minute of calling. Texts of the plan are sent, marked as a test.</numerusform>
            <numerusform>It costs about %n minutes of calling. Texts of the plan are sent, marked as a test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It costs about %n minute(s) of calling. Nobody else is rung, and nothing is texted.</source>
        <translation>
            <numerusform>It costs about %n minute of calling. Nobody else is rung, and nothing is texted.</numerusform>
            <numerusform>It costs about %n minutes of calling. Nobody else is rung, and nothing is texted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::insights::DayModel</name>
    <message numerus="yes">
        <source>%1: %2 %3 of %n call(s)</source>
        <comment>day, outcome, count</comment>
        <translation>
            <numerusform>%1: %2 %3 of %n call</numerusform>
            <numerusform>%1: %2 %3 of %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::insights::InsightBoard</name>
    <message numerus="yes">
        <source>Outlined: open by the week’s hours. Hatched: %n call(s) while shut.</source>
        <translation>
            <numerusform>Outlined: open by the week’s hours. Hatched: %n call while shut.</numerusform>
            <numerusform>Outlined: open by the week’s hours. Hatched: %n calls while shut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s). %2.</source>
        <comment>day, outcomes</comment>
        <translation>
            <numerusform>%1: %n call. %2.</numerusform>
            <numerusform>%1: %n calls. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::insights::InsightsPage</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Today</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>today</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the last %n days</source>
        <translation>
            <numerusform>Look at today</numerusform>
            <numerusform>Look at the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::live::LiveModel</name>
    <message numerus="yes">
        <source>relay heard nothing for %n min</source>
        <translation>
            <numerusform>relay heard nothing for %n min</numerusform>
            <numerusform>relay heard nothing for %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::messages::Composer</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::messages::FolderTabs</name>
    <message numerus="yes">
        <source>at least %n caller(s)</source>
        <translation>
            <numerusform>at least %n caller</numerusform>
            <numerusform>at least %n callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s)</source>
        <translation>
            <numerusform>%n caller</numerusform>
            <numerusform>%n callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::messages::HeardSheet</name>
    <message numerus="yes">
        <source>Mark %n message(s) heard for everybody?</source>
        <translation>
            <numerusform>Mark %n message heard for everybody?</numerusform>
            <numerusform>Mark %n messages heard for everybody?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n heard</source>
        <translation>
            <numerusform>Mark %n heard</numerusform>
            <numerusform>Mark %n heard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::NumberSheets</name>
    <message numerus="yes">
        <source>Read back: %n number(s) as reviewed.</source>
        <translation>
            <numerusform>Read back: %n number as reviewed.</numerusform>
            <numerusform>Read back: %n numbers as reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back: %n flow(s) of this plan.</source>
        <translation>
            <numerusform>Read back: %n flow of this plan.</numerusform>
            <numerusform>Read back: %n flows of this plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the account’s, but %n field(s) do not read back as they were told. Adopt it.</source>
        <translation>
            <numerusform>%1 is the account’s, but %n field does not read back as it was told. Adopt it.</numerusform>
            <numerusform>%1 is the account’s, but %n fields do not read back as they were told. Adopt it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::numbers_ui::ReviewSheet</name>
    <message numerus="yes">
        <source>Set what %n number(s) do(es) at Twilio</source>
        <translation>
            <numerusform>Set what %n number does at Twilio</numerusform>
            <numerusform>Set what %n numbers do at Twilio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n number(s) back at Twilio</source>
        <translation>
            <numerusform>Put %n number back at Twilio</numerusform>
            <numerusform>Put %n numbers back at Twilio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n field(s)</source>
        <translation>
            <numerusform>Set %n field</numerusform>
            <numerusform>Set %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n field(s) back</source>
        <translation>
            <numerusform>Put %n field back</numerusform>
            <numerusform>Put %n fields back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n fallback(s) at Twilio</source>
        <translation>
            <numerusform>Renew %n fallback at Twilio</numerusform>
            <numerusform>Renew %n fallbacks at Twilio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n flow(s)</source>
        <translation>
            <numerusform>Renew %n flow</numerusform>
            <numerusform>Renew %n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::LogView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::relay_ui::StopSheet</name>
    <message numerus="yes">
        <source>%n call(s) run now; their next step goes there too.</source>
        <translation>
            <numerusform>%n call runs now; its next step goes there too.</numerusform>
            <numerusform>%n calls run now; their next step goes there too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::ChangeList</name>
    <message numerus="yes">
        <source>By itself it moves %n call(s) of the last 7 days.</source>
        <translation>
            <numerusform>By itself it moves %n call of the last 7 days.</numerusform>
            <numerusform>By itself it moves %n calls of the last 7 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::EffectView</name>
    <message numerus="yes">
        <source>All %n call(s) would have gone the same way.</source>
        <translation>
            <numerusform>The one call would have gone the same way.</numerusform>
            <numerusform>All %n calls would have gone the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s) would have gone elsewhere.</source>
        <translation>
            <numerusform>%1 of %n call would have gone elsewhere.</numerusform>
            <numerusform>%1 of %n calls would have gone elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more would have been answered.</source>
        <translation>
            <numerusform>%n more would have been answered.</numerusform>
            <numerusform>%n more would have been answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would not have been answered any more.</source>
        <translation>
            <numerusform>%n would not have been answered any more.</numerusform>
            <numerusform>%n would not have been answered any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %n call(s); the older ones of the 7 days were not tried.</source>
        <translation>
            <numerusform>This is the newest call; the older ones of the 7 days were not tried.</numerusform>
            <numerusform>These are the newest %n calls; the older ones of the 7 days were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) are not listed.</source>
        <translation>
            <numerusform>%n more call is not listed.</numerusform>
            <numerusform>%n more calls are not listed.</numerusform>
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
    <message numerus="yes">
        <source>%n thing(s) were changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</source>
        <translation>
            <numerusform>%n thing was changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</numerusform>
            <numerusform>%n things were changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</numerusform>
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
    <message numerus="yes">
        <source>It cannot be pushed, for %n reason(s). The first: %1</source>
        <translation>
            <numerusform>It cannot be pushed, for %n reason. The first: %1</numerusform>
            <numerusform>It cannot be pushed, for %n reasons. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more business(es).</source>
        <translation>
            <numerusform>The same holds for %n more business.</numerusform>
            <numerusform>The same holds for %n more businesses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::BasicsEditor</name>
    <message numerus="yes">
        <source>As many as your account may start. At this rate up to %n phone(s) of a tier ring on calls of their own, so that nobody’s voicemail can take the caller.</source>
        <translation>
            <numerusform>As many as your account may start. At this rate up to %n phone of a tier ring on calls of their own, so that nobody’s voicemail can take the caller.</numerusform>
            <numerusform>As many as your account may start. At this rate up to %n phones of a tier ring on calls of their own, so that nobody’s voicemail can take the caller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::BusinessModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::BusinessesView</name>
    <message numerus="yes">
        <source>%1 is removed; %n number(s) belong to nobody now.</source>
        <translation>
            <numerusform>%1 is removed; %n number belongs to nobody now.</numerusform>
            <numerusform>%1 is removed; %n numbers belong to nobody now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n call(s) of it stay in the log, under its id.</source>
        <translation>
            <numerusform>More than %n call of it stays in the log, under its id.</numerusform>
            <numerusform>More than %n calls of it stay in the log, under its id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of it stay in the log, under its id.</source>
        <translation>
            <numerusform>%n call of it stays in the log, under its id.</numerusform>
            <numerusform>%n calls of it stay in the log, under its id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CallerRulesModel</name>
    <message numerus="yes">
        <source>%n, last: %1</source>
        <comment>calls, when</comment>
        <translation>
            <numerusform>%n, last: %1</numerusform>
            <numerusform>%n, last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CallersEditor</name>
    <message numerus="yes">
        <source>import %n caller rule(s)</source>
        <translation>
            <numerusform>import %n caller rule</numerusform>
            <numerusform>import %n caller rules</numerusform>
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
    <message numerus="yes">
        <source>remove %n known callers</source>
        <translation>
            <numerusform>remove %n known caller</numerusform>
            <numerusform>remove %n known callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers are known no more.</source>
        <translation>
            <numerusform>%n caller is known no more.</numerusform>
            <numerusform>%n callers are known no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ExceptionsCard</name>
    <message numerus="yes">
        <source>import %n holiday(s)</source>
        <translation>
            <numerusform>import %n holiday</numerusform>
            <numerusform>import %n holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::FileImportSheet</name>
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
            <numerusform>%n kept as it is</numerusform>
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
</context>
<context>
    <name>ringdown::routing_ui::HolidaysSheet</name>
    <message numerus="yes">
        <source>Import %n holiday(s)</source>
        <translation>
            <numerusform>Import %n holiday</numerusform>
            <numerusform>Import %n holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::HoursBar</name>
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
    <name>ringdown::routing_ui::RepeatFields</name>
    <message numerus="yes">
        <source>send the text “%1” again after %n minute(s)</source>
        <translation>
            <numerusform>send the text “%1” again after %n minute</numerusform>
            <numerusform>send the text “%1” again after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send the text “%1” %n time(s) in all</source>
        <translation>
            <numerusform>send the text “%1” %n time in all</numerusform>
            <numerusform>send the text “%1” %n times in all</numerusform>
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
    <name>ringdown::routing_ui::RulesImportSheet</name>
    <message numerus="yes">
        <source>Import %n</source>
        <comment>rules</comment>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
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
    <message numerus="yes">
        <source>Review %n</source>
        <comment>few words for it</comment>
        <translation>
            <numerusform>Review %n</numerusform>
            <numerusform>Review %n</numerusform>
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
    <name>ringdown::simulator::PathBoard</name>
    <message numerus="yes">
        <source>~ %n line(s) differ in the draft.</source>
        <translation>
            <numerusform>~ %n line differs in the draft.</numerusform>
            <numerusform>~ %n lines differ in the draft.</numerusform>
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
    <name>ringdown::simulator::TestLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people whose phones ring</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a real call that rings nobody at this hour, costs about %n minute(s)</source>
        <translation>
            <numerusform>a real call that rings nobody at this hour, costs about %n minute</numerusform>
            <numerusform>a real call that rings nobody at this hour, costs about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>really rings %1, costs about %n minute(s)</source>
        <translation>
            <numerusform>really rings %1, costs about %n minute</numerusform>
            <numerusform>really rings %1, costs about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::AccountStep</name>
    <message numerus="yes">
        <source>%n credential(s) stored.</source>
        <translation>
            <numerusform>%n credential stored.</numerusform>
            <numerusform>%n credentials stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::welcome::NumberChooser</name>
    <message numerus="yes">
        <source>%n number(s) found.</source>
        <translation>
            <numerusform>%n number found.</numerusform>
            <numerusform>%n numbers found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) found. Choose those of one business, name it, and give them to it. What is given to none is left out.</source>
        <translation>
            <numerusform>%n number found. Choose it, name its business, and give it to that. A number that is given to none is left out.</numerusform>
            <numerusform>%n numbers found. Choose those of one business, name it, and give them to it. What is given to none is left out.</numerusform>
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
    <name>ringdown::window::DraftState</name>
    <message numerus="yes">
        <source>%n change(s) not pushed</source>
        <translation>
            <numerusform>%n change not pushed</numerusform>
            <numerusform>%n changes not pushed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::LossSheet</name>
    <message numerus="yes">
        <source>The draft of %n change(s) is not kept</source>
        <translation>
            <numerusform>The draft of %n change is not kept</numerusform>
            <numerusform>The draft of %n changes is not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and lose %n change(s)</source>
        <translation>
            <numerusform>Quit and lose %n change</numerusform>
            <numerusform>Quit and lose %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart and lose %n change(s)</source>
        <translation>
            <numerusform>Restart and lose %n change</numerusform>
            <numerusform>Restart and lose %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave and lose %n change(s)</source>
        <translation>
            <numerusform>Leave and lose %n change</numerusform>
            <numerusform>Leave and lose %n changes</numerusform>
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
</context>
<context>
    <name>ringdown::window::NewsDesk</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::Pulse</name>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>%n call now</numerusform>
            <numerusform>%n calls now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait: %1</source>
        <comment>2 unheard, 1 unclaimed</comment>
        <translation>
            <numerusform>%n caller waits: %1</numerusform>
            <numerusform>%n callers wait: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::RelayDeeds</name>
    <message numerus="yes">
        <source>%1, and %n alarm(s) more</source>
        <translation>
            <numerusform>%1, and %n alarm more</numerusform>
            <numerusform>%1, and %n alarms more</numerusform>
        </translation>
    </message>
</context>
</TS>
