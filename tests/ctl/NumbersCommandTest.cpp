// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/SavedFile.h"
#include "tests/ctl/RunningCarrier.h"
#include "tests/ctl/RunningRelay.h"
#include "tests/ctl/WatchedDesk.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringdown;
using namespace ringdown::ctl;

/// The built program points the numbers of the simulated carrier to the relay, and back.
class NumbersCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatTwilioIsToldIsListed();
    void driftIsNamedAndIsAnAnswer();
    void nothingChangesWithoutYes();
    void oneFieldIsAdopted();
    void theRestIsAdoptedAndReadBack();
    void whatIsKeptOfAnotherAccountStaysKept();
    void theWayBack();
    void aFlowIsMadeAndGoesStale();
    void whatABoughtNumberIsToldIsShownBefore();
    void aNumberIsBoughtAndReleased();
    void theFallbackIsPrintedWithoutTheAccount();
    void aRelayTellsItsPlanAndAddress();
    void anAddressThatTwilioCannotReachIsRefused_data();
    void anAddressThatTwilioCannotReachIsRefused();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void withoutTheAccountItIsConfiguration();
    void noValueWasSeen();

private:
    ProgramRun numbers(const QStringList &arguments)
    {
        return m_desk.ask(QStringList{u"numbers"_s} + arguments +
                          QStringList{u"--twilio-api"_s, m_carrier.url(), u"--vault"_s, m_vault});
    }
    ProgramRun withPlan(const QStringList &arguments, const QString &plan = {})
    {
        return numbers(arguments + QStringList{u"--plan"_s, plan.isEmpty() ? m_plan : plan, u"--public-url"_s,
                                               u"https://relay.example.com"_s});
    }

    WatchedDesk m_desk;
    RunningCarrier m_carrier;
    QString m_vault;
    QString m_plan = QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");
};

void NumbersCommandTest::initTestCase()
{
    QVERIFY(m_carrier.start());
    m_vault = u"env:"_s + m_desk.write(u"account.env"_s, "TWILIO_ACCOUNT_SID=" + accountSid +
                                                             "\nTWILIO_AUTH_TOKEN=" + authToken + '\n');
    m_carrier.tell("number +16195550100 voice_url https://old.example.net/handler");
    m_carrier.tell("number +16195550200 trunk_sid TK00000000000000000000000000000001");
    m_carrier.tell("sale +16195550160 Local");
}

void NumbersCommandTest::whatTwilioIsToldIsListed()
{
    const ProgramRun listed = numbers({u"list"_s});
    QVERIFY2(listed.code == 0, listed.err.constData());
    QVERIFY2(listed.out.contains("+16195550100") && listed.out.contains("https://old.example.net/handler") &&
                 listed.out.contains("TK00000000000000000000000000000001"),
             listed.out.constData());
    QVERIFY(m_desk.ledger().contains("ringdownctl numbers list"));
    const auto json = QJsonDocument::fromJson(numbers({u"list"_s, u"--json"_s}).out).object();
    QCOMPARE(json[u"numbers"_s].toArray().size(), 3);
}

void NumbersCommandTest::driftIsNamedAndIsAnAnswer()
{
    const ProgramRun checked = withPlan({u"check"_s});
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.out.contains("Calls go to old.example.net, not where they must.") &&
                 checked.out.contains("SIP trunk TK00000000000000000000000000000001 takes the calls") &&
                 checked.out.contains("+16195550301  ShipCaptainCrew: not in the account") &&
                 checked.out.contains("Lifeboat of Rady Shell: no flow at Twilio; an echo twimlet stands in. "
                                      "For callers who withhold their number it may ring no phone."),
             checked.out.constData());
}

void NumbersCommandTest::nothingChangesWithoutYes()
{
    const ProgramRun asked = withPlan({u"adopt"_s});
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.out.contains("of 3 numbers will be set at Twilio.") &&
                 asked.err.contains("Nothing was changed. Do it with --yes."),
             asked.out + asked.err);
    QVERIFY(numbers({u"list"_s}).out.contains("https://old.example.net/handler"));
    QVERIFY(!QFileInfo::exists(m_desk.file(u"data/ringdown/desk/numbers-before.json"_s)));
}

