// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/WholeTown.h"
#include "tests/ctl/Program.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString legs = QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/plans/legs.json");

/// Calls of an hour ago, in which this contact's phone was picked up after so long, heard the question and
/// pressed nothing.
void letVoicemailsPickUp(FakeStore &store, const char *contact, std::chrono::seconds after, int calls)
{
    const Instant hourAgo{QDateTime::currentMSecsSinceEpoch() - 3'600'000};
    static int number = 0;
    for (int i = 0; i < calls; ++i) {
        const std::string digits = std::to_string(++number);
        Event event;
        event.tenant = TenantId("qdn");
        event.call = CallSid("CA" + std::string(32 - digits.size(), '0') + digits);
        event.from = "+12025550147";
        event.to = businessNumber;
        std::vector<Event> events(5, event);
        constexpr EventKind kinds[] = {EventKind::CallReceived, EventKind::LegRinging, EventKind::LegAnswered,
                                       EventKind::LegDeclined, EventKind::CallEnded};
        const std::chrono::seconds moments[] = {0s, 0s, after, after + 7s, after + 8s};
        for (std::size_t k = 0; k < events.size(); ++k) {
            events[k].kind = kinds[k];
            events[k].at = hourAgo + std::chrono::minutes(i) + moments[k];
            events[k].why = "It is so.";
            if (k > 0 && k < 4) {
                events[k].leg = "1.0.0";
                events[k].contact = ContactId(contact);
            }
        }
        events.back().outcome = Outcome::Missed;
        store.append({{}, {}, std::move(events), {}}, {});
    }
}

/// A town whose relay has begun with that log.
struct LearnedTown {
    LearnedTown()
    {
        town.stopRelay();
        town.store.setListener({}); // which was the relay's
        letVoicemailsPickUp(town.store, "captain", 12s, 4);
        letVoicemailsPickUp(town.store, "office", 25s, 3); // no tier rings so long
        letVoicemailsPickUp(town.store, "mate", 9s, 2);    // too few
        town.isServing = town.startRelay();
    }

    WholeTown town;
};

/// The status of GET path; body is what was answered.
int get(const WholeTown &town, const QString &path, QByteArray *body = nullptr,
        const QByteArray &token = WholeTown::operatorToken)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QString::fromStdString(town.relay->apiUrl()) + path));
    request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
        return 0;
    if (body)
        *body = reply->readAll();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// The relay serves while it reads its log.
bool hasLearned(const WholeTown &town)
{
    QByteArray body;
    return QTest::qWaitFor(
        [&] { return get(town, u"/api/v1/voicemail-pickups"_s, &body) == 200 && body.contains("captain"); },
        10'000);
}

/// The program in a process of its own, while the relay answers in this one.
ctl::ProgramRun check(const QStringList &arguments, const QByteArray &token = WholeTown::operatorToken)
{
    QProcess program;
    QProcessEnvironment environment = ctl::bareEnvironment();
    environment.insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(token));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"), QStringList{u"check"_s} + arguments);
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QString urlOf(const WholeTown &town)
{
    return QString::fromStdString(town.relay->apiUrl());
}

} // namespace

/// What a relay has learned of voicemails, over its real server: the API's route and `check --relay`.
class CheckCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRouteTellsWhatTheLogShows()
    {
        LearnedTown learned;
        QVERIFY(learned.town.isServing && hasLearned(learned.town));
        QByteArray body;
        QCOMPARE(get(learned.town, u"/api/v1/voicemail-pickups?tenant=qdn"_s, &body), 200);
        const QJsonArray pickUps = QJsonDocument::fromJson(body).object().value(u"pickups"_s).toArray();
        QCOMPARE(pickUps.size(), 2);
        for (const QJsonValue &pickUp : pickUps) {
            const bool isCaptain = pickUp.toObject().value(u"contact"_s) == u"captain"_s;
            QCOMPARE(pickUp.toObject().value(u"tenant"_s), u"qdn"_s);
            QCOMPARE(pickUp.toObject().value(u"seconds"_s).toInt(), isCaptain ? 12 : 25);
            QCOMPARE(pickUp.toObject().value(u"seen"_s).toInt(), isCaptain ? 4 : 3);
        }
        QCOMPARE(get(learned.town, u"/api/v1/voicemail-pickups?tenant=fleet"_s, &body), 200);
        QCOMPARE(body.simplified(), QByteArray(R"({"pickups":[]})"));
        QCOMPARE(get(learned.town, u"/api/v1/voicemail-pickups?contact=captain"_s), 400);
        QCOMPARE(
            get(learned.town, u"/api/v1/voicemail-pickups"_s, nullptr, "no-token-of-this-relay-000000000"),
            401);
    }

    void aTierThatRingsLongerIsWarnedOf()
    {
        LearnedTown learned;
        QVERIFY(learned.town.isServing && hasLearned(learned.town));
        const ctl::ProgramRun alone = check({legs});
        QCOMPARE(alone.code, 0);
        const ctl::ProgramRun asked = check({legs, u"--relay"_s, urlOf(learned.town)});
        QVERIFY2(asked.code == 0, asked.err.constData());
        QVERIFY2(asked.out.contains("tenants[0].tiers[0].seconds") &&
                     asked.out.contains("The voicemail of Captain picks up after about 12 s"),
                 asked.out.constData());
        QVERIFY2(!asked.out.contains("Office picks up") && !asked.out.contains("Mate picks up"),
                 asked.out.constData());
        QCOMPARE(asked.out.count('\n'), alone.out.count('\n') + 1);
    }

    void scriptsGetItAmongTheWarnings()
    {
        LearnedTown learned;
        QVERIFY(learned.town.isServing && hasLearned(learned.town));
        const ctl::ProgramRun asked = check({legs, u"--json"_s, u"--relay"_s, urlOf(learned.town)});
        QCOMPARE(asked.code, 0);
        const QJsonObject document = QJsonDocument::fromJson(asked.out).object();
        QVERIFY(document.value(u"errors"_s).toArray().isEmpty());
        const QJsonArray warnings = document.value(u"warnings"_s).toArray();
        const bool isThere = std::any_of(warnings.begin(), warnings.end(), [](const QJsonValue &warning) {
            return warning.toObject().value(u"path"_s) == u"tenants[0].tiers[0].seconds"_s &&
                   warning.toObject().value(u"value"_s) == u"20"_s;
        });
        QVERIFY2(isThere, asked.out.constData());
    }

    void aRelayThatSaysNoOrNothingIsTold()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        const QString url = urlOf(town);
        const ctl::ProgramRun refused = check({legs, u"--relay"_s, url}, "no-token-of-this-relay-000000000");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.startsWith("Not checked: "), refused.err.constData());
        QCOMPARE(refused.out, QByteArray()); // half a check would look like a whole one
        town.stopRelay();
        const ctl::ProgramRun unanswered = check({legs, u"--relay"_s, url});
        QCOMPARE(unanswered.code, 69);
        QVERIFY2(unanswered.err.contains("no relay answers at " + url.toLatin1()),
                 unanswered.err.constData());
    }
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "CheckCommandTest.moc"
