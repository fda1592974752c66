// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/WatchedDesk.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringdown::ctl;

/// Taking an environment file into a real, unlocked keyring, in this order.
class SecretsImportTest : public QObject {
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
    void noValueWasSeenOrWritten();

private:
    ProgramRun ask(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_desk.ask(arguments, input);
    }

    WatchedDesk m_desk;
};

void SecretsImportTest::initTestCase()
{
    m_desk.write(u"repos.env"_s, envFile());
}

void SecretsImportTest::aFileThatOthersMayReadIsRefusedWithAnOffer()
{
    QFile file(m_desk.write(u"open.env"_s, envFile()));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(file.setPermissions(mine | QFile::ReadGroup));
    const ProgramRun refused = ask({u"secrets"_s, u"import"_s, file.fileName()});
    QCOMPARE(refused.code, 78);
    QVERIFY2(refused.err.contains("chmod 600") && refused.err.contains("--fix-mode"),
             refused.err.constData());
    QVERIFY(QFile::permissions(file.fileName()) & QFile::ReadGroup);
    const ProgramRun both =
        ask({u"secrets"_s, u"import"_s, file.fileName(), u"--fix-mode"_s, u"--dry-run"_s});
    QCOMPARE(both.code, 2);
    QVERIFY(QFile::permissions(file.fileName()) & QFile::ReadGroup);
    QFile unfit(m_desk.write(u"open.env"_s, "RINGDOWN_VIEWER_TOKEN=short\n"));
    QVERIFY(unfit.setPermissions(mine | QFile::ReadGroup));
    const ProgramRun fixed = ask({u"secrets"_s, u"import"_s, file.fileName(), u"--fix-mode"_s});
    QCOMPARE(fixed.code, 1); // nothing in it is fit to be stored
    QVERIFY2(fixed.err.contains("has mode 600 now"), fixed.err.constData());
    QVERIFY(!(QFile::permissions(file.fileName()) & QFile::ReadGroup));
    QCOMPARE(m_desk.read(u"open.env"_s), QByteArray("RINGDOWN_VIEWER_TOKEN=short\n"));
}

void SecretsImportTest::aDryRunStoresNothing()
{
    QCOMPARE(ask({u"secrets"_s, u"import"_s, m_desk.file(u"repos.env"_s), u"--dry-run"_s}).code, 0);
    const ProgramRun listed = ask({u"secrets"_s, u"list"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out, QByteArray());
    QVERIFY2(listed.err.contains("no credential"), listed.err.constData());
    QCOMPARE(m_desk.ledger(), QByteArray());
}

void SecretsImportTest::anImportTellsTiersAndNeverAValue()
{
    const QFileInfo before(m_desk.file(u"repos.env"_s));
    const QDateTime touched = before.lastModified();
    const ProgramRun imported = ask({u"secrets"_s, u"import"_s, before.filePath()});
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

void SecretsImportTest::theKeyringHasWhatWasImported()
{
    // Asked with another program, so that it is no memory of ours.
    QProcess lookup;
    lookup.setProcessEnvironment(m_desk.environment());
    lookup.start(u"secret-tool"_s,
                 {u"lookup"_s, u"server"_s, u"ringdown"_s, u"user"_s, u"TWILIO_AUTH_TOKEN"_s});
    QVERIFY(lookup.waitForFinished(30'000));
    QCOMPARE(lookup.readAllStandardOutput(), authToken);
}

void SecretsImportTest::aSecondImportStoresNothing()
{
    const QByteArray ledger = m_desk.ledger();
    const ProgramRun imported = ask({u"secrets"_s, u"import"_s, m_desk.file(u"repos.env"_s)});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.out.count("is there already"), 5);
    QVERIFY2(imported.err.contains("0 of 5 stored"), imported.err.constData());
    QCOMPARE(m_desk.ledger(), ledger);
}

void SecretsImportTest::anotherValueReplaces()
{
    for (const QByteArray &secret : {otherSecret, apiSecret}) {
        const QString file = m_desk.write(u"new.env"_s, envFile(secret));
        const ProgramRun refused = ask({u"secrets"_s, u"import"_s, file});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("nothing was stored: TWILIO_API_SECRET would replace") &&
                     refused.err.contains("--replace"),
                 refused.err.constData());
        const ProgramRun imported = ask({u"secrets"_s, u"import"_s, file, u"--replace"_s});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.out.count("replaces another value"), 1);
        QVERIFY2(imported.err.contains("1 of 5 stored"), imported.err.constData());
    }
}

void SecretsImportTest::whatHasTheWrongFormIsNotTaken()
{
    const QString path =
        m_desk.write(u"unfit.env"_s, "TWILIO_AUTH_TOKEN=" + foreignValue + "\nRINGDOWN_VIEWER_TOKEN=short\n");
    const ProgramRun imported = ask({u"secrets"_s, u"import"_s, path});
    QCOMPARE(imported.code, 1);
    QCOMPARE(imported.out.count("NOT TAKEN: "), 2);
    QVERIFY2(imported.err.contains("0 of 2 stored"), imported.err.constData());
    QVERIFY2(!imported.err.contains("delete it"), imported.err.constData()); // its values are nowhere else
    QCOMPARE(ask({u"secrets"_s, u"import"_s, path, u"--dry-run"_s}).code, 1);
    QCOMPARE(ask({u"secrets"_s, u"import"_s, m_desk.write(u"none.env"_s, "OTHER=1\n")}).code, 1);
    QCOMPARE(ask({u"secrets"_s, u"import"_s, m_desk.file(u"missing.env"_s)}).code, 73);
    const ProgramRun broken =
        ask({u"secrets"_s, u"import"_s, m_desk.write(u"broken.env"_s, foreignValue + '\n')});
    QCOMPARE(broken.code, 78);
    QVERIFY2(broken.err.contains("line 1"), broken.err.constData());
}

void SecretsImportTest::noValueWasSeenOrWritten()
{
    QVERIFY(m_desk.seen().size() > 2'000);
    QCOMPARE(m_desk.leak(), QByteArray());
}

QTEST_GUILESS_MAIN(SecretsImportTest)
#include "SecretsImportTest.moc"