void NumbersCommandTest::oneFieldIsAdopted()
{
    const ProgramRun adopted =
        withPlan({u"adopt"_s, u"+16195550100"_s, u"--field"_s, u"VoiceUrl"_s, u"--yes"_s});
    QVERIFY2(adopted.code == 0, adopted.err.constData());
    QVERIFY(adopted.out.startsWith("1 field of 1 number will be set at Twilio."));
    QVERIFY(adopted.err.contains("Read back: 1 number as reviewed."));
}

void NumbersCommandTest::theRestIsAdoptedAndReadBack()
{
    const ProgramRun adopted = withPlan({u"adopt"_s, u"--yes"_s});
    QVERIFY2(adopted.code == 0, adopted.err.constData());
    QVERIFY(adopted.err.contains("Read back: 3 numbers as reviewed."));
    const QFileInfo kept(m_desk.file(u"data/ringdown/desk/numbers-before.json"_s));
    QCOMPARE(kept.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const ProgramRun checked = withPlan({u"check"_s});
    QCOMPARE(checked.code, 1); // one number of the plan is not in the account
    QVERIFY(checked.out.contains("+16195550100  Queen of San Diego: ours") &&
            !checked.out.contains("differ"));
    const ProgramRun again = withPlan({u"adopt"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, QByteArray("Nothing changes.\n"));
}

void NumbersCommandTest::whatIsKeptOfAnotherAccountStaysKept()
{
    QFile file(m_desk.file(u"data/ringdown/desk/numbers-before.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const desk::SavedFile kept(QFileInfo(file).path().toStdString());
    numbers::SavedNumber elsewhere = kept.read()->front();
    elsewhere.sid = "PN000000000000000000000000000000ff";
    elsewhere.phone = "+12025550199";
    QVERIFY(kept.add({elsewhere}));
    const auto both = *kept.read();
    const ProgramRun absent = numbers({u"restore"_s, u"+12025550199"_s, u"--yes"_s});
    QCOMPARE(absent.code, 1);
    QVERIFY2(absent.err.contains("+12025550199 is not in this account: what is kept of it stays kept."),
             absent.err.constData());
    QCOMPARE(numbers({u"restore"_s}).code, 1); // without --yes
    QVERIFY(*kept.read() == both);
    QVERIFY(kept.drop({elsewhere}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void NumbersCommandTest::theWayBack()
{
    QCOMPARE(numbers({u"restore"_s, u"+16195550200"_s}).code, 1);
    const ProgramRun restored = numbers({u"restore"_s, u"+16195550200"_s, u"--yes"_s});
    QVERIFY2(restored.code == 0, restored.err.constData());
    QVERIFY(numbers({u"list"_s}).out.contains("TK00000000000000000000000000000001"));
    // Two adoptions were made of this one: each has its way back.
    QCOMPARE(numbers({u"restore"_s, u"+16195550100"_s, u"--yes"_s}).code, 0);
    QCOMPARE(numbers({u"restore"_s, u"+16195550100"_s, u"--yes"_s}).code, 0);
    QVERIFY(numbers({u"list"_s}).out.contains("https://old.example.net/handler"));
    const ProgramRun none = numbers({u"restore"_s, u"+16195550100"_s, u"--yes"_s});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains("this desk has kept nothing of these numbers"));
}

void NumbersCommandTest::aFlowIsMadeAndGoesStale()
{
    const ProgramRun asked = withPlan({u"lifeboat"_s, u"qdn"_s});
    QCOMPARE(asked.code, 1);
    QVERIFY2(
        asked.out.contains("New flow for Queen of San Diego: Captain for 20 s, then Office for 25 s, then "
                           "a message."),
        asked.out.constData());
    const ProgramRun made = withPlan({u"lifeboat"_s, u"qdn"_s, u"--yes"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(made.out.contains("https://webhooks.twilio.com/v1/Accounts/" + accountSid + "/Flows/FW"));
    QCOMPARE(withPlan({u"lifeboat"_s, u"qdn"_s}).code, 0);
    QVERIFY(withPlan({u"adopt"_s, u"+16195550100"_s, u"--field"_s, u"VoiceFallbackUrl"_s})
                .out.contains("becomes  https://webhooks.twilio.com/v1/"));

    QFile plan(m_plan);
    QVERIFY(plan.open(QIODevice::ReadOnly));
    QByteArray pushed = plan.readAll();
    pushed.replace("\"seconds\": 20", "\"seconds\": 30");
    const QString file = m_desk.write(u"pushed.json"_s, pushed);
    const ProgramRun stale = withPlan({u"check"_s}, file);
    QCOMPARE(stale.code, 1);
    QVERIFY2(stale.out.contains("Lifeboat of Queen of San Diego: STALE."), stale.out.constData());
    QVERIFY(withPlan({u"lifeboat"_s, u"qdn"_s}, file).out.contains("Replaced flow FW"));
}

void NumbersCommandTest::whatABoughtNumberIsToldIsShownBefore()
{
    const ProgramRun asked = withPlan({u"buy"_s, u"+16195550301"_s}); // the plan names it
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.out.contains("  VoiceUrl  https://relay.example.com/") &&
                 asked.out.contains("  VoiceFallbackUrl  echo twimlet that rings the tiers, then records ("),
             asked.out.constData());
    m_carrier.tell("studio away");
    const ProgramRun away = withPlan({u"buy"_s, u"+16195550301"_s});
    QVERIFY2(away.out.contains("  VoiceFallbackUrl  (not set: the flow is not known now)"),
             away.out.constData());
    m_carrier.tell("studio back");
}

void NumbersCommandTest::aNumberIsBoughtAndReleased()
{
    const ProgramRun found = numbers({u"search"_s, u"--area"_s, u"619"_s});
    QVERIFY2(found.code == 0, found.err.constData());
    QVERIFY(found.out.contains("+16195550160") && found.out.contains("San Diego CA"));
    QVERIFY(found.err.contains("1.15 USD a month each"));
    QCOMPARE(numbers({u"buy"_s, u"+16195550160"_s}).code, 1);
    QVERIFY(!numbers({u"list"_s}).out.contains("+16195550160"));
    const ProgramRun misnamed = numbers({u"buy"_s, u"+16195550160"_s, u"--on-file"_s, u"AC1"_s, u"--yes"_s});
    QCOMPARE(misnamed.code, 2);
    QVERIFY2(misnamed.err.contains("'AC1' is neither an address"), misnamed.err.constData());
    const QString address = u"AD"_s + QString(32, u'1');
    QCOMPARE(numbers({u"buy"_s, u"+16195550160"_s, u"--on-file"_s, address, u"--yes"_s}).code, 0);
    const ProgramRun twice = numbers({u"buy"_s, u"+16195550160"_s, u"--yes"_s});
    QCOMPARE(twice.code, 1);
    QVERIFY2(twice.err.contains("Twilio error 21422"), twice.err.constData());
    QCOMPARE(numbers({u"release"_s, u"+16195550160"_s}).code, 1);
    const ProgramRun lost = withPlan({u"release"_s, u"+16195550100"_s});
    QVERIFY(lost.out.contains("Queen of San Diego loses it"));
    QVERIFY(lost.out.contains("It is its only number"));
    QVERIFY2(lost.out.contains("Its calls come to the routes closed, events, "), lost.out.constData());
    QCOMPARE(numbers({u"release"_s, u"+16195550160"_s, u"--yes"_s}).code, 0);
    QCOMPARE(numbers({u"release"_s, u"+16195550160"_s, u"--yes"_s}).code, 1);
}

void NumbersCommandTest::theFallbackIsPrintedWithoutTheAccount()
{
    const ProgramRun printed =
        m_desk.ask({u"numbers"_s, u"lifeboat"_s, u"qdn"_s, u"--twiml"_s, u"--plan"_s, m_plan});
    QCOMPARE(printed.code, 0);
    QVERIFY2(printed.out.contains("the Queen of San Diego.</Say><Dial timeout=\"20\" answerOnBridge=\"true\">"
                                  "<Number>+16195550111</Number></Dial>"),
             printed.out.constData());
}

void NumbersCommandTest::aRelayTellsItsPlanAndAddress()
{
#ifdef RINGDOWN_TEST_CARRIER
    RunningRelay relay;
    QVERIFY(relay.start({{u"RINGDOWN_WEBHOOK_KEYS"_s, derivedKey()}, {u"RINGDOWN_ADMIN_TOKEN"_s, adminToken}},
                        {u"--public-url"_s, u"https://harbor.example.com"_s}));
    QProcessEnvironment before = m_desk.environment();
    m_desk.environment().insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(adminToken));
    const ProgramRun checked = numbers({u"check"_s, u"--relay"_s, relay.url()});
    m_desk.environment() = before;
    QCOMPARE(checked.code, 1);
    const ProgramRun review = checked;
    QVERIFY2(review.out.contains("Lifeboat of Queen of San Diego: "), (review.out + review.err).constData());
    QVERIFY(review.out.contains("+16195550300  ShipCaptainCrew: "));
#endif
}

void NumbersCommandTest::anAddressThatTwilioCannotReachIsRefused_data()
{
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("http://127.0.0.1:8080") << QByteArray("'127.0.0.1' is this machine itself");
    QTest::newRow("http://localhost:8080") << QByteArray("'localhost' is this machine itself");
    QTest::newRow("https://192.168.1.7") << QByteArray("'192.168.1.7' is an address of a private network");
    QTest::newRow("https://my_relay.example.com")
        << QByteArray("with an underscore, such as 'my_relay.example.com'");
}

/// Before anything is asked of Twilio. The carrier on this machine is reached there and may be told so.
void NumbersCommandTest::anAddressThatTwilioCannotReachIsRefused()
{
    QFETCH(QByteArray, why);
    const QString url = QString::fromLatin1(QTest::currentDataTag());
    const QStringList adopt{u"numbers"_s,      u"adopt"_s, u"--plan"_s,  m_plan,
                            u"--public-url"_s, url,        u"--vault"_s, m_vault};
    const ProgramRun refused = m_desk.ask(adopt + QStringList{u"--yes"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("--public-url " + url.toLatin1() + ": ") && refused.err.contains(why),
             refused.err.constData());
    const ProgramRun rehearsed = m_desk.ask(adopt + QStringList{u"--twilio-api"_s, m_carrier.url()});
    QVERIFY2(rehearsed.err.contains("Nothing was changed. Do it with --yes."), rehearsed.err.constData());
}

void NumbersCommandTest::wrongUsageIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no plan") << QStringList{u"check"_s} << QByteArray("it needs --relay URL, or --plan PLAN");
    QTest::newRow("a plan without its place")
        << QStringList{u"check"_s, u"--plan"_s, m_plan} << QByteArray("--plan needs --public-url URL");
    QTest::newRow("no URL") << QStringList{u"check"_s, u"--plan"_s, m_plan, u"--public-url"_s, u"relay"_s}
                            << QByteArray("--public-url needs the URL at which Twilio reaches the relay");
    QTest::newRow("no number") << QStringList{u"adopt"_s, u"0100"_s}
                               << QByteArray("'0100' is no number: write +16195550100");
    QTest::newRow("no field") << QStringList{u"adopt"_s, u"--field"_s, u"Voice"_s}
                              << QByteArray("'Voice' is no field; known: TrunkSid, ");
    QTest::newRow("no kind") << QStringList{u"search"_s, u"--kind"_s, u"gold"_s}
                             << QByteArray("--kind is local, toll-free or mobile");
    QTest::newRow("an area code abroad")
        << QStringList{u"search"_s, u"--country"_s, u"GB"_s, u"--area"_s, u"619"_s}
        << QByteArray("--area is for numbers of US and CA");
    QTest::newRow("one sign") << QStringList{u"search"_s, u"--contains"_s, u"5"_s}
                              << QByteArray("--contains takes 2 to 16");
    QTest::newRow("no area code") << QStringList{u"search"_s, u"--area"_s, u"xx"_s}
                                  << QByteArray("--area takes an area code of three digits");
    QTest::newRow("no country") << QStringList{u"search"_s, u"--country"_s, u"../x"_s}
                                << QByteArray("--country takes two capitals");
}

void NumbersCommandTest::wrongUsageIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const ProgramRun ran = numbers(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(words), ran.err.constData());
}

void NumbersCommandTest::withoutTheAccountItIsConfiguration()
{
    const QString bare = u"env:"_s + m_desk.write(u"bare.env"_s, "TWILIO_ACCOUNT_SID=" + accountSid + '\n');
    const ProgramRun ran =
        m_desk.ask({u"numbers"_s, u"list"_s, u"--vault"_s, bare, u"--twilio-api"_s, m_carrier.url()});
    QCOMPARE(ran.code, 78);
    QVERIFY2(ran.err.contains("TWILIO_AUTH_TOKEN"), ran.err.constData());
    const ProgramRun gone = m_desk.ask(
        {u"numbers"_s, u"list"_s, u"--vault"_s, m_vault, u"--twilio-api"_s, u"http://127.0.0.1:1"_s});
    QCOMPARE(gone.code, 69);
}

void NumbersCommandTest::noValueWasSeen()
{
    QCOMPARE(m_desk.leak(), QByteArray());
}

QTEST_GUILESS_MAIN(NumbersCommandTest)
#include "NumbersCommandTest.moc"
