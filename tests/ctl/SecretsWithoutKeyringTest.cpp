// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Desk.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringdown::ctl;

namespace {

const QByteArray authToken = "ca0a0000000000000000000000000a11";

QByteArray stateOfTheKeyring()
{
    return qgetenv("KEYRING_STATE");
}

bool isLocked()
{
    return stateOfTheKeyring() == "locked" || stateOfTheKeyring() == "asleep";
}

/// What is said of a keyring in this state.
QByteArray wordsForTheState()
{
    if (isLocked())
        return "The keyring is locked and there is no display on which it could ask";
    if (stateOfTheKeyring() == "never-made")
        return "The keyring service runs, but no keyring was ever made. Make one: ";
    if (stateOfTheKeyring() == "no-service")
        return "This desktop has no keyring service. Install gnome-keyring or KWallet";
    return "There is no session bus here, so no keyring can be reached.";
}

} // namespace

/// The built program where the keyring is locked, missing, or was never made; KEYRING_STATE says which.
class SecretsWithoutKeyringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNeedsTheKeyringSaysWhatIsWrongWithIt_data();
    void whatNeedsTheKeyringSaysWhatIsWrongWithIt();
    void theWayOutIsSaid();
    void theListOfALockedKeyringIsTold();
    void anImportShowsWhatItWouldTake();
    void aPipedTokenNeedsNoKeyring();
    void theAuditNeedsNoKeyring();
    void anEnvironmentFileIsAVault();
    void aRelayIsEnteredWithTheVariable();
};

void SecretsWithoutKeyringTest::whatNeedsTheKeyringSaysWhatIsWrongWithIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("set") << QStringList{u"secrets"_s, u"set"_s, u"TWILIO_AUTH_TOKEN"_s} << authToken;
    QTest::newRow("export") << QStringList{u"secrets"_s, u"export"_s, u"--tier"_s, u"runtime"_s}
                            << QByteArray();
    QTest::newRow("forget") << QStringList{u"secrets"_s, u"forget"_s, u"TWILIO_API_SECRET"_s} << QByteArray();
}

void SecretsWithoutKeyringTest::whatNeedsTheKeyringSaysWhatIsWrongWithIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const Desk desk(Desk::Bus::Own);
    const ProgramRun ran = desk.run(arguments, input);
    QVERIFY2(ran.err.contains(wordsForTheState()), ran.err.constData());
    QCOMPARE(ran.code, 78);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.contains(authToken));
}

void SecretsWithoutKeyringTest::theWayOutIsSaid()
{
    if (isLocked())
        QSKIP("a locked keyring is opened, not gone around");
    const ProgramRun ran = Desk(Desk::Bus::Own).run({u"secrets"_s, u"list"_s});
    QCOMPARE(ran.code, 78);
    QVERIFY2(ran.err.contains("--vault env:FILE") && ran.err.contains("--vault memory"), ran.err.constData());
}

void SecretsWithoutKeyringTest::theListOfALockedKeyringIsTold()
{
    if (!isLocked())
        QSKIP("there is no keyring to list");
    const ProgramRun ran = Desk(Desk::Bus::Own).run({u"secrets"_s, u"list"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("TWILIO_API_SECRET"), ran.out.constData());
    QVERIFY2(ran.err.contains("(locked)") && !ran.err.contains("Waiting"), ran.err.constData());
}

void SecretsWithoutKeyringTest::anImportShowsWhatItWouldTake()
{
    const Desk desk(Desk::Bus::Own);
    const QString path = desk.write(u"repos.env"_s, "TWILIO_API_SECRET=FakeSecretOfTheImport0123456789\n");
    const ProgramRun ran = desk.run({u"secrets"_s, u"import"_s, path});
    QVERIFY2(ran.err.contains(wordsForTheState()), ran.err.constData());
    QCOMPARE(ran.code, 78);
    QVERIFY2(ran.out.contains("TWILIO_API_SECRET") && !ran.out.contains("FakeSecret"), ran.out.constData());
}

void SecretsWithoutKeyringTest::aPipedTokenNeedsNoKeyring()
{
    const ProgramRun ran = Desk(Desk::Bus::Own).run({u"secrets"_s, u"webhook-key"_s}, authToken);
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("whk1_"));
}

void SecretsWithoutKeyringTest::theAuditNeedsNoKeyring()
{
    const Desk desk(Desk::Bus::Own);
    QCOMPARE(desk.run({u"secrets"_s, u"person-left"_s, u"Dana Fake"_s}).code, 0);
    const ProgramRun ran = desk.run({u"secrets"_s, u"audit"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("Dana Fake"), ran.out.constData());
    QCOMPARE(ran.err.contains("from this desk's ledger alone"), !isLocked());
}

void SecretsWithoutKeyringTest::anEnvironmentFileIsAVault()
{
    const Desk desk(Desk::Bus::Own);
    const QString path = desk.write(u"repos.env"_s, "TWILIO_AUTH_TOKEN=" + authToken + "\n");
    const QStringList vault{u"--vault"_s, u"env:"_s + path};
    const ProgramRun derived = desk.run(QStringList{u"secrets"_s, u"webhook-key"_s} + vault);
    QCOMPARE(derived.code, 0);
    QVERIFY(derived.out.startsWith("whk1_"));
    const ProgramRun stored =
        desk.run(QStringList{u"secrets"_s, u"forget"_s, u"TWILIO_AUTH_TOKEN"_s} + vault);
    QCOMPARE(stored.code, 78);
    QVERIFY(desk.read(u"repos.env"_s).contains(authToken));
    QVERIFY(QFile(path).setPermissions(QFile::ReadOwner | QFile::ReadOther));
    const ProgramRun refused = desk.run(QStringList{u"secrets"_s, u"list"_s} + vault);
    QCOMPARE(refused.code, 78);
    QVERIFY2(refused.err.contains("chmod 600"), refused.err.constData());
    QCOMPARE(desk.run({u"secrets"_s, u"list"_s, u"--vault"_s, u"wallet"_s}).code, 2);
}

void SecretsWithoutKeyringTest::aRelayIsEnteredWithTheVariable()
{
    Desk desk(Desk::Bus::Own);
    const ProgramRun without = desk.run({u"pull"_s, u"--relay"_s, u"http://127.0.0.1:1"_s});
    QCOMPARE(without.code, 78);
    QVERIFY2(without.err.contains("et RINGDOWN_TOKEN to the relay's viewer, operator or admin token"),
             without.err.constData());
    desk.environment().insert(u"RINGDOWN_TOKEN"_s, u"fake-token-of-the-tests-0123456789-0123456789"_s);
    QCOMPARE(desk.run({u"pull"_s, u"--relay"_s, u"http://127.0.0.1:1"_s}).code, 69);
}

QTEST_GUILESS_MAIN(SecretsWithoutKeyringTest)
#include "SecretsWithoutKeyringTest.moc"
