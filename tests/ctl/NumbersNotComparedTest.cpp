// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/RunningCarrier.h"
#include "tests/ctl/RunningRelay.h"
#include "tests/ctl/WatchedDesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringdown::ctl;

/// Where the built program does not know what a number needs, or a fallback is not there, it says so.
class NumbersNotComparedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRelayWithAnotherWebhookPathIsNotComparedWith();
    void whatIsMissingOrNotKnownIsNotFine();
    void oneFlowThatCannotBeReadIsNamed();
    void noValueWasSeen();

private:
    ProgramRun numbers(const QStringList &arguments)
    {
        return m_desk.ask(QStringList{u"numbers"_s} + arguments +
                          QStringList{u"--twilio-api"_s, m_carrier.url(), u"--vault"_s, m_vault});
    }
    ProgramRun withPlan(const QStringList &arguments, const QString &plan)
    {
        return numbers(arguments +
                       QStringList{u"--plan"_s, plan, u"--public-url"_s, u"https://relay.example.com"_s});
    }
    QString vaultWith(const QString &file, const QByteArray &more)
    {
        return u"env:"_s + m_desk.write(file, "TWILIO_ACCOUNT_SID=" + accountSid +
                                                  "\nTWILIO_AUTH_TOKEN=" + authToken + '\n' + more);
    }

    WatchedDesk m_desk;
    RunningCarrier m_carrier;
    QString m_vault;
    QString m_plan = QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");
};

void NumbersNotComparedTest::initTestCase()
{
    QVERIFY(m_carrier.start());
    m_vault = vaultWith(u"account.env"_s, {});
    m_carrier.tell("number +16195550100 voice_url https://old.example.net/handler");
}

void NumbersNotComparedTest::aRelayWithAnotherWebhookPathIsNotComparedWith()
{
#ifdef RINGDOWN_TEST_CARRIER
    const QByteArray path = "fake-canary-path-0123456789abcdef";
    RunningRelay relay;
    QVERIFY(relay.start({{u"RINGDOWN_WEBHOOK_KEYS"_s, derivedKey()},
                         {u"RINGDOWN_ADMIN_TOKEN"_s, adminToken},
                         {u"RINGDOWN_WEBHOOK_PATH"_s, path}},
                        {u"--public-url"_s, u"https://harbor.example.com"_s}));
    const QProcessEnvironment before = m_desk.environment();
    const QString bare = m_vault;
    m_desk.environment().insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(adminToken));
    const auto ask = [&](const QStringList &arguments) {
        return numbers(arguments + QStringList{u"--relay"_s, relay.url()});
    };
    const QByteArray listed = numbers({u"list"_s, u"--json"_s}).out;
    for (const QStringList &deed :
         {QStringList{u"check"_s}, QStringList{u"adopt"_s, u"--yes"_s},
          QStringList{u"adopt"_s, u"--yes"_s, u"--public-url"_s, u"https://harbor.example.com"_s}}) {
        const ProgramRun refused = ask(deed);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("this vault has none") &&
                     refused.err.contains("'ringdownctl secrets set RINGDOWN_WEBHOOK_PATH'"),
                 refused.err.constData());
        QVERIFY(!refused.err.contains(path));
    }
    QCOMPARE(numbers({u"list"_s, u"--json"_s}).out, listed);
    QVERIFY(ask({u"lifeboat"_s}).out.contains("New flow for Rady Shell")); // it needs no path
    m_vault = vaultWith(u"another.env"_s, "RINGDOWN_WEBHOOK_PATH=fake-canary-path-of-another-relay\n");
    QVERIFY(ask({u"check"_s}).err.contains("is not the one in this vault"));
    m_vault = vaultWith(u"path.env"_s, "RINGDOWN_WEBHOOK_PATH=" + path + '\n');
    const ProgramRun compared = ask({u"check"_s});
    QVERIFY2(compared.out.contains("+16195550300  ShipCaptainCrew: "), compared.err.constData());
    m_vault = bare;
    m_desk.environment() = before;
#endif
}

