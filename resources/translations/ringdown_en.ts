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
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known caller(s) are forgotten.</source>
        <translation>
            <numerusform>%Ln known caller is forgotten.</numerusform>
            <numerusform>%Ln known callers are forgotten.</numerusform>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialHealth</name>
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
    <message numerus="yes">
        <source>The relay has refused %Ln webhook(s) since it started. %1</source>
        <translation>
            <numerusform>The relay has refused %Ln webhook since it started. %1</numerusform>
            <numerusform>The relay has refused %Ln webhooks since it started. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %Ln day(s) old.</source>
        <translation>
            <numerusform>The token is %Ln day old.</numerusform>
            <numerusform>The token is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token has been here for %Ln day(s).</source>
        <translation>
            <numerusform>The token has been here for %Ln day.</numerusform>
            <numerusform>The token has been here for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API key is %Ln day(s) old.</source>
        <translation>
            <numerusform>The API key is %Ln day old.</numerusform>
            <numerusform>The API key is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay has had the API key for %Ln day(s).</source>
        <translation>
            <numerusform>The relay has had the API key for %Ln day.</numerusform>
            <numerusform>The relay has had the API key for %Ln days.</numerusform>
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
        <source>%n relay(s)</source>
        <translation>
            <numerusform>%n relay</numerusform>
            <numerusform>%n relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s)</source>
        <translation>
            <numerusform>%Ln webhook</numerusform>
            <numerusform>%Ln webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>The relay found %Ln problem(s) in it.</source>
        <translation>
            <numerusform>The relay found %Ln problem in it.</numerusform>
            <numerusform>The relay found %Ln problems in it.</numerusform>
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
        <source>no calls in the %n day(s) before</source>
        <translation>
            <numerusform>no calls the day before</numerusform>
            <numerusform>no calls in the %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln more (%1)</source>
        <translation>
            <numerusform>▲ %Ln more (%1)</numerusform>
            <numerusform>▲ %Ln more (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %Ln fewer (%1)</source>
        <translation>
            <numerusform>▼ %Ln fewer (%1)</numerusform>
            <numerusform>▼ %Ln fewer (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightTables</name>
    <message numerus="yes">
        <source>%Ln call(s) that no caller rule rejected</source>
        <translation>
            <numerusform>%Ln call that no caller rule rejected</numerusform>
            <numerusform>%Ln calls that no caller rule rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rang for %Ln call(s)</source>
        <translation>
            <numerusform>%1 rang for %Ln call</numerusform>
            <numerusform>%1 rang for %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered there</source>
        <translation>
            <numerusform>%Ln answered there</numerusform>
            <numerusform>%Ln answered there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %Ln call(s)</source>
        <translation>
            <numerusform>%1 answered %Ln call</numerusform>
            <numerusform>%1 answered %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was missed %Ln time(s)</source>
        <translation>
            <numerusform>%1 was missed %Ln time</numerusform>
            <numerusform>%1 was missed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln minute(s)</source>
        <translation>
            <numerusform>open for %Ln minute</numerusform>
            <numerusform>open for %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln call(s)</source>
        <translation>
            <numerusform>%1: %Ln call</numerusform>
            <numerusform>%1: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln unanswered</numerusform>
            <numerusform>%Ln unanswered</numerusform>
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
    <message numerus="yes">
        <source>%Ln unheard</source>
        <translation>
            <numerusform>%Ln unheard</numerusform>
            <numerusform>%Ln unheard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclaimed</source>
        <translation>
            <numerusform>%Ln unclaimed</numerusform>
            <numerusform>%Ln unclaimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>of one caller</comment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
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
        <source>%n alarm(s) of the relay</source>
        <translation>
            <numerusform>%n alarm of the relay</numerusform>
            <numerusform>%n alarms of the relay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed call(s)</source>
        <translation>
            <numerusform>%Ln missed call</numerusform>
            <numerusform>%Ln missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voicemail(s)</source>
        <translation>
            <numerusform>%Ln voicemail</numerusform>
            <numerusform>%Ln voicemails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
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
        <source>%n call(s) of our own a second</source>
        <translation>
            <numerusform>%n call of our own a second</numerusform>
            <numerusform>%n calls of our own a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A caller waits at most %Ln second(s)</source>
        <translation>
            <numerusform>A caller waits at most %Ln second</numerusform>
            <numerusform>A caller waits at most %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls are kept for %Ln day(s)</source>
        <translation>
            <numerusform>Calls are kept for %Ln day</numerusform>
            <numerusform>Calls are kept for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voicemails are kept for %Ln day(s)</source>
        <translation>
            <numerusform>Voicemails are kept for %Ln day</numerusform>
            <numerusform>Voicemails are kept for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln text(s) and call(s) an hour</source>
        <translation>
            <numerusform>At most %Ln text and call an hour</numerusform>
            <numerusform>At most %Ln texts and calls an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln an hour to one number</source>
        <translation>
            <numerusform>At most %Ln an hour to one number</numerusform>
            <numerusform>At most %Ln an hour to one number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%1: callers may wait up to %Ln second(s) longer, by route %2.</source>
        <comment>business, routes</comment>
        <translation>
            <numerusform>%1: callers may wait up to %Ln second longer, by route %2.</numerusform>
            <numerusform>%1: callers may wait up to %Ln seconds longer, by route %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: callers may wait %Ln second(s) longer.</source>
        <translation>
            <numerusform>%1: callers may wait %Ln second longer.</numerusform>
            <numerusform>%1: callers may wait %Ln seconds longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: calls older than %Ln day(s) are deleted for good; rolling back brings none back.</source>
        <comment>business</comment>
        <translation>
            <numerusform>%1: calls older than %Ln day are deleted for good; rolling back brings none back.</numerusform>
            <numerusform>%1: calls older than %Ln days are deleted for good; rolling back brings none back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: messages older than %Ln day(s) are deleted for good, also at the carrier; rolling back brings none back.</source>
        <comment>business</comment>
        <translation>
            <numerusform>%1: messages older than %Ln day are deleted for good, also at the carrier; rolling back brings none back.</numerusform>
            <numerusform>%1: messages older than %Ln days are deleted for good, also at the carrier; rolling back brings none back.</numerusform>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln problem(s))</source>
        <translation>
            <numerusform>%1 (%Ln problem)</numerusform>
            <numerusform>%1 (%Ln problems)</numerusform>
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
        <source>%Ln log entries</source>
        <translation>
            <numerusform>%Ln log entry</numerusform>
            <numerusform>%Ln log entries</numerusform>
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
        <source>records up to %Ln second(s)</source>
        <translation>
            <numerusform>records up to %Ln second</numerusform>
            <numerusform>records up to %Ln seconds</numerusform>
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
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln missed</numerusform>
            <numerusform>%Ln missed</numerusform>
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
        <source>The export ended after %Ln call(s), and no file was written.</source>
        <translation>
            <numerusform>The export ended after %Ln call, and no file was written.</numerusform>
            <numerusform>The export ended after %Ln calls, and no file was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::CallTable</name>
    <message numerus="yes">
        <source>%Ln new call(s) – show (End)</source>
        <translation>
            <numerusform>%Ln new call – show (End)</numerusform>
            <numerusform>%Ln new calls – show (End)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::calls::ExportSheet</name>
    <message numerus="yes">
        <source>%Ln call(s) written to %1.</source>
        <translation>
            <numerusform>%Ln call written to %1.</numerusform>
            <numerusform>%Ln calls written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln call(s)</source>
        <translation>
            <numerusform>More than %Ln call</numerusform>
            <numerusform>More than %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written</source>
        <translation>
            <numerusform>%Ln call written</numerusform>
            <numerusform>%Ln calls written</numerusform>
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
        <source>%Ln row(s), never a value</source>
        <translation>
            <numerusform>%Ln row, never a value</numerusform>
            <numerusform>%Ln rows, never a value</numerusform>
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
        <source>Store %n entry(ies)</source>
        <translation>
            <numerusform>Store %n entry</numerusform>
            <numerusform>Store %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other line(s) are left alone.</source>
        <translation>
            <numerusform>%Ln other line is left alone.</numerusform>
            <numerusform>%Ln other lines are left alone.</numerusform>
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
        <source>%Ln check(s)</source>
        <translation>
            <numerusform>%Ln check</numerusform>
            <numerusform>%Ln checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use(s) since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</source>
        <translation>
            <numerusform>%Ln use since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</numerusform>
            <numerusform>%Ln uses since the relay started. A relay asks the carrier every hour what its key reaches; that counts.</numerusform>
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
        <source>%1: %2 %3 of %Ln call(s)</source>
        <comment>day, outcome, count</comment>
        <translation>
            <numerusform>%1: %2 %3 of %Ln call</numerusform>
            <numerusform>%1: %2 %3 of %Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::insights::InsightBoard</name>
    <message numerus="yes">
        <source>Outlined: open by the week’s hours. Hatched: %Ln call(s) while shut.</source>
        <translation>
            <numerusform>Outlined: open by the week’s hours. Hatched: %Ln call while shut.</numerusform>
            <numerusform>Outlined: open by the week’s hours. Hatched: %Ln calls while shut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln call(s). %2.</source>
        <comment>day, outcomes</comment>
        <translation>
            <numerusform>%1: %Ln call. %2.</numerusform>
            <numerusform>%1: %Ln calls. %2.</numerusform>
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
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::messages::FolderTabs</name>
    <message numerus="yes">
        <source>at least %Ln caller(s)</source>
        <translation>
            <numerusform>at least %Ln caller</numerusform>
            <numerusform>at least %Ln callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s)</source>
        <translation>
            <numerusform>%Ln caller</numerusform>
            <numerusform>%Ln callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::messages::HeardSheet</name>
    <message numerus="yes">
        <source>Mark %Ln message(s) heard for everybody?</source>
        <translation>
            <numerusform>Mark %Ln message heard for everybody?</numerusform>
            <numerusform>Mark %Ln messages heard for everybody?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln heard</source>
        <translation>
            <numerusform>Mark %Ln heard</numerusform>
            <numerusform>Mark %Ln heard</numerusform>
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
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln line(s)</source>
        <translation>
            <numerusform>%L1 of %Ln line</numerusform>
            <numerusform>%L1 of %Ln lines</numerusform>
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
    <name>ringdown::review::CareList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::ChangeList</name>
    <message numerus="yes">
        <source>By itself it moves %Ln call(s) of the last 7 days.</source>
        <translation>
            <numerusform>By itself it moves %Ln call of the last 7 days.</numerusform>
            <numerusform>By itself it moves %Ln calls of the last 7 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::EffectView</name>
    <message numerus="yes">
        <source>All %Ln call(s) would have gone the same way.</source>
        <translation>
            <numerusform>The one call would have gone the same way.</numerusform>
            <numerusform>All %Ln calls would have gone the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln call(s) would have gone elsewhere.</source>
        <translation>
            <numerusform>%L1 of %Ln call would have gone elsewhere.</numerusform>
            <numerusform>%L1 of %Ln calls would have gone elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more would have been answered.</source>
        <translation>
            <numerusform>%Ln more would have been answered.</numerusform>
            <numerusform>%Ln more would have been answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would not have been answered any more.</source>
        <translation>
            <numerusform>%Ln would not have been answered any more.</numerusform>
            <numerusform>%Ln would not have been answered any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %Ln call(s); the older ones of the 7 days were not tried.</source>
        <translation>
            <numerusform>This is the newest call; the older ones of the 7 days were not tried.</numerusform>
            <numerusform>These are the newest %Ln calls; the older ones of the 7 days were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more call(s) are not listed.</source>
        <translation>
            <numerusform>%Ln more call is not listed.</numerusform>
            <numerusform>%Ln more calls are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::review::MergeSheet</name>
    <message numerus="yes">
        <source>%Ln thing(s) were changed by both of you. Choose which to keep; everything else is kept from both.</source>
        <translation>
            <numerusform>%Ln thing was changed by both of you. Choose which to keep; everything else is kept from both.</numerusform>
            <numerusform>%Ln things were changed by both of you. Choose which to keep; everything else is kept from both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) were changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</source>
        <translation>
            <numerusform>%Ln thing was changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</numerusform>
            <numerusform>%Ln things were changed by that push and by the roll back. Choose which to keep; everything else is kept from both.</numerusform>
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
        <source>The same holds for %n more business(es).</source>
        <translation>
            <numerusform>The same holds for %n more business.</numerusform>
            <numerusform>The same holds for %n more businesses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be pushed, for %Ln reason(s). The first: %1</source>
        <translation>
            <numerusform>It cannot be pushed, for %Ln reason. The first: %1</numerusform>
            <numerusform>It cannot be pushed, for %Ln reasons. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s) to %1</source>
        <translation>
            <numerusform>Push %Ln change to %1</numerusform>
            <numerusform>Push %Ln changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Push %Ln change</numerusform>
            <numerusform>Push %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are new in this list; tick what is to go.</source>
        <translation>
            <numerusform>%n change is new in this list; tick it if it is to go.</numerusform>
            <numerusform>%n changes are new in this list; tick what is to go.</numerusform>
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
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
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
        <source>More than %Ln call(s) of it stay in the log, under its id.</source>
        <translation>
            <numerusform>More than %Ln call of it stays in the log, under its id.</numerusform>
            <numerusform>More than %Ln calls of it stay in the log, under its id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) of it stay in the log, under its id.</source>
        <translation>
            <numerusform>%Ln call of it stays in the log, under its id.</numerusform>
            <numerusform>%Ln calls of it stay in the log, under its id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CallerRulesModel</name>
    <message numerus="yes">
        <source>%Ln, last: %1</source>
        <comment>calls, when</comment>
        <translation>
            <numerusform>%Ln, last: %1</numerusform>
            <numerusform>%Ln, last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::CallersEditor</name>
    <message numerus="yes">
        <source>import %Ln caller rule(s)</source>
        <translation>
            <numerusform>import %Ln caller rule</numerusform>
            <numerusform>import %Ln caller rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::ContactsEditor</name>
    <message numerus="yes">
        <source>import %Ln known callers</source>
        <translation>
            <numerusform>import %Ln known caller</numerusform>
            <numerusform>import %Ln known callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln known callers</source>
        <translation>
            <numerusform>remove %Ln known caller</numerusform>
            <numerusform>remove %Ln known callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln callers are known no more.</source>
        <translation>
            <numerusform>%Ln caller is known no more.</numerusform>
            <numerusform>%Ln callers are known no more.</numerusform>
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
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as they are</source>
        <translation>
            <numerusform>%Ln kept as it is</numerusform>
            <numerusform>%Ln kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::HolidaysSheet</name>
    <message numerus="yes">
        <source>Import %Ln holiday(s)</source>
        <translation>
            <numerusform>Import %Ln holiday</numerusform>
            <numerusform>Import %Ln holidays</numerusform>
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
        <source>Import %Ln</source>
        <comment>callers</comment>
        <translation>
            <numerusform>Import %Ln</numerusform>
            <numerusform>Import %Ln</numerusform>
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
        <source>%Ln change(s) since revision %1</source>
        <translation>
            <numerusform>%Ln change since revision %1</numerusform>
            <numerusform>%Ln changes since revision %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::RulesImportSheet</name>
    <message numerus="yes">
        <source>Import %Ln</source>
        <comment>rules</comment>
        <translation>
            <numerusform>Import %Ln</numerusform>
            <numerusform>Import %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::routing_ui::WeekModel</name>
    <message numerus="yes">
        <source>%1, %n hours: the clocks change</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, %n hour: the clocks change</numerusform>
            <numerusform>%1, %n hours: the clocks change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::shell::HeaderStrip</name>
    <message numerus="yes">
        <source>Review %Ln unpushed change(s)</source>
        <translation>
            <numerusform>Review %Ln unpushed change</numerusform>
            <numerusform>Review %Ln unpushed changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <comment>few words for it</comment>
        <translation>
            <numerusform>Review %Ln</numerusform>
            <numerusform>Review %Ln</numerusform>
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
        <source>The token has %Ln character(s); a relay’s tokens have 32 to 200.</source>
        <translation>
            <numerusform>The token has %Ln character; a relay’s tokens have 32 to 200.</numerusform>
            <numerusform>The token has %Ln characters; a relay’s tokens have 32 to 200.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::DraftState</name>
    <message numerus="yes">
        <source>%Ln change(s) not pushed</source>
        <translation>
            <numerusform>%Ln change not pushed</numerusform>
            <numerusform>%Ln changes not pushed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::LossSheet</name>
    <message numerus="yes">
        <source>Quit and lose %Ln change(s)</source>
        <translation>
            <numerusform>Quit and lose %Ln change</numerusform>
            <numerusform>Quit and lose %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart and lose %Ln change(s)</source>
        <translation>
            <numerusform>Restart and lose %Ln change</numerusform>
            <numerusform>Restart and lose %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave and lose %Ln change(s)</source>
        <translation>
            <numerusform>Leave and lose %Ln change</numerusform>
            <numerusform>Leave and lose %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft of %Ln change(s) is not kept</source>
        <translation>
            <numerusform>The draft of %Ln change is not kept</numerusform>
            <numerusform>The draft of %Ln changes is not kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::MainWindow</name>
    <message numerus="yes">
        <source>Caught up, %Ln event(s).</source>
        <translation>
            <numerusform>Caught up, %Ln event.</numerusform>
            <numerusform>Caught up, %Ln events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringdown::window::NewsDesk</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
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
        <source>%Ln caller(s) wait: %1</source>
        <comment>2 unheard, 1 unclaimed</comment>
        <translation>
            <numerusform>%Ln caller waits: %1</numerusform>
            <numerusform>%Ln callers wait: %1</numerusform>
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
<context>
    <name>ringdown::window::WayBack</name>
    <message numerus="yes">
        <source>%1 Of revision %2, which was pushed here, it does not keep %n change(s).</source>
        <comment>who pushed what, number</comment>
        <translation>
            <numerusform>%1 Of revision %2, which was pushed here, it does not keep %n change.</numerusform>
            <numerusform>%1 Of revision %2, which was pushed here, it does not keep %n changes.</numerusform>
        </translation>
    </message>
</context>
</TS>
