// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Drill.h"

#include "core/plan/PlanReader.h"
#include "core/relay/OnceRequests.h"
#include "core/relay/TestCallApi.h"
#include "core/twilio/Digest.h"
#include "tests/relay/DrillOffice.h"
#include "tests/support/ApiDoor.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::relay;
using namespace ringdown::test;
using namespace ringdown::test::drills;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The question that a what-if would be asked for the same call.
Result<routing::WhatIfPath> whatIf(Office &office, const std::string &json,
                                   routing::OwnLegs legs = routing::OwnLegs::Unsaid)
{
    const auto request = readDrillRequest(json);
    const auto plan = office.shelf.newest();
    routing::WhatIfQuestion question;
    question.to = plan->byId(request->tenant)->tenant.numbers.front().e164();
    question.from = request->from.empty() ? "+12025550147" : request->from;
    question.at = office.wall.now();
    question.digits = request->digits;
    question.answers = request->answers;
    question.ownLegs = legs;
    return routing::whatIf(*plan, question);
}

QString lineOf(const Event &event)
{
    return QStringLiteral("%1 %2").arg(QString::fromStdString(std::string(eventKindName(event.kind))),
                                       QString::fromStdString(event.why));
}

} // namespace

class DrillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFastDrillIsOverAtOnce()
    {
        Office office;
        QVERIFY(office.isLoaded);
        const auto sid =
            office.start(R"({"tenant":"qdn","digits":"1","pace":"fast","answers":{"office":{"after":6}}})");
        QVERIFY(sid.hasValue());
        office.executor.settle();
        const CallSummary call = office.call(*sid);
        QCOMPARE(call.outcome, Outcome::Answered);
        QCOMPARE(call.contact.value, "office");
        QCOMPARE(call.seconds, 60);
        QVERIFY(call.test);
    }

    void everyEventAndEveryEffectSaysThatItIsATest()
    {
        Office office;
        QVERIFY(office.start(R"({"tenant":"qdn","digits":"1","pace":"fast"})").hasValue());
        office.executor.settle();
        int events = 0;
        for (const Event &event : office.log.events()) {
            if (event.call.isEmpty())
                continue;
            QVERIFY2(event.test, std::string(eventKindName(event.kind)).c_str());
            ++events;
        }
        QVERIFY(events > 10);
        const auto texts = office.log.outboxRows();
        QCOMPARE(texts.size(), 2U);
        QVERIFY(
            std::all_of(texts.begin(), texts.end(), [](const store::OutboxRow &row) { return row.test; }));
    }

    void aDrillInRealTimeTakesItsTime()
    {
        Office office;
        const auto sid = office.start(R"({"tenant":"crew","answers":{"dispatch":{"after":9}}})");
        QVERIFY(sid.hasValue());
        office.pass(5s);
        const routing::CallState *state = office.calls.find(*sid);
        QVERIFY(state && state->ringing && state->isRunning());
        office.pass(10s);
        QVERIFY(office.calls.find(*sid)->isRunning());
        QCOMPARE(office.calls.find(*sid)->findLeg("1.0.0")->status, routing::LegStatus::PickedUp);
        office.pass(70s);
        QCOMPARE(office.call(*sid).outcome, Outcome::Answered);
        QCOMPARE(office.call(*sid).seconds, 60);
    }

    void aDrillGoesWhereTheWhatIfSays_data()
    {
        QTest::addColumn<QByteArray>("request");
        const auto row = [](const char *request) { QTest::newRow(request) << QByteArray(request); };
        for (const char *tenant : {"qdn", "rady", "crew"}) {
            for (const char *rest : {R"("from":"anonymous")", R"("digits":"2")", R"("from":"+16195550177")",
                                     R"("from":"+16195550199")"})
                row(qPrintable(QStringLiteral(R"({"tenant":"%1","pace":"fast",%2})")
                                   .arg(QLatin1String(tenant), QLatin1String(rest))));
        }
        for (const char *answers : {"captain", "captain=busy,office@3", "captain=voicemail,office@12",
                                    "captain=off,office=decline", "office=voicemail"})
            row(qPrintable(QStringLiteral(R"({"tenant":"qdn","digits":"1","pace":"fast","answers":"%1"})")
                               .arg(QLatin1String(answers))));
        for (const char *answers : {"backup@3", "primary=busy,backup", "backup@4,office=off"}) // tiers
            row(qPrintable(QStringLiteral(R"({"tenant":"qdn","digits":"1","pace":"fast","answers":"%1"})")
                               .arg(QLatin1String(answers))));
        for (const char *answers :
             {"relief", "dispatch=voicemail", "dispatch=busy,relief@9", "dispatch=decline,relief=off"})
            row(qPrintable(QStringLiteral(R"({"tenant":"crew","pace":"fast","answers":"%1"})")
                               .arg(QLatin1String(answers))));
        row(R"({"tenant":"rady","pace":"fast","digits":"1"})");
    }
    void aDrillGoesWhereTheWhatIfSays()
    {
        QFETCH(QByteArray, request);
        Office office;
        const auto expected = whatIf(office, request.toStdString());
        QVERIFY(expected.hasValue());
        const auto sid = office.start(request.toStdString());
        QVERIFY2(sid.hasValue(), sid ? "" : sid.error().detail.c_str());
        office.executor.settle();
        const CallSummary call = office.call(*sid);
        QCOMPARE(call.route.value, expected->route.value);
        // The drill's caller leaves a message where the what-if's says nothing.
        const bool isMessage = call.outcome == Outcome::Voicemail;
        if (isMessage)
            QVERIFY(expected->outcome == Outcome::Missed || expected->outcome == Outcome::Abandoned ||
                    expected->outcome == Outcome::Voicemail);
        else
            QCOMPARE(call.outcome, expected->outcome);
        const auto joined =
            std::find_if(expected->steps.begin(), expected->steps.end(), [](const routing::WhatIfStep &step) {
                return step.event.kind == EventKind::CallConnected;
            });
        QCOMPARE(call.contact, joined == expected->steps.end() ? ContactId() : joined->event.contact);
    }

    /// Phones on calls of their own: the same steps in the same seconds, up to what the caller says at the
    /// end.
    void aDrillRingsByLegsAsTheWhatIfSays_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<bool>("isAnswered");
        const auto row = [](const char *answers, bool isAnswered) {
            QTest::newRow(answers) << QByteArray(answers) << isAnswered;
        };
        row("usher@6", true);
        row("boxoffice=voicemail,usher@14", true);
        row("boxoffice@4,usher@4", true);
        row("boxoffice=voicemail,usher=voicemail", false);
        row("boxoffice=busy,usher=off,duty@3", true);
        row("boxoffice=decline", false);
        row("", false);
    }
    void aDrillRingsByLegsAsTheWhatIfSays()
    {
        QFETCH(QByteArray, answers);
        QFETCH(bool, isAnswered);
        Office office("2026-11-27T13:00:00-08:00"); // when the box office is open
        office.webhooks.useOwnLegs(routing::OwnLegs::Placed);
        const std::string request = QStringLiteral(R"({"tenant":"rady","pace":"fast","answers":"%1"})")
                                        .arg(QString::fromLatin1(answers))
                                        .toStdString();
        const auto expected = whatIf(office, request, routing::OwnLegs::Placed);
        QVERIFY(expected.hasValue());
        const auto sid = office.start(request);
        QVERIFY2(sid.hasValue(), sid ? "" : sid.error().detail.c_str());
        office.executor.settle();
        QStringList told;
        for (const routing::WhatIfStep &step : expected->steps)
            told += lineOf(step.event);
        QStringList drilled;
        for (const Event &event : office.log.events()) {
            if (event.call == *sid)
                drilled += lineOf(event);
        }
        QVERIFY(told.join(u'\n').contains(u"each on a call of its own"_s));
        const auto untilMessage = [](const QStringList &lines) {
            QStringList kept;
            for (const QString &line : lines) {
                if (line.contains(u"voicemail.recorded"_s) || line.contains(u"call.ended"_s))
                    break;
                kept += line;
            }
            return kept;
        };
        QCOMPARE(untilMessage(drilled).join(u'\n'), untilMessage(told).join(u'\n'));
        QCOMPARE(office.call(*sid).outcome == Outcome::Answered, isAnswered);
        QCOMPARE(expected->outcome == Outcome::Answered, isAnswered);
        for (const store::OutboxRow &row : office.log.outboxRows())
            QVERIFY2(row.test, row.id.c_str());
    }

    /// A relay dies behind the drill's first commit and before the answer is kept; the next one is asked
    /// again.
    void aDrillThatIsAskedForAgainAfterAKillIsTheSame()
    {
        Office office;
        const std::string body = R"({"tenant": "qdn", "pace": "fast"})";
        const auto key = std::make_shared<OnceKey>(OnceKey{twilio::sha256("once admin\n", "a"), {}});
        TestCallApi api(*office.drill, office.log, office.shelf, office.executor);
        RouteTable unguarded;
        api.addRoutes(unguarded);
        ApiRequest request;
        request.method = Method::Post;
        request.path = "/api/v1/test-calls";
        request.body = body;
        request.once = key; // nobody keeps what is answered
        std::string first;
        std::get<ApiFunction>(unguarded.find("POST", request.path).route->target)(
            request, [&](const HttpReply &reply) { first = reply.body; });
        office.executor.settle();
        QVERIFY2(first.find("CA") != std::string::npos, first.c_str());

        OnceRequests once(office.log, office.executor);
        RouteTable table;
        api.addRoutes(table);
        once.guard(table);
        const auto again = send(table, {"POST", request.path, {}, {{"idempotency-key", "a"}}, body});
        office.executor.settle();
        QVERIFY(*again);
        QCOMPARE((*again)->status, 201);
        QCOMPARE((*again)->body, first);
        const auto other = send(table, {"POST", request.path, {}, {{"idempotency-key", "b"}}, body});
        office.executor.settle();
        QVERIFY(*other && (*other)->body != first);
        const auto events = office.log.events();
        QCOMPARE(std::count_if(events.begin(), events.end(),
                               [](const Event &event) { return event.kind == EventKind::CallReceived; }),
                 2);
    }

    void theWhatIfKnowsWhoWroteStop()
    {
        Office office;
        TestCallApi api(*office.drill, office.log, office.shelf, office.executor);
        RouteTable table;
        api.addRoutes(table);
        api.useTexts(office.webhooks.texts());
        const auto textsOffice = [&] {
            const auto answer = send(table, {"POST",
                                             "/api/v1/route",
                                             {},
                                             {},
                                             R"({"to":"+16195550100","from":"+16195550188","digits":"1"})"});
            office.executor.settle();
            return (*answer)->body.find("\"to\":\"+16195550122\"") != std::string::npos;
        };
        QVERIFY(textsOffice());
        Event stop;
        stop.at = office.wall.now();
        stop.kind = EventKind::TextsStopped;
        stop.tenant = TenantId("qdn");
        stop.to = "+16195550100";
        stop.from = "+16195550122";
        office.webhooks.write({stop});
        QVERIFY(!textsOffice());
        stop.kind = EventKind::TextsResumed;
        office.webhooks.write({stop});
        QVERIFY(textsOffice());
    }

    void aMistypedCallerIsNotTakenForAWithheldOne_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("status");
        for (const char *from : {"+1619555", "abc", "6195550177", "anonymos", "+1619555017x"})
            QTest::newRow(from) << QByteArray(from) << 400;
        for (const char *from : {"", "anonymous", "+266696687", "+16195550177"})
            QTest::newRow(from) << QByteArray(from) << 200;
    }
    void aMistypedCallerIsNotTakenForAWithheldOne()
    {
        QFETCH(QByteArray, from);
        QFETCH(int, status);
        Office office;
        TestCallApi api(*office.drill, office.log, office.shelf, office.executor);
        RouteTable table;
        api.addRoutes(table);
        const auto answer = send(table, {"POST",
                                         "/api/v1/route",
                                         {},
                                         {},
                                         R"({"to":"+16195550100","from":")" + from.toStdString() + R"("})"});
        office.executor.settle();
        QCOMPARE((*answer)->status, status);
        const std::string named = R"(from: \")" + from.toStdString() +
                                  R"(\"; expected a number such as +12025550147, or anonymous)";
        QVERIFY2(status == 200 || (*answer)->body.find(named) != std::string::npos, (*answer)->body.c_str());
    }

    void whatCannotBeDrilledIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const char *request, ErrorCode code, const char *names) {
            QTest::newRow(name) << QByteArray(request) << static_cast<int>(code)
                                << QString::fromLatin1(names);
        };
        row("live", R"({"tenant":"qdn","mode":"live"})", ErrorCode::Refused, "mode must be drill");
        row("unknown tenant", R"({"tenant":"nowhere"})", ErrorCode::NotFound, "nowhere");
        row("unknown contact", R"({"tenant":"qdn","answers":{"lee":"busy"}})", ErrorCode::BadInput,
            "'qdn' has no contact or tier 'lee'");
        row("short caller", R"({"tenant":"qdn","from":"+1619555"})", ErrorCode::BadInput,
            "from: \"+1619555\"; expected a number such as +12025550147, or anonymous");
        row("no tenant", R"({})", ErrorCode::BadInput, "tenant");
        row("other mode", R"({"tenant":"qdn","mode":"dead"})", ErrorCode::BadInput, "drill or live");
        row("other pace", R"({"tenant":"qdn","pace":"slow"})", ErrorCode::BadInput, "real or fast");
        row("other digits", R"({"tenant":"qdn","digits":"1a"})", ErrorCode::BadInput, "digits");
        row("other caller", R"({"tenant":"qdn","from":"555-0147"})", ErrorCode::BadInput, "from");
        row("other caller in a drill", R"({"tenant":"qdn","from":"abc"})", ErrorCode::BadInput,
            "a number such as +12025550147, or anonymous");
        row("other caller live", R"({"tenant":"qdn","mode":"live","from":"abc"})", ErrorCode::BadInput,
            "another number of the account or a verified caller ID, such as");
        row("nobody live", R"({"tenant":"qdn","mode":"live","from":"anonymous"})", ErrorCode::BadInput,
            "another number of the account");
        row("other answer", R"({"tenant":"qdn","answers":{"captain":"sings"}})", ErrorCode::BadInput,
            "answers.captain");
        row("unknown field", R"({"tenant":"qdn","colour":"red"})", ErrorCode::BadInput, "colour");
        row("no JSON", "hello", ErrorCode::BadInput, "JSON");
    }
    void whatCannotBeDrilledIsRefusedInWords()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, names);
        Office office;
        const auto sid = office.start(request.toStdString());
        QVERIFY(!sid.hasValue());
        QTEST(static_cast<int>(sid.error().code), "code");
        QVERIFY2(QString::fromStdString(sid.error().detail).contains(names), sid.error().detail.c_str());
    }

    void aBusinessWithoutANumberCannotBeCalled()
    {
        Office office;
        plan::Plan plan;
        plan.tenants.push_back(office.shelf.newest()->byId(TenantId("qdn"))->tenant);
        plan.tenants[0].numbers.clear();
        office.shelf.serve(routing::CompiledPlan::compile(plan, 2));
        const auto sid = office.start(R"({"tenant":"qdn"})");
        QVERIFY(!sid.hasValue());
        QCOMPARE(sid.error().code, ErrorCode::Conflict);
        QCOMPARE(sid.error().detail, std::string(noNumberToCall));
    }

    void thereIsALimitAndEndedDrillsMakeRoom()
    {
        Office office;
        const std::string request = R"({"tenant":"crew"})";
        for (std::size_t i = 0; i < Drill::maxRunning; ++i)
            QVERIFY(office.start(request).hasValue());
        QCOMPARE(office.start(request).error().code, ErrorCode::Refused);
        office.pass(5min);
        QVERIFY(office.start(request).hasValue());
    }

    void aRelayMayEndInTheMiddleOfADrill()
    {
        Office office;
        QVERIFY(office.start(R"({"tenant":"crew"})").hasValue());
        QVERIFY(office.start(R"({"tenant":"crew","pace":"fast"})").hasValue());
        office.drill.reset();
        office.pass(2min);
    }
};

QTEST_GUILESS_MAIN(DrillTest)
#include "DrillTest.moc"
