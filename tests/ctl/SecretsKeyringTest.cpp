// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookKey.h"
#include "tests/ctl/Desk.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringdown;
using namespace ringdown::ctl;

namespace {

// Each value stands nowhere else, so that it can be searched for.
const QByteArray accountSid = "AC00000000000000000000000000000ca1";
const QByteArray authToken = "ca0a0000000000000000000000000a11";
const QByteArray apiKey = "SK00000000000000000000000000000ca2";
const QByteArray apiSecret = "FakeCanarySecret0123456789abcdef";
const QByteArray otherSecret = "FakeCanarySecretOfTheSecondImport";
const QByteArray adminToken = "fake-canary-admin-token-0123456789abcdef";
const QByteArray foreignValue = "fake-canary-of-another-program";

QByteArray derivedKey()
{
    const Secret text = twilio::WebhookKey::derive(Secret(authToken.toStdString())).text();
    return QByteArray::fromStdString(std::string(text.reveal()));
}

QByteArray envFile(const QByteArray &secret = apiSecret)
{
    return "# the sample\nexport TWILIO_ACCOUNT_SID=" + accountSid + "\nTWILIO_AUTH_TOKEN=\"" + authToken +
           "\"\nTWILIO_API_KEY=" + apiKey + "\nTWILIO_API_SECRET='" + secret +
           "'\n\nRINGDOWN_ADMIN_TOKEN=" + adminToken + "\nOTHER_PROGRAM=" + foreignValue + "\nEMPTY=\n";
}

/// Every value that may be seen only where it was asked for.
QList<QByteArray> canaries()
{
    return {authToken, apiSecret, otherSecret, adminToken, foreignValue, derivedKey()};
}

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
    void aFileThatOthersMayReadIsRefusedWithAnOffer();
    void aDryRunStoresNothing();
    void anImportTellsTiersAndNeverAValue();
    void theKeyringHasWhatWasImported();
    void aSecondImportStoresNothing();
    void anotherValueReplaces();
    void whatHasTheWrongFormIsNotTaken();
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
    void theTokenOfARelayComesFromTheKeyring();
    void whatIsForgottenIsGone();
    void noValueWasSeenOrWritten();

private:
    Outcome ask(const QStringList &arguments, const QByteArray &input = {});
    /// The same for a command that is wanted to print value.
    Outcome askFor(const QByteArray &value, const QStringList &arguments, const QByteArray &input = {});

    Desk m_desk{Desk::Bus::Own};
    QByteArray m_seen; ///< all that was printed and not asked for
};

Outcome SecretsKeyringTest::ask(const QStringList &arguments, const QByteArray &input)
{
    const Outcome ran = m_desk.run(arguments, input);
    m_seen += ran.out + ran.err;
    return ran;
}

Outcome SecretsKeyringTest::askFor(const QByteArray &value, const QStringList &arguments,
                                   const QByteArray &input)
{
    const Outcome ran = m_desk.run(arguments, input);
    m_seen += QByteArray(ran.out).replace(value, "(wanted)") + ran.err;
    return ran;
}

void SecretsKeyringTest::initTestCase()
{
    m_desk.write(u"repos.env"_s, envFile());
}

void SecretsKeyringTest::aFileThatOthersMayReadIsRefusedWithAnOffer()
{
    QFile file(m_desk.write(u"open.env"_s, envFile()));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(file.setPermissions(mine | QFile::ReadGroup));
    const Outcome refused = ask({u"secrets"_s, u"import"_s, file.fileName()});
    QCOMPARE(refused.code, 78);
    QVERIFY2(refused.err.contains("chmod 600") && refused.err.contains("--fix-mode"),
             refused.err.constData());
    QVERIFY(QFile::permissions(file.fileName()) & QFile::ReadGroup);
    const Outcome fixed = ask({u"secrets"_s, u"import"_s, file.fileName(), u"--fix-mode"_s, u"--dry-run"_s});
    QCOMPARE(fixed.code, 0);
    QVERIFY2(fixed.err.contains("has mode 600 now"), fixed.err.constData());
    QVERIFY(!(QFile::permissions(file.fileName()) & QFile::ReadGroup));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), envFile());
}

