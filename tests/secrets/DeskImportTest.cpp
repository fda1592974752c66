// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/Fingerprint.h"
#include "core/secrets/SecretFile.h"
#include "core/secrets/desk/AccountBook.h"
#include "core/secrets/desk/EnvImport.h"
#include "core/secrets/vault/EnvFileVault.h"
#include "core/secrets/vault/MemoryVault.h"
#include "tests/secrets/DeskSamples.h"
#include "tests/secrets/VaultAsker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace ringdown::desk;
using secrets::MemoryVault;
using secrets::VaultAsker;

namespace {

const QByteArray reposEnv = QByteArray("# the company's\nexport TWILIO_ACCOUNT_SID=") +
                            QByteArray::fromStdString(fakeAccount) + "\nTWILIO_AUTH_TOKEN=\"" +
                            QByteArray::fromStdString(fakeToken) +
                            "\"\nTWILIO_API_KEY=not-a-key\nSENDGRID_KEY=fake-canary\nRINGDOWN_ADMIN_TOKEN=\n";

ImportReport stored(EnvImport &import, secrets::Vault &vault, Ledger &ledger)
{
    std::optional<ImportReport> report;
    import.store(vault, ledger, [&report](const ImportReport &is) { report = is;
});
return VaultAsker::waitFor(report);
} // namespace

std::string compared(EnvImport &import, secrets::Vault &vault)
{
    std::optional<secrets::VaultAnswer<secrets::Stored>> answer;
    import.compare(vault, [&answer](const auto &is) { answer = is;
});
return secrets::troubleIn(VaultAsker::waitFor(answer));
}

} // namespace

class DeskImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thePlanTellsWhatWouldBeDone();
    void noValueStandsInThePlan();
    void storingWritesWhatFitsAndLeavesTheFileAlone();
    void everyStoredEntryIsARow();
    void theAuditHasTheWholePathOfTheFile();
    void aSecondImportHasNothingToDo();
    void anotherValueIsSaidToBeReplaced();
    void aVaultThatCannotBeWrittenEndsIt();
    void aWrongModeCanBeRepaired_data();
    void aWrongModeCanBeRepaired();
    void theAccountIsKeptAndBroughtBack();
    void halfAnAccountIsAbsent();
    void garbageIsNoAccount();
    void theBooksEndEndsItsCallbacks();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("repos.env")); }
    EnvImport import() const { return EnvImport::read(file().toStdString()).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

void DeskImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ledger = std::make_unique<Ledger>(m_folder->path().toStdString() + "/desk");
    writeFile(file(), reposEnv);
}

void DeskImportTest::thePlanTellsWhatWouldBeDone()
{
    const EnvImport plan = import();
    QCOMPARE(plan.entries().size(), std::size_t{3});
    const ImportEntry &sid = plan.entries()[0];
    QCOMPARE(sid.name, std::string("TWILIO_ACCOUNT_SID"));
    QCOMPARE(sid.shown, fakeAccount);
    QVERIFY(sid.tier == secrets::Tier::Runtime && sid.fingerprint.empty());
    const ImportEntry &token = plan.entries()[1];
    QVERIFY(token.tier == secrets::Tier::Account && token.shown.empty());
    QCOMPARE(token.fingerprint, secrets::fingerprint("TWILIO_AUTH_TOKEN", Secret(fakeToken)));
    const ImportEntry &key = plan.entries()[2];
    QVERIFY(key.stand == ImportStand::Unfit);
    QVERIFY(key.problem.find("SK and 32 hex digits") != std::string::npos);
    QCOMPARE(plan.leftAlone(), (std::vector<std::string>{"RINGDOWN_ADMIN_TOKEN", "SENDGRID_KEY"}));
}

void DeskImportTest::noValueStandsInThePlan()
{
    const EnvImport plan = import();
    for (const ImportEntry &entry : plan.entries()) {
        for (const std::string &text :
             {entry.name, entry.purpose, entry.shown, entry.fingerprint, entry.problem}) {
            QVERIFY(text.find(fakeToken) == std::string::npos);
            QVERIFY(text.find("not-a-key") == std::string::npos);
        }
    }
}

