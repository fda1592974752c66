// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookKey.h"
#include "tests/ctl/RunningRelay.h"
#include "tests/ctl/WatchedDesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringdown;
using namespace ringdown::ctl;

/// The built program and the built relay: tokens from their making to their end, and a webhook key handed
/// over.
class TokenCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNewTokenIsPrintedOnce();
    void whatMakesNoTokenIsSaid_data();
    void whatMakesNoTokenIsSaid();
    void tokensAreListedWithoutValues();
    void onlyAnAdminHandlesTokens();
    void aTokenMayGoToAFile();
    void aTokenThatNobodyCouldTakeIsRevoked();
    void withoutAnAuditNoTokenIsMade();
    void aKeptTokenOpensTheRelay();
    void aRevokedTokenFailsAtOnce();
    void whatCannotBeRevokedIsSaid_data();
    void whatCannotBeRevokedIsSaid();
    void aWebhookKeyIsHandedOver();
    void theAuditNamesTheTokens();
    void noValueWasSeenOrWritten();

private:
    ProgramRun as(const QByteArray &token, QStringList arguments);
    ProgramRun asAdmin(const QStringList &arguments) { return as(adminToken, arguments); }
    QJsonObject listed(const QString &value, const QString &member = QStringLiteral("name"));

    WatchedDesk m_desk;
    RunningRelay m_relay;
    QByteArray m_token; ///< Dana's
};

ProgramRun TokenCommandsTest::as(const QByteArray &token, QStringList arguments)
{
    m_desk.environment().insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(token));
    arguments << u"--relay"_s << m_relay.url();
    const ProgramRun ran = m_desk.run(arguments);
    m_desk.environment().remove(u"RINGDOWN_TOKEN"_s);
    return ran;
}

QJsonObject TokenCommandsTest::listed(const QString &value, const QString &member)
{
    const ProgramRun ran = asAdmin({u"tokens"_s, u"list"_s, u"--json"_s});
    for (const QJsonValue token : QJsonDocument::fromJson(ran.out).object()[u"tokens"_s].toArray()) {
        if (token[member].toString() == value)
            return token.toObject();
    }
    return {};
}

void TokenCommandsTest::initTestCase()
{
    QVERIFY(m_relay.start({{u"RINGDOWN_WEBHOOK_KEYS"_s, "whk1_" + QByteArray(54, 'A')},
                           {u"RINGDOWN_ADMIN_TOKEN"_s, adminToken}}));
}

void TokenCommandsTest::aNewTokenIsPrintedOnce()
{
    const ProgramRun made = asAdmin({u"tokens"_s, u"new"_s, u"Dana Fake"_s, u"--role"_s, u"operator"_s});
    QCOMPARE(made.code, 0);
    m_token = made.out.trimmed();
    QVERIFY2(m_token.size() >= 43 && made.out.endsWith('\n'), "256 bits are 43 characters of base64 or more");
    QVERIFY2(made.err.contains("shown this once") && !made.err.contains(m_token), made.err.constData());
    QCOMPARE(as(m_token, {u"pull"_s}).code, 0);
}

void TokenCommandsTest::whatMakesNoTokenIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no role") << QStringList{u"Lee Fake"_s} << 2 << QByteArray("--role ROLE is missing");
    QTest::newRow("unknown role") << QStringList{u"Lee Fake"_s, u"--role"_s, u"owner"_s} << 2
                                  << QByteArray("--role is viewer, operator or admin");
    QTest::newRow("name in use") << QStringList{u"Dana Fake"_s, u"--role"_s, u"viewer"_s} << 1
                                 << QByteArray("Not made: ");
    QTest::newRow("kept and printed")
        << QStringList{u"Lee Fake"_s, u"--role"_s, u"viewer"_s, u"--keep"_s, u"--output"_s, u"x"_s} << 2
        << QByteArray("exclude each other");
}

void TokenCommandsTest::whatMakesNoTokenIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const ProgramRun made = asAdmin(QStringList{u"tokens"_s, u"new"_s} + arguments);
    QCOMPARE(made.code, code);
    QCOMPARE(made.out, QByteArray());
    QVERIFY2(made.err.contains(words), made.err.constData());
}

