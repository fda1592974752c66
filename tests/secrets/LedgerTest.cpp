// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/Ledger.h"
#include "tests/secrets/DeskSamples.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace ringdown;
using namespace ringdown::desk;

namespace {

LedgerRow row(int number)
{
    return {Instant::fromSeconds(1'800'000'000 + number),
            "dana@desk",
            Deed::Exported,
            "TWILIO_API_SECRET",
            "0a1b2c3d",
            "row " + std::to_string(number) + " \"quoted\"\n|"};
}

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void withoutAFileThereAreNoRows();
    void rowsComeBackAsTheyWereWritten();
    void fileAndDirectoryAreForThisUserAlone();
    void aDerivedKeyIsBoundToItsToken();
    void everyDeedHasANameOfItsOwn();
    void aLineCutByAPowerFailureIsSkippedAndDoesNotSpoilTheNext();
    void programsWritingAtOnceLoseNothing();
    void aLinkIsNotFollowed();
    void whatCannotBeWrittenSaysSo();
    void theDeskLiesInTheDataDirectory();
    void aRowOfThisMomentNamesTheDesk();

private:
    std::string directory() const { return m_folder->path().toStdString() + "/ringdown/desk"; }
    QString file() const { return QString::fromStdString(directory() + "/ledger.jsonl"); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void LedgerTest::withoutAFileThereAreNoRows()
{
    const auto rows = Ledger(directory()).rows();
    QVERIFY(rows && rows->empty());
}

void LedgerTest::rowsComeBackAsTheyWereWritten()
{
    Ledger ledger(directory());
    QVERIFY(ledger.write(row(1)) && ledger.write(row(2)));
    const auto rows = Ledger(directory()).rows();
    QVERIFY(rows);
    QCOMPARE(*rows, (std::vector{row(1), row(2)}));
    QCOMPARE(contentOf(file()).count('\n'), 2);
}

void LedgerTest::fileAndDirectoryAreForThisUserAlone()
{
    ::umask(0);
    QVERIFY(Ledger(directory()).write(row(1)));
    ::umask(022);
    QCOMPARE(modeOf(file()), 0600u);
    QCOMPARE(modeOf(QString::fromStdString(directory())), 0700u);
}

void LedgerTest::aDerivedKeyIsBoundToItsToken()
{
    Ledger ledger(directory());
    QVERIFY(ledger.check() && ledger.write(derivedRowNow("0a1b2c3d", "ffffffff", "to a pipe")));
    const auto rows = ledger.rows();
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{1});
    QCOMPARE(rows->front().fingerprint, std::string("0a1b2c3d"));
    QCOMPARE(rows->front().derivedFrom, std::string("ffffffff"));
}

void LedgerTest::everyDeedHasANameOfItsOwn()
{
    std::set<std::string_view> names;
    for (int i = 0; i <= int(Deed::PersonLeft); ++i) {
        const auto deed = Deed(i);
        QVERIFY(deedNamed(deedName(deed)) == deed);
        names.insert(deedName(deed));
    }
    QCOMPARE(names.size(), std::size_t(int(Deed::PersonLeft) + 1));
    QVERIFY(!deedNamed("shown"));
}

void LedgerTest::aLineCutByAPowerFailureIsSkippedAndDoesNotSpoilTheNext()
{
    Ledger ledger(directory());
    QVERIFY(ledger.write(row(1)));
    const QByteArray whole = contentOf(file());
    for (qsizetype cut = 1; cut < whole.size() - 1; ++cut) {
        writeFile(file(), whole + whole.left(cut));
        QVERIFY(ledger.write(row(2)));
        const auto rows = ledger.rows();
        QVERIFY(rows);
        QCOMPARE(*rows, (std::vector{row(1), row(2)}));
    }
}

void LedgerTest::programsWritingAtOnceLoseNothing()
{
    constexpr int programs = 4;
    constexpr int each = 25;
    std::vector<pid_t> children;
    for (int program = 0; program < programs; ++program) {
        const pid_t child = ::fork();
        if (child == 0) {
            Ledger ledger(directory());
            bool isGood = true;
            for (int i = 0; i < each; ++i)
                isGood = ledger.write(row(program * each + i)).hasValue() && isGood;
            ::_exit(isGood ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    const auto rows = Ledger(directory()).rows();
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(programs * each));
    std::set<std::string> details;
    for (const LedgerRow &each_ : *rows)
        details.insert(each_.detail);
    QCOMPARE(details.size(), std::size_t(programs * each));
}

void LedgerTest::aLinkIsNotFollowed()
{
    Ledger ledger(directory());
    QVERIFY(ledger.write(row(1)));
    const QString target = m_folder->filePath(QStringLiteral("target"));
    writeFile(target, "");
    QVERIFY(QFile::remove(file()) && QFile::link(target, file()));
    QVERIFY(!ledger.write(row(2)));
    QVERIFY(!ledger.rows());
    QCOMPARE(contentOf(target), QByteArray());
}

void LedgerTest::whatCannotBeWrittenSaysSo()
{
    const QString blocked = m_folder->filePath(QStringLiteral("blocked"));
    writeFile(blocked, "");
    const auto written = Ledger(blocked.toStdString() + "/desk").write(row(1));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
    QVERIFY(written.error().detail.find(blocked.toStdString()) != std::string::npos);
}

void LedgerTest::theDeskLiesInTheDataDirectory()
{
    qputenv("XDG_DATA_HOME", "/data");
    QCOMPARE(deskDirectory(), std::string("/data/ringdown/desk"));
    qputenv("XDG_DATA_HOME", "relative"); // to be ignored, says the specification
    qputenv("HOME", "/home/dana");
    QCOMPARE(deskDirectory(), std::string("/home/dana/.local/share/ringdown/desk"));
}

void LedgerTest::aRowOfThisMomentNamesTheDesk()
{
    const std::int64_t before = QDateTime::currentMSecsSinceEpoch();
    const LedgerRow now = rowNow(Deed::Used, "E", "f", "d");
    QVERIFY(now.at.milliseconds >= before && now.at.milliseconds <= before + 5'000);
    QCOMPARE(now.desk, deskName());
    QVERIFY(now.desk.find('@') != std::string::npos);
}

QTEST_APPLESS_MAIN(LedgerTest)
#include "LedgerTest.moc"