/// One business whose numbers are as the plan needs them, until something goes.
void NumbersNotComparedTest::whatIsMissingOrNotKnownIsNotFine()
{
    QFile file(m_plan);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject rady = plan[u"tenants"_s].toArray()[1].toObject();
    const auto written = [&](const QString &name) {
        plan[u"tenants"_s] = QJsonArray{rady};
        return m_desk.write(name, QJsonDocument(plan).toJson());
    };
    const QString alone = written(u"alone.json"_s);
    QCOMPARE(withPlan({u"adopt"_s, u"--yes"_s}, alone).code, 0);
    QCOMPARE(withPlan({u"check"_s}, alone).code, 0);

    m_carrier.tell("studio away");
    const ProgramRun away = withPlan({u"check"_s}, alone);
    QCOMPARE(away.code, 69);
    QVERIFY2(away.out.contains("+16195550200  Rady Shell: ours; its fallback is not known now") &&
                 away.out.contains("Lifeboat of Rady Shell: not known now: ") &&
                 !away.out.contains("stands in") &&
                 away.err.contains("What could be compared is as the plan needs it. Not known now: "
                                   "1 fallback."),
             (away.out + away.err).constData());
    const ProgramRun nothing = withPlan({u"adopt"_s, u"--yes"_s}, alone);
    QCOMPARE(nothing.code, 69);
    QCOMPARE(nothing.out, QByteArray("Nothing changes of what could be compared.\n"));
    QVERIFY2(nothing.err.contains("Studio flows could not be read: ") &&
                 nothing.err.contains("+16195550200: VoiceFallbackUrl is not compared"),
             nothing.err.constData());
    QCOMPARE(withPlan({u"adopt"_s, u"--field"_s, u"VoiceUrl"_s}, alone).code, 0); // it was compared
    m_carrier.tell("studio back");

    QJsonObject routes = rady[u"routes"_s].toObject();
    QJsonArray open = routes[u"open"_s].toArray();
    open.prepend(QJsonObject{{u"say"_s, QString(700, u'я')}});
    routes[u"open"_s] = open;
    rady[u"routes"_s] = routes;
    const QString talkative = written(u"talkative.json"_s);
    const ProgramRun checked = withPlan({u"check"_s}, talkative);
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.out.contains("The fallback was made of another plan.") &&
                 checked.out.contains("'ringdownctl numbers lifeboat rady --yes'") &&
                 !checked.out.contains("stands in"),
             checked.out.constData());
    const ProgramRun adopted = withPlan({u"adopt"_s, u"--yes"_s}, talkative);
    QCOMPARE(adopted.code, 1);
    QCOMPARE(adopted.out, QByteArray("Nothing changes.\n"));
    QVERIFY2(adopted.err.contains("+16195550200: VoiceFallbackUrl is left as it is."),
             adopted.err.constData());
    QCOMPARE(withPlan({u"lifeboat"_s, u"--yes"_s}, talkative).code, 0);
    QCOMPARE(withPlan({u"adopt"_s, u"--yes"_s}, talkative).code, 0);
    QCOMPARE(withPlan({u"check"_s}, talkative).code, 0);
}

void NumbersNotComparedTest::oneFlowThatCannotBeReadIsNamed()
{
    const ProgramRun made = withPlan({u"lifeboat"_s, u"--yes"_s}, m_plan);
    QVERIFY2(made.code == 0, made.err.constData());
    QByteArray flow; // "ringdown rady<TAB>https://.../Flows/FW..."
    for (const QByteArray &line : made.out.split('\n')) {
        if (line.contains("rady") && line.contains("/Flows/"))
            flow = line.mid(line.lastIndexOf('/') + 1);
    }
    QVERIFY2(flow.startsWith("FW"), made.out.constData());
    QFile file(m_plan);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray pushed = file.readAll();
    pushed.replace("\"seconds\": 20", "\"seconds\": 30");
    const QString plan = m_desk.write(u"pushed.json"_s, pushed);
    m_carrier.tell("studio away " + flow);
    const ProgramRun renewed = withPlan({u"lifeboat"_s, u"--yes"_s}, plan);
    QCOMPARE(renewed.code, 69);
    QVERIFY2(renewed.err.contains("The Studio flow of Rady Shell could not be read: ") &&
                 renewed.err.contains("of this plan. 'ringdownctl numbers adopt'"),
             renewed.err.constData());
    const ProgramRun again = withPlan({u"lifeboat"_s}, plan);
    QCOMPARE(again.code, 69);
    QVERIFY2(again.out.contains("and as the plan is.\nLifeboat of Rady Shell: not known now: "),
             again.out.constData());
    QVERIFY(!again.out.contains("flow for")); // nothing else to renew
    m_carrier.tell("studio back");
}

void NumbersNotComparedTest::noValueWasSeen()
{
    QCOMPARE(m_desk.leak(), QByteArray());
    QVERIFY(!m_desk.seen().contains("fake-canary-path"));
}

QTEST_GUILESS_MAIN(NumbersNotComparedTest)
#include "NumbersNotComparedTest.moc"
