// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookKey.h"
#include "tests/ctl/RunningRelay.h"
#include "tests/ctl/WatchedDesk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringdown;
using namespace ringdown::ctl;

namespace {

QString harbor()
{
    return QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");
}

} // namespace

/// The built program with a real, unlocked keyring, from the import to the last forgetting, in this order.
class SecretsKeyringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theListHasNoValues();
    void theWebhookKeyIsDerived();
    void theRuntimeTierIsExported_data();
    void theRuntimeTierIsExported();
    void theExportSatisfiesARelay();
    void noOtherTierIsExported_data();
    void noOtherTierIsExported();
    void theAuditTellsDeedsAndNoValues_data();
    void theAuditTellsDeedsAndNoValues();
    void aPersonLeavingAsksForRotation();
    void noRotationWaits();
    void aRotationNeedsItsRelays_data();
    void aRotationNeedsItsRelays();
    void aRotationNeedsAVaultThatKeepsThings_data();
    void aRotationNeedsAVaultThatKeepsThings();
    void theTokenOfARelayComesFromTheKeyring();
    void whatIsForgottenIsGone();
    void noValueWasSeenOrWritten();

private:
    ProgramRun ask(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_desk.ask(arguments, input);
    }

    WatchedDesk m_desk;
};

void SecretsKeyringTest::initTestCase()
{
    QCOMPARE(ask({u"secrets"_s, u"import"_s, m_desk.write(u"repos.env"_s, envFile())}).code, 0);
}

void SecretsKeyringTest::theListHasNoValues()
{
    const ProgramRun listed = ask({u"secrets"_s, u"list"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out.count('\n'), 6);
    QCOMPARE(listed.out.count("here for 0 days"), 3); // the others are identifiers
    const QJsonArray entries = QJsonDocument::fromJson(ask({u"secrets"_s, u"list"_s, u"--json"_s}).out)
                                   .object()[u"entries"_s]
                                   .toArray();
    QCOMPARE(entries.size(), 5);
    const QJsonObject token = entries.at(1).toObject();
    QCOMPARE(token[u"entry"_s].toString(), u"TWILIO_AUTH_TOKEN"_s);
    QCOMPARE(token[u"tier"_s].toString(), u"account (this desk only)"_s);
    QCOMPARE(token[u"fingerprint"_s].toString().size(), 8);
    QCOMPARE(token[u"wantsRotation"_s].toBool(true), false);
}

void SecretsKeyringTest::theWebhookKeyIsDerived()
{
    const ProgramRun derived = m_desk.askFor(derivedKey(), {u"secrets"_s, u"webhook-key"_s});
    QCOMPARE(derived.code, 0);
    QCOMPARE(derived.out, derivedKey() + '\n');
    const auto key = twilio::WebhookKey::derive(Secret(authToken.toStdString()));
    QVERIFY2(derived.err.contains("Webhook key " + QByteArray::fromStdString(key.id())),
             derived.err.constData());
    QVERIFY2(m_desk.ledger().contains("\"derivedFrom\":\""), m_desk.ledger().constData());
    const ProgramRun elsewhere = ask({u"secrets"_s, u"webhook-key"_s, u"--vault"_s, u"memory"_s});
    QCOMPARE(elsewhere.code, 78);
    QVERIFY2(elsewhere.err.contains("there is no Auth Token in this run only"), elsewhere.err.constData());
}

void SecretsKeyringTest::theRuntimeTierIsExported_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("piped");
    QTest::newRow("env") << u"env"_s
                         << "TWILIO_ACCOUNT_SID=" + accountSid + "\nTWILIO_API_KEY=" + apiKey +
                                "\nTWILIO_API_SECRET=" + apiSecret +
                                "\nRINGDOWN_WEBHOOK_KEYS=" + derivedKey() + '\n';
    QTest::newRow("json") << u"json"_s
                          << "{\n  \"TWILIO_ACCOUNT_SID\": \"" + accountSid +
                                 "\",\n  \"TWILIO_API_KEY\": \"" + apiKey +
                                 "\",\n  \"TWILIO_API_SECRET\": \"" + apiSecret +
                                 "\",\n  \"RINGDOWN_WEBHOOK_KEYS\": \"" + derivedKey() + "\"\n}\n";
}

void SecretsKeyringTest::theRuntimeTierIsExported()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, piped);
    const QStringList arguments{u"secrets"_s, u"export"_s, u"--tier"_s, u"runtime"_s, u"--format"_s, format};
    const ProgramRun exported = m_desk.askFor(piped, arguments);
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.out, piped);
    QVERIFY2(exported.err.contains("TWILIO_API_SECRET      fingerprint "), exported.err.constData());
    const QString path = m_desk.file(u"out."_s + format);
    QCOMPARE(ask(arguments + QStringList{u"--output"_s, path}).code, 0);
    QCOMPARE(m_desk.read(u"out."_s + format), piped);
    QCOMPARE(QFile::permissions(path) & 0x0777, QFile::ReadUser | QFile::WriteUser);
    QCOMPARE(ask(arguments + QStringList{u"--output"_s, path}).code, 73);
    QCOMPARE(ask(arguments + QStringList{u"--output"_s, path, u"--force"_s}).code, 0);
}