void TokenCommandsTest::tokensAreListedWithoutValues()
{
    const ProgramRun list = asAdmin({u"tokens"_s, u"list"_s});
    QCOMPARE(list.code, 0);
    QVERIFY2(list.out.startsWith("ID  ") && list.out.contains("operator  Dana Fake"), list.out.constData());
    QVERIFY(!list.out.contains(m_token) && !list.out.contains(adminToken));
    const QJsonObject dana = listed(u"Dana Fake"_s);
    QCOMPARE(dana[u"role"_s].toString(), u"operator"_s);
    QCOMPARE(dana[u"id"_s].toString().size(), 8);
    QCOMPARE(dana[u"source"_s].toString(), u"api"_s);
    QVERIFY(!dana[u"lastUsed"_s].isNull());
}

void TokenCommandsTest::onlyAnAdminHandlesTokens()
{
    for (const QStringList &arguments :
         {QStringList{u"tokens"_s, u"list"_s},
          {u"tokens"_s, u"new"_s, u"Lee Fake"_s, u"--role"_s, u"viewer"_s},
          {u"tokens"_s, u"revoke"_s, listed(u"Dana Fake"_s)[u"id"_s].toString()}}) {
        const ProgramRun ran = as(m_token, arguments);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("Sign in with an admin token"), ran.err.constData());
    }
}

void TokenCommandsTest::aTokenMayGoToAFile()
{
    const QString path = m_desk.file(u"viewer.token"_s);
    const ProgramRun made =
        asAdmin({u"tokens"_s, u"new"_s, u"Display Fake"_s, u"--role"_s, u"viewer"_s, u"--output"_s, path});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, QByteArray());
    QCOMPARE(QFile::permissions(path) & 0x0077, QFile::Permissions());
    QCOMPARE(as(m_desk.read(u"viewer.token"_s).trimmed(), {u"calls"_s}).code, 0);
    // An existing file is refused before a token is made that nobody would have.
    const ProgramRun again =
        asAdmin({u"tokens"_s, u"new"_s, u"Lost Fake"_s, u"--role"_s, u"viewer"_s, u"--output"_s, path});
    QCOMPARE(again.code, 73);
    QVERIFY(listed(u"Lost Fake"_s).isEmpty());
}

void TokenCommandsTest::aTokenThatNobodyCouldTakeIsRevoked()
{
    const ProgramRun made = asAdmin({u"tokens"_s, u"new"_s, u"Nowhere Fake"_s, u"--role"_s, u"admin"_s,
                                     u"--output"_s, u"/no/such/folder/token"_s});
    QCOMPARE(made.code, 73);
    QVERIFY2(made.err.contains("The token was revoked again."), made.err.constData());
    QVERIFY(!asAdmin({u"tokens"_s, u"list"_s}).out.contains("Nowhere Fake"));
}

void TokenCommandsTest::withoutAnAuditNoTokenIsMade()
{
    const QString data = m_desk.environment().value(u"XDG_DATA_HOME"_s);
    m_desk.environment().insert(u"XDG_DATA_HOME"_s, m_desk.write(u"no-folder"_s, "a file"));
    const ProgramRun made = asAdmin({u"tokens"_s, u"new"_s, u"Unaudited Fake"_s, u"--role"_s, u"admin"_s});
    const ProgramRun revoked =
        asAdmin({u"tokens"_s, u"revoke"_s, listed(u"Dana Fake"_s)[u"id"_s].toString()});
    m_desk.environment().insert(u"XDG_DATA_HOME"_s, data);
    for (const ProgramRun &ran : {made, revoked}) {
        QCOMPARE(ran.code, 73);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains("nothing was done, because the audit"), ran.err.constData());
    }
    QVERIFY(listed(u"Unaudited Fake"_s).isEmpty());
    QVERIFY(!listed(u"Dana Fake"_s).isEmpty());
}