void DeskImportTest::storingWritesWhatFitsAndLeavesTheFileAlone()
{
    MemoryVault vault;
    EnvImport plan = import();
    const ImportReport report = stored(plan, vault, *m_ledger);
    QCOMPARE(report.stored, (std::vector<std::string>{"TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"}));
    QVERIFY(!report.failure && !report.ledgerFailure);
    VaultAsker ask(vault);
    QCOMPARE(secrets::valueIn(ask.read("TWILIO_AUTH_TOKEN")), fakeToken);
    QCOMPARE(std::get<std::vector<std::string>>(ask.list()).size(), std::size_t{2});
    QCOMPARE(contentOf(file()), reposEnv);
    QCOMPARE(modeOf(file()), 0600u);
}

void DeskImportTest::everyStoredEntryIsARow()
{
    MemoryVault vault;
    EnvImport plan = import();
    stored(plan, vault, *m_ledger);
    const auto rows = m_ledger->rows();
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{2});
    QVERIFY(rows->at(1).deed == Deed::Imported);
    QCOMPARE(rows->at(1).entry, std::string("TWILIO_AUTH_TOKEN"));
    QCOMPARE(rows->at(1).fingerprint, secrets::fingerprint("TWILIO_AUTH_TOKEN", Secret(fakeToken)));
    QCOMPARE(rows->at(1).detail, "from " + file().toStdString());
    QVERIFY(!contentOf(QString::fromStdString(m_ledger->path())).contains(fakeToken.c_str()));
}

void DeskImportTest::theAuditHasTheWholePathOfTheFile()
{
    MemoryVault vault;
    auto plan = EnvImport::read(QDir::current().relativeFilePath(file()).toStdString());
    QVERIFY(plan);
    stored(*plan, vault, *m_ledger);
    const auto rows = m_ledger->rows();
    QVERIFY(rows && rows->size() == 2);
    QCOMPARE(rows->at(1).detail, "from " + file().toStdString());
}

void DeskImportTest::aSecondImportHasNothingToDo()
{
    MemoryVault vault;
    EnvImport first = import();
    stored(first, vault, *m_ledger);
    EnvImport second = import();
    QCOMPARE(compared(second, vault), std::string());
    QVERIFY(second.entries()[0].stand == ImportStand::Same);
    QVERIFY(second.entries()[1].stand == ImportStand::Same);
    QVERIFY(second.entries()[2].stand == ImportStand::Unfit);
    const ImportReport report = stored(second, vault, *m_ledger);
    QVERIFY(report.stored.empty() && !report.failure);
    QCOMPARE(m_ledger->rows()->size(), std::size_t{2});
}

void DeskImportTest::anotherValueIsSaidToBeReplaced()
{
    secrets::SecretMap before;
    before.emplace("TWILIO_AUTH_TOKEN", Secret("00000000000000000000000000000000"));
    MemoryVault vault(std::move(before));
    EnvImport plan = import();
    QCOMPARE(compared(plan, vault), std::string());
    QVERIFY(plan.entries()[0].stand == ImportStand::New);
    QVERIFY(plan.entries()[1].stand == ImportStand::Replaces);
    stored(plan, vault, *m_ledger);
    QVERIFY(m_ledger->rows()->at(1).detail.ends_with(", replacing another value"));
}

void DeskImportTest::aVaultThatCannotBeWrittenEndsIt()
{
    writeFile(m_folder->filePath(QStringLiteral("vault.env")), "");
    secrets::EnvFileVault vault(m_folder->filePath(QStringLiteral("vault.env")).toStdString());
    EnvImport plan = import();
    const ImportReport report = stored(plan, vault, *m_ledger);
    QVERIFY(report.stored.empty() && report.failure);
    QVERIFY(report.failure->trouble == secrets::VaultTrouble::ReadOnly);
    QVERIFY(m_ledger->rows()->empty());
}

void DeskImportTest::aWrongModeCanBeRepaired_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("fault");
    QTest::newRow("private") << QStringLiteral("0600") << int(secrets::FileFault::None);
    QTest::newRow("read only") << QStringLiteral("0400") << int(secrets::FileFault::None);
    QTest::newRow("read by all") << QStringLiteral("0644") << int(secrets::FileFault::OpenToOthers);
    QTest::newRow("written by the group") << QStringLiteral("0620") << int(secrets::FileFault::OpenToOthers);
    QTest::newRow("executable") << QStringLiteral("0700") << int(secrets::FileFault::OpenToOthers);
    QTest::newRow("a link to it") << QStringLiteral("link") << int(secrets::FileFault::Other);
    QTest::newRow("missing") << QStringLiteral("missing") << int(secrets::FileFault::Other);
    QTest::newRow("a folder") << QStringLiteral("folder") << int(secrets::FileFault::Other);
    QTest::newRow("too large and open") << QStringLiteral("large") << int(secrets::FileFault::Other);
}