void SecretsKeyringTest::theExportSatisfiesARelay()
{
    const QString folder = m_desk.file(u"credentials"_s);
    QCOMPARE(ask({u"secrets"_s, u"export"_s, u"--tier"_s, u"runtime"_s, u"--format"_s, u"systemd"_s,
                  u"--output"_s, folder})
                 .code,
             0);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
    for (const bool fromFolder : {false, true}) {
        QProcess relay;
        QProcessEnvironment environment = m_desk.environment();
        QStringList arguments{u"--check"_s, u"--plan"_s, harbor()};
        if (fromFolder)
            environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder);
        else
            arguments << u"--env-file"_s << m_desk.file(u"out.env"_s);
        relay.setProcessEnvironment(environment);
        relay.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"), arguments);
        QVERIFY(relay.waitForFinished(30'000));
        QVERIFY2(relay.exitCode() == 0, relay.readAllStandardError().constData());
    }
}

void SecretsKeyringTest::noOtherTierIsExported_data()
{
    QTest::addColumn<QStringList>("tier");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("account") << QStringList{u"--tier"_s, u"account"_s}
                             << QByteArray("the account tier is never exported");
    QTest::newRow("account, shown") << QStringList{u"--tier=account"_s, u"--show"_s}
                                    << QByteArray("the account tier is never exported");
    QTest::newRow("all") << QStringList{u"--tier"_s, u"all"_s} << QByteArray("nothing else is ever exported");
    QTest::newRow("none") << QStringList{} << QByteArray("--tier TIER is missing");
    QTest::newRow("unknown format") << QStringList{u"--tier"_s, u"runtime"_s, u"--format"_s, u"xml"_s}
                                    << QByteArray("--format is env, json or systemd");
}

void SecretsKeyringTest::noOtherTierIsExported()
{
    QFETCH(QStringList, tier);
    QFETCH(QByteArray, words);
    const ProgramRun exported = ask(QStringList{u"secrets"_s, u"export"_s} + tier);
    QCOMPARE(exported.code, 2);
    QCOMPARE(exported.out, QByteArray());
    QVERIFY2(exported.err.contains(words), exported.err.constData());
}

void SecretsKeyringTest::theAuditTellsDeedsAndNoValues_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArrayList>("words");
    const QByteArrayList deeds{"imported", "derived", "exported"};
    QTest::newRow("text") << u"text"_s << QByteArrayList{"WHEN "} + deeds;
    QTest::newRow("json") << u"json"_s << QByteArrayList{"\"rows\": ["} + deeds;
    QTest::newRow("markdown") << u"markdown"_s
                              << QByteArrayList{"# Credentials of ", "| TWILIO_AUTH_TOKEN | account",
                                                "administers the account from the desk"} +
                                     deeds;
}

void SecretsKeyringTest::theAuditTellsDeedsAndNoValues()
{
    QFETCH(QString, format);
    QFETCH(QByteArrayList, words);
    const ProgramRun audited = ask({u"secrets"_s, u"audit"_s, u"--format"_s, format});
    QCOMPARE(audited.code, 0);
    for (const QByteArray &word : words)
        QVERIFY2(audited.out.contains(word), word.constData());
    QCOMPARE(audited.err, QByteArray());
}

void SecretsKeyringTest::aPersonLeavingAsksForRotation()
{
    QCOMPARE(ask({u"secrets"_s, u"person-left"_s, u"Dana Fake"_s}).code, 0);
    const ProgramRun listed = ask({u"secrets"_s, u"list"_s});
    QCOMPARE(listed.out.count("rotate: a person left"), 3);
    const ProgramRun audited = ask({u"secrets"_s, u"audit"_s});
    QVERIFY2(audited.err.contains("TWILIO_AUTH_TOKEN: rotate: a person left.\n"), audited.err.constData());
    QCOMPARE(ask({u"secrets"_s, u"person-left"_s, u"two\nlines"_s}).code, 2);
}

void SecretsKeyringTest::noRotationWaits()
{
    const ProgramRun status = ask({u"secrets"_s, u"rotate"_s, u"--status"_s});
    QCOMPARE(status.code, 0);
    QCOMPARE(status.err, QByteArray("No rotation waits to be finished.\n"));
    for (const QString &mode : {u"--resume"_s, u"--abort"_s}) {
        const ProgramRun ran = ask({u"secrets"_s, u"rotate"_s, mode});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("no rotation waits"), ran.err.constData());
    }
}