void SecretsKeyringTest::aDryRunStoresNothing()
{
    QCOMPARE(ask({u"secrets"_s, u"import"_s, m_desk.file(u"repos.env"_s), u"--dry-run"_s}).code, 0);
    const Outcome listed = ask({u"secrets"_s, u"list"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out, QByteArray());
    QVERIFY2(listed.err.contains("no credential"), listed.err.constData());
    QCOMPARE(m_desk.ledger(), QByteArray());
}

void SecretsKeyringTest::anImportTellsTiersAndNeverAValue()
{
    const QFileInfo before(m_desk.file(u"repos.env"_s));
    const QDateTime touched = before.lastModified();
    const Outcome imported = ask({u"secrets"_s, u"import"_s, before.filePath()});
    QCOMPARE(imported.code, 0);
    const QList<QByteArray> lines = imported.out.split('\n');
    const auto hasLine = [&lines](const char *name, const char *tier, const char *stand) {
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
            return line.startsWith(name) && line.contains(tier) && line.endsWith(stand);
        });
    };
    QVERIFY2(hasLine("TWILIO_ACCOUNT_SID ", accountSid, "new"), imported.out.constData());
    QVERIFY(hasLine("TWILIO_AUTH_TOKEN ", "account (this desk only)", "new"));
    QVERIFY(hasLine("TWILIO_API_SECRET ", "runtime (relays)", "new"));
    QVERIFY(hasLine("RINGDOWN_ADMIN_TOKEN ", "relay access", "new"));
    QVERIFY2(imported.err.contains("Left alone, being none of ours or empty: EMPTY, OTHER_PROGRAM.\n") &&
                 imported.err.contains("5 of 5 stored in "),
             imported.err.constData());
    QCOMPARE(m_desk.read(u"repos.env"_s), envFile());
    QCOMPARE(QFileInfo(before.filePath()).lastModified(), touched);
}

void SecretsKeyringTest::theKeyringHasWhatWasImported()
{
    // Asked with another program, so that it is no memory of ours.
    QProcess lookup;
    lookup.setProcessEnvironment(m_desk.environment());
    lookup.start(u"secret-tool"_s,
                 {u"lookup"_s, u"server"_s, u"ringdown"_s, u"user"_s, u"TWILIO_AUTH_TOKEN"_s});
    QVERIFY(lookup.waitForFinished(30'000));
    QCOMPARE(lookup.readAllStandardOutput(), authToken);
}

void SecretsKeyringTest::aSecondImportStoresNothing()
{
    const QByteArray ledger = m_desk.ledger();
    const Outcome imported = ask({u"secrets"_s, u"import"_s, m_desk.file(u"repos.env"_s)});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.out.count("is there already"), 5);
    QVERIFY2(imported.err.contains("0 of 5 stored"), imported.err.constData());
    QCOMPARE(m_desk.ledger(), ledger);
}

void SecretsKeyringTest::anotherValueReplaces()
{
    for (const QByteArray &secret : {otherSecret, apiSecret}) {
        const Outcome imported =
            ask({u"secrets"_s, u"import"_s, m_desk.write(u"new.env"_s, envFile(secret))});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.out.count("replaces another value"), 1);
        QVERIFY2(imported.err.contains("1 of 5 stored"), imported.err.constData());
    }
}