void DeskImportTest::aWrongModeCanBeRepaired()
{
    QFETCH(QString, what);
    QFETCH(int, fault);
    QString path = file();
    if (what == u"link") {
        path = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(file(), path));
    } else if (what == u"missing") {
        path += u'x';
    } else if (what == u"folder") {
        path = m_folder->path();
    } else if (what == u"large") {
        writeFile(path, QByteArray(70'000, '#'), 0644);
    } else {
        ::chmod(qPrintable(path), what.toUInt(nullptr, 8));
    }
    const auto isFault = secrets::faultOf(path.toStdString(), secrets::FileGuard::Private);
    QCOMPARE(int(isFault), fault);
    QCOMPARE(EnvImport::read(path.toStdString()).hasValue(), isFault == secrets::FileFault::None);
    if (isFault == secrets::FileFault::OpenToOthers) {
        QVERIFY(secrets::makePrivate(path.toStdString()));
        QCOMPARE(modeOf(path), 0600u);
        QVERIFY(EnvImport::read(path.toStdString()));
    }
    if (what == u"link" || what == u"folder") {
        QVERIFY(!secrets::makePrivate(path.toStdString()));
        QVERIFY(modeOf(m_folder->path()) == 0700u);
    }
}

void DeskImportTest::theAccountIsKeptAndBroughtBack()
{
    MemoryVault vault;
    AccountBook book(vault);
    const auto credential = AccountCredential::make(fakeAccount, Secret(fakeToken));
    QVERIFY(credential);
    std::optional<secrets::VaultAnswer<secrets::Stored>> kept;
    book.keep(*credential, [&kept](const auto &is) { kept = is; });
    QCOMPARE(secrets::troubleIn(VaultAsker::waitFor(kept)), std::string());
    std::optional<secrets::VaultAnswer<AccountCredential>> loaded;
    book.load([&loaded](const auto &is) { loaded.emplace(is); });
    const auto back = std::get<AccountCredential>(VaultAsker::waitFor(loaded));
    QCOMPARE(back.sid(), fakeAccount);
    QCOMPARE(back.fingerprint(), credential->fingerprint());
    QVERIFY(back.webhookKey() == twilio::WebhookKey::derive(Secret(fakeToken)));
    std::optional<secrets::VaultAnswer<secrets::Stored>> gone;
    book.forget([&gone](const auto &is) { gone = is; });
    VaultAsker::waitFor(gone);
    QCOMPARE(secrets::troubleIn(VaultAsker(vault).read("TWILIO_AUTH_TOKEN")), std::string("Absent"));
    QCOMPARE(secrets::valueIn(VaultAsker(vault).read("TWILIO_ACCOUNT_SID")), fakeAccount);
}

void DeskImportTest::halfAnAccountIsAbsent()
{
    secrets::SecretMap half;
    half.emplace("TWILIO_ACCOUNT_SID", Secret(fakeAccount));
    MemoryVault vault(std::move(half));
    AccountBook book(vault);
    std::optional<secrets::VaultAnswer<AccountCredential>> loaded;
    book.load([&loaded](const auto &is) { loaded.emplace(is); });
    const auto answer = VaultAsker::waitFor(loaded);
    QCOMPARE(secrets::troubleIn(answer), std::string("Absent"));
    QVERIFY(secrets::detailIn(answer).starts_with("TWILIO_AUTH_TOKEN is not stored"));
}

void DeskImportTest::garbageIsNoAccount()
{
    secrets::SecretMap entries = accountEntries();
    entries.insert_or_assign("TWILIO_AUTH_TOKEN", Secret("fake-canary"));
    MemoryVault vault(std::move(entries));
    AccountBook book(vault);
    std::optional<secrets::VaultAnswer<AccountCredential>> loaded;
    book.load([&loaded](const auto &is) { loaded.emplace(is); });
    const auto answer = VaultAsker::waitFor(loaded);
    QCOMPARE(secrets::troubleIn(answer), std::string("Failed"));
    QVERIFY(secrets::detailIn(answer).find("fake-canary") == std::string::npos);
}

void DeskImportTest::theBooksEndEndsItsCallbacks()
{
    MemoryVault vault(accountEntries());
    int calls = 0;
    {
        AccountBook book(vault);
        book.load([&calls](const auto &) { ++calls; });
        book.forget([&calls](const auto &) { ++calls; });
    }
    QTest::qWait(30);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(DeskImportTest)
#include "DeskImportTest.moc"