void TokenCommandsTest::aKeptTokenOpensTheRelay()
{
    QCOMPARE(m_desk.ask({u"pull"_s, u"--relay"_s, m_relay.url()}).code, 78);
    const ProgramRun made =
        asAdmin({u"tokens"_s, u"new"_s, u"This desk"_s, u"--role"_s, u"admin"_s, u"--keep"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, QByteArray());
    QVERIFY2(made.err.contains("is in your keychain, for " + m_relay.url().toLatin1()), made.err.constData());
    QCOMPARE(m_desk.ask({u"pull"_s, u"--relay"_s, m_relay.url()}).code, 0);
    QCOMPARE(m_desk.ask({u"tokens"_s, u"list"_s, u"--relay"_s, m_relay.url()}).code, 0);
    // It may be the last admin token: another one takes its place only when somebody says so.
    const ProgramRun other =
        asAdmin({u"tokens"_s, u"new"_s, u"Other Fake"_s, u"--role"_s, u"viewer"_s, u"--keep"_s});
    QCOMPARE(other.code, 1);
    QVERIFY2(other.err.contains("--force replaces it"), other.err.constData());
    QVERIFY(listed(u"Other Fake"_s).isEmpty());
    QCOMPARE(m_desk.ask({u"tokens"_s, u"list"_s, u"--relay"_s, m_relay.url()}).code, 0);
}

void TokenCommandsTest::aRevokedTokenFailsAtOnce()
{
    const QString id = listed(u"Dana Fake"_s)[u"id"_s].toString();
    const ProgramRun revoked = m_desk.ask({u"tokens"_s, u"revoke"_s, id, u"--relay"_s, m_relay.url()});
    QCOMPARE(revoked.code, 0);
    const ProgramRun pulled = as(m_token, {u"pull"_s});
    QCOMPARE(pulled.code, 1);
    QVERIFY2(pulled.err.contains("does not know this token"), pulled.err.constData());
    QVERIFY(listed(u"Dana Fake"_s).isEmpty());
}

void TokenCommandsTest::whatCannotBeRevokedIsSaid_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code");
    QTest::newRow("no id") << u"Dana Fake"_s << 2;
    QTest::newRow("too short") << u"0123abc"_s << 2;
    QTest::newRow("nobody's") << u"00000000"_s << 1;
    QTest::newRow("the environment's") << QString() << 1;
}

void TokenCommandsTest::whatCannotBeRevokedIsSaid()
{
    QFETCH(QString, id);
    QFETCH(int, code);
    if (id.isEmpty())
        id = listed(u"environment"_s, u"source"_s)[u"id"_s].toString();
    QVERIFY(!id.isEmpty());
    const ProgramRun revoked = asAdmin({u"tokens"_s, u"revoke"_s, id});
    QCOMPARE(revoked.code, code);
    QVERIFY2(!revoked.err.isEmpty() && !revoked.err.contains("is revoked: requests"),
             revoked.err.constData());
    QCOMPARE(asAdmin({u"pull"_s}).code, 0);
}

void TokenCommandsTest::aWebhookKeyIsHandedOver()
{
    m_desk.write(u"repos.env"_s, envFile());
    QCOMPARE(m_desk.ask({u"secrets"_s, u"import"_s, m_desk.file(u"repos.env"_s)}).code, 0);
    const QByteArray id =
        QByteArray::fromStdString(twilio::WebhookKey::derive(Secret(authToken.toStdString())).id());
    for (const QByteArray &words : {QByteArray("without a restart"), QByteArray("it was before")}) {
        const ProgramRun given = m_desk.ask({u"secrets"_s, u"webhook-key"_s, u"--to"_s, m_relay.url()});
        QCOMPARE(given.code, 0);
        QCOMPARE(given.out, QByteArray());
        QVERIFY2(given.err.contains("Webhook key " + id + " is in service at ") && given.err.contains(words),
                 given.err.constData());
    }
    const ProgramRun both =
        m_desk.ask({u"secrets"_s, u"webhook-key"_s, u"--to"_s, m_relay.url(), u"--show"_s});
    QCOMPARE(both.code, 2);
}

void TokenCommandsTest::theAuditNamesTheTokens()
{
    const ProgramRun audited = m_desk.ask({u"secrets"_s, u"audit"_s});
    QCOMPARE(audited.code, 0);
    for (const char *words : {"operator token for Dana Fake", "viewer token for Display Fake",
                              "admin token for This desk", "revoked", "derived"})
        QVERIFY2(audited.out.contains(words), words);
}

void TokenCommandsTest::noValueWasSeenOrWritten()
{
    QVERIFY(!m_desk.seen().isEmpty() && !m_token.isEmpty());
    QVERIFY(!m_desk.seen().contains(m_token) && !m_desk.ledger().contains(m_token));
    QCOMPARE(m_desk.leak(), QByteArray());
}

QTEST_GUILESS_MAIN(TokenCommandsTest)
#include "TokenCommandsTest.moc"