void SecretsKeyringTest::whatHasTheWrongFormIsNotTaken()
{
    const QString path =
        m_desk.write(u"unfit.env"_s, "TWILIO_AUTH_TOKEN=" + foreignValue + "\nRINGDOWN_VIEWER_TOKEN=short\n");
    const Outcome imported = ask({u"secrets"_s, u"import"_s, path});
    QCOMPARE(imported.code, 1);
    QCOMPARE(imported.out.count("NOT TAKEN: "), 2);
    QVERIFY2(imported.err.contains("0 of 2 stored"), imported.err.constData());
    QCOMPARE(ask({u"secrets"_s, u"import"_s, m_desk.write(u"none.env"_s, "OTHER=1\n")}).code, 1);
    QCOMPARE(ask({u"secrets"_s, u"import"_s, m_desk.file(u"missing.env"_s)}).code, 73);
    const Outcome broken =
        ask({u"secrets"_s, u"import"_s, m_desk.write(u"broken.env"_s, foreignValue + '\n')});
    QCOMPARE(broken.code, 78);
    QVERIFY2(broken.err.contains("line 1"), broken.err.constData());
}

void SecretsKeyringTest::theListHasNoValues()
{
    const Outcome listed = ask({u"secrets"_s, u"list"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out.count('\n'), 6);
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
    const Outcome derived = askFor(derivedKey(), {u"secrets"_s, u"webhook-key"_s});
    QCOMPARE(derived.code, 0);
    QCOMPARE(derived.out, derivedKey() + '\n');
    const auto key = twilio::WebhookKey::derive(Secret(authToken.toStdString()));
    QVERIFY2(derived.err.contains("Webhook key " + QByteArray::fromStdString(key.id())),
             derived.err.constData());
    const Outcome elsewhere = ask({u"secrets"_s, u"webhook-key"_s, u"--vault"_s, u"memory"_s});
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
    const Outcome exported = askFor(piped, arguments);
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
    const Outcome exported = ask(QStringList{u"secrets"_s, u"export"_s} + tier);
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
    const Outcome audited = ask({u"secrets"_s, u"audit"_s, u"--format"_s, format});
    QCOMPARE(audited.code, 0);
    for (const QByteArray &word : words)
        QVERIFY2(audited.out.contains(word), word.constData());
    QCOMPARE(audited.err, QByteArray());
}

void SecretsKeyringTest::aPersonLeavingAsksForRotation()
{
    QCOMPARE(ask({u"secrets"_s, u"person-left"_s, u"Dana Fake"_s}).code, 0);
    const Outcome listed = ask({u"secrets"_s, u"list"_s});
    QCOMPARE(listed.out.count("rotate: a person left"), 3);
    const Outcome audited = ask({u"secrets"_s, u"audit"_s});
    QVERIFY2(audited.err.contains("TWILIO_AUTH_TOKEN: rotate: a person left.\n"), audited.err.constData());
    QCOMPARE(ask({u"secrets"_s, u"person-left"_s, u"two\nlines"_s}).code, 2);
}

void SecretsKeyringTest::noRotationWaits()
{
    const Outcome status = ask({u"secrets"_s, u"rotate"_s, u"--status"_s});
    QCOMPARE(status.code, 0);
    QCOMPARE(status.err, QByteArray("No rotation waits to be finished.\n"));
    for (const QString &mode : {u"--resume"_s, u"--abort"_s}) {
        const Outcome ran = ask({u"secrets"_s, u"rotate"_s, mode});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("no rotation waits"), ran.err.constData());
    }
}

void SecretsKeyringTest::aRotationNeedsItsRelays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing") << QStringList{} << QByteArray("it needs auth-token or api-key");
    QTest::newRow("unknown") << QStringList{u"password"_s} << QByteArray("'password' cannot be rotated");
    QTest::newRow("no relay") << QStringList{u"auth-token"_s} << QByteArray("--relay URL is missing");
    QTest::newRow("two modes") << QStringList{u"--resume"_s, u"--abort"_s}
                               << QByteArray("exclude each other");
    QTest::newRow("settle") << QStringList{u"api-key"_s, u"--relay"_s, u"http://127.0.0.1:1"_s, u"--settle"_s,
                                           u"x"_s}
                            << QByteArray("--settle needs a number of seconds");
}