void SecretsKeyringTest::aRotationNeedsItsRelays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing") << QStringList{} << QByteArray("it needs auth-token or api-key");
    QTest::newRow("unknown") << QStringList{u"password"_s}
                             << QByteArray("that cannot be rotated: auth-token or");
    QTest::newRow("no relay") << QStringList{u"auth-token"_s} << QByteArray("--relay URL is missing");
    QTest::newRow("two modes") << QStringList{u"--resume"_s, u"--abort"_s}
                               << QByteArray("exclude each other");
    QTest::newRow("settle") << QStringList{u"api-key"_s, u"--relay"_s, u"http://127.0.0.1:1"_s, u"--settle"_s,
                                           u"x"_s}
                            << QByteArray("--settle needs a number of seconds");
    // A rotation that cannot even begin would have to be undone.
    QTest::newRow("carrier") << QStringList{u"api-key"_s, u"--relay"_s, u"http://127.0.0.1:1"_s,
                                            u"--twilio-api"_s, u"http://example.com"_s}
                             << QByteArray("--twilio-api: ");
    QTest::newRow("region") << QStringList{u"api-key"_s, u"--relay"_s, u"http://127.0.0.1:1"_s,
                                           u"--twilio-region"_s, u"xx9"_s}
                            << QByteArray("--twilio-region: 'xx9' is none of us1, us2");
}

void SecretsKeyringTest::aRotationNeedsItsRelays()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const ProgramRun ran = ask(QStringList{u"secrets"_s, u"rotate"_s} + arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(words), ran.err.constData());
}

void SecretsKeyringTest::aRotationNeedsAVaultThatKeepsThings_data()
{
    QTest::addColumn<QString>("vault");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("file") << u"env:"_s + m_desk.file(u"repos.env"_s) << 78 << QByteArray("is only read");
    QTest::newRow("memory") << u"memory"_s << 2 << QByteArray("ends with this command");
}

/// Said before the token of a relay is missed, which such a vault never has.
void SecretsKeyringTest::aRotationNeedsAVaultThatKeepsThings()
{
    QFETCH(QString, vault);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const ProgramRun ran = ask({u"secrets"_s, u"rotate"_s, u"auth-token"_s, u"--relay"_s,
                                u"http://127.0.0.1:1"_s, u"--vault"_s, vault});
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.contains(words), ran.err.constData());
}

void SecretsKeyringTest::theTokenOfARelayComesFromTheKeyring()
{
    RunningRelay relay;
    QVERIFY(
        relay.start({{u"RINGDOWN_WEBHOOK_KEYS"_s, derivedKey()}, {u"RINGDOWN_ADMIN_TOKEN"_s, adminToken}}));
    const QString url = relay.url();

    const ProgramRun without = ask({u"pull"_s, u"--relay"_s, url});
    QCOMPARE(without.code, 78);
    QVERIFY2(without.err.contains("secrets set relay-token " + url.toLatin1()), without.err.constData());
    QCOMPARE(ask({u"secrets"_s, u"set"_s, u"relay-token"_s, url + u'/'}, adminToken).code, 0);
    const ProgramRun pulled = ask({u"pull"_s, u"--relay"_s, url});
    QCOMPARE(pulled.code, 0);
    QCOMPARE(pulled.err, QByteArray("This is revision 1.\n"));
    QVERIFY(ask({u"secrets"_s, u"list"_s}).out.contains("relay-token " + url.toLatin1()));
    // The variable goes first.
    QProcess wrong;
    QProcessEnvironment environment = m_desk.environment();
    environment.insert(u"RINGDOWN_TOKEN"_s, u"fake-token-that-no-relay-knows-0123456789"_s);
    wrong.setProcessEnvironment(environment);
    QCOMPARE(finish(wrong, {u"pull"_s, u"--relay"_s, url}).code, 1);
    QCOMPARE(ask({u"secrets"_s, u"forget"_s, u"relay-token"_s, url}).code, 0);
    QCOMPARE(ask({u"pull"_s, u"--relay"_s, url}).code, 78);
    QVERIFY(relay.stop());
}

void SecretsKeyringTest::whatIsForgottenIsGone()
{
    const ProgramRun forgotten = ask({u"secrets"_s, u"forget"_s, u"TWILIO_AUTH_TOKEN"_s});
    QCOMPARE(forgotten.code, 0);
    QVERIFY2(forgotten.err.contains("It still works at Twilio"), forgotten.err.constData());
    QVERIFY(!ask({u"secrets"_s, u"list"_s}).out.contains("TWILIO_AUTH_TOKEN"));
    QCOMPARE(ask({u"secrets"_s, u"webhook-key"_s}).code, 78);
    const ProgramRun again = ask({u"secrets"_s, u"forget"_s, u"TWILIO_AUTH_TOKEN"_s});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains("TWILIO_AUTH_TOKEN is not in "), again.err.constData());
    QVERIFY(m_desk.ledger().contains("\"forgotten\""));
}

void SecretsKeyringTest::noValueWasSeenOrWritten()
{
    QVERIFY(m_desk.seen().size() > 10'000);
    QCOMPARE(m_desk.leak(), QByteArray());
}

QTEST_GUILESS_MAIN(SecretsKeyringTest)
#include "SecretsKeyringTest.moc"