void SecretsKeyringTest::aRotationNeedsItsRelays()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Outcome ran = ask(QStringList{u"secrets"_s, u"rotate"_s} + arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(words), ran.err.constData());
}

void SecretsKeyringTest::theTokenOfARelayComesFromTheKeyring()
{
    QProcess relay;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"RINGDOWN_WEBHOOK_KEYS"_s, QString::fromLatin1(derivedKey()));
    environment.insert(u"RINGDOWN_ADMIN_TOKEN"_s, QString::fromLatin1(adminToken));
    relay.setProcessEnvironment(environment);
    relay.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    relay.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"),
                {u"--plan"_s, harbor(), u"--data"_s, m_desk.file(u"relay"_s), u"--listen"_s, u"127.0.0.1:0"_s,
                 u"--log-level"_s, u"warning"_s});
    QVERIFY2(relay.waitForReadyRead(30'000), "the relay did not get ready");
    const QByteArray line = relay.readLine().trimmed();
    const QString url = QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1));

    const Outcome without = ask({u"pull"_s, u"--relay"_s, url});
    QCOMPARE(without.code, 78);
    QVERIFY2(without.err.contains("secrets set relay-token " + url.toLatin1()), without.err.constData());
    QCOMPARE(ask({u"secrets"_s, u"set"_s, u"relay-token"_s, url + u'/'}, adminToken).code, 0);
    const Outcome pulled = ask({u"pull"_s, u"--relay"_s, url});
    QCOMPARE(pulled.code, 0);
    QCOMPARE(pulled.err, QByteArray("This is revision 1.\n"));
    QVERIFY(ask({u"secrets"_s, u"list"_s}).out.contains("relay-token " + url.toLatin1()));
    // The variable goes first.
    QProcess wrong;
    environment = m_desk.environment();
    environment.insert(u"RINGDOWN_TOKEN"_s, u"fake-token-that-no-relay-knows-0123456789"_s);
    wrong.setProcessEnvironment(environment);
    QCOMPARE(finish(wrong, {u"pull"_s, u"--relay"_s, url}).code, 1);
    QCOMPARE(ask({u"secrets"_s, u"forget"_s, u"relay-token"_s, url}).code, 0);
    QCOMPARE(ask({u"pull"_s, u"--relay"_s, url}).code, 78);
    relay.terminate();
    QVERIFY(relay.waitForFinished(10'000));
}

void SecretsKeyringTest::whatIsForgottenIsGone()
{
    const Outcome forgotten = ask({u"secrets"_s, u"forget"_s, u"TWILIO_AUTH_TOKEN"_s});
    QCOMPARE(forgotten.code, 0);
    QVERIFY2(forgotten.err.contains("It still works at Twilio"), forgotten.err.constData());
    QVERIFY(!ask({u"secrets"_s, u"list"_s}).out.contains("TWILIO_AUTH_TOKEN"));
    QCOMPARE(ask({u"secrets"_s, u"webhook-key"_s}).code, 78);
    const Outcome again = ask({u"secrets"_s, u"forget"_s, u"TWILIO_AUTH_TOKEN"_s});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains("TWILIO_AUTH_TOKEN is not in "), again.err.constData());
    QVERIFY(m_desk.ledger().contains("\"forgotten\""));
}

void SecretsKeyringTest::noValueWasSeenOrWritten()
{
    QVERIFY(m_seen.size() > 10'000);
    for (const QByteArray &canary : canaries())
        QVERIFY2(!m_seen.contains(canary), canary.constData());
    int files = 0;
    QDirIterator data(m_desk.file(u"data"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (data.hasNext()) {
        QFile file(data.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &canary : canaries())
            QVERIFY2(!content.contains(canary), qPrintable(file.fileName()));
        QCOMPARE(file.permissions() & 0x0077, QFile::Permissions());
        ++files;
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(SecretsKeyringTest)
#include "SecretsKeyringTest.moc"
