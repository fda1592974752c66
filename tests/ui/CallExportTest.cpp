// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallExport.h"
#include "core/base/CallColumns.h"
#include "core/base/CsvReading.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/calls/ExportSheet.h"
#include "ui/format/FileWords.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using calls::CallExport;
using calls::ExportFormat;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool labelWith(const QWidget &parent, const QString &words)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class CallExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_relay.log = tests::manyCalls(2500, tests::sampleNow); }

    void whatTheFilterShowsIsWrittenPageByPage()
    {
        CallExport exporting;
        const QSignalSpy progressed(&exporting, &CallExport::progressed);
        QSignalSpy finished(&exporting, &CallExport::finished);
        CallSelection selection;
        selection.outcome = Outcome::Missed;
        exporting.begin(m_relay, selection, ExportFormat::Csv, path(), tests::sampleNames());
        QTRY_COMPARE(finished.size(), 1);
        const auto expected =
            std::count_if(m_relay.log.begin(), m_relay.log.end(),
                          [&](const CallSummary &call) { return selects(selection, call); });
        QCOMPARE(finished[0][0].toInt(), static_cast<int>(expected));
        QCOMPARE(contentOf(path()).count("\r\n"), expected + 1);
        QVERIFY(contentOf(path()).startsWith("\xEF\xBB\xBF\"startedAt\""));
        QVERIFY(!progressed.isEmpty());
    }

    void aFileThatIsThereIsReplacedOnlyOnPurpose()
    {
        QFile earlier(path());
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") > 0);
        earlier.close();
        QWidget window;
        window.resize(900, 700);
        calls::ExportSheet sheet(&window);
        window.show();
        QSignalSpy exported(&sheet, &calls::ExportSheet::exported);
        sheet.chooseFile(path());
        sheet.ask(m_relay, {}, {}, {}, tests::sampleNames());
        auto *field = sheet.findChild<QLineEdit *>();
        QVERIFY2(field->text().endsWith(QFileInfo(path()).completeBaseName() + u"-2.csv"_s),
                 qPrintable(field->text()));
        field->setText(path());
        QTest::keyClick(&sheet, Qt::Key_Return);
        QCOMPARE(contentOf(path()), QByteArray("earlier"));
        QVERIFY(exported.isEmpty());
        QTest::keyClick(&sheet, Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(contentOf(path()).count("\r\n") > 2000);
    }

    void freeNamesAreNumberedOneAfterTheOther()
    {
        const auto make = [this](const QString &name) {
            QFile file(m_folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write("earlier") > 0;
        };
        QVERIFY(make(u"log.csv"_s) && make(u"log.json"_s) && make(u"plain"_s));
        QWidget window;
        calls::ExportSheet sheet(&window);
        const auto offered = [&] {
            sheet.ask(m_relay, {}, {}, {}, tests::sampleNames());
            return QFileInfo(sheet.findChild<QLineEdit *>()->text()).fileName();
        };
        sheet.chooseFile(m_folder.filePath(u"log.csv"_s));
        QCOMPARE(offered(), u"log-2.csv"_s);
        QVERIFY(make(u"log-2.csv"_s));
        QCOMPARE(offered(), u"log-3.csv"_s); // not log-2-2.csv
        sheet.findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(QFileInfo(sheet.findChild<QLineEdit *>()->text()).fileName(), u"log-2.json"_s);
        sheet.chooseFile(m_folder.filePath(u"plain"_s));
        QCOMPARE(offered(), u"plain-2"_s);
    }

    void aWordToReplaceAFileIsAboutThatFile()
    {
        QFile earlier(path());
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") > 0);
        earlier.close();
        QWidget window;
        window.resize(900, 700);
        calls::ExportSheet sheet(&window);
        window.show();
        sheet.ask(m_relay, {}, {}, {}, tests::sampleNames());
        auto *field = sheet.findChild<QLineEdit *>();
        field->setText(path());
        QTest::keyClick(&sheet, Qt::Key_Return); // asks
        field->setText(m_folder.filePath(u"another.csv"_s));
        field->setText(path());
        QTest::keyClick(&sheet, Qt::Key_Return); // asks again
        QCOMPARE(contentOf(path()), QByteArray("earlier"));
    }

    void everyColumnIsThereInUtcAndTheBusinessesTime()
    {
        CallSummary call = m_relay.log[1];
        call.startedAt = parseRfc3339("2026-11-23T10:12:04-08:00")->at;
        call.callerName = "=HYPERLINK(1)";
        const std::string text = calls::exportedHeader() + calls::exportedRow(call, tests::sampleNames());
        const auto rows = readCsv(text, ',');
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows.at(0).cells.size(), callColumns().size() + 2);
        const auto cell = [&](std::string_view name) {
            const auto &names = rows.at(0).cells;
            const auto column = std::find(names.begin(), names.end(), name) - names.begin();
            return QString::fromStdString(rows.at(1).cells.at(static_cast<std::size_t>(column)));
        };
        QCOMPARE(cell("startedAt"), u"2026-11-23T18:12:04Z"_s);
        QCOMPARE(cell("startedLocal"), u"2026-11-23T10:12:04-08:00"_s);
        QCOMPARE(cell("timeZone"), u"America/Los_Angeles"_s);
        QVERIFY2(text.find("\"'=HYPERLINK(1)\"") != std::string::npos, text.c_str());
        QCOMPARE(cell("sid"), QString::fromStdString(call.sid.value));
        call.callerName = "\xE2\x80\xAEPIER\tNINE"; // turns what follows it in a spreadsheet
        const std::string turned = calls::exportedRow(call, tests::sampleNames());
        QVERIFY2(turned.find("\"PIER NINE\"") != std::string::npos, turned.c_str());
    }

    /// As long as the log says, also where nobody talked.
    void aCallHasItsLength()
    {
        CallSummary call = m_relay.log[1];
        call.outcome = Outcome::Voicemail;
        call.seconds = 0;
        call.endedAt = call.startedAt + 51s;
        const auto rows =
            readCsv(calls::exportedHeader() + calls::exportedRow(call, tests::sampleNames()), ',');
        const auto &names = rows.at(0).cells;
        const auto column = std::find(names.begin(), names.end(), "length") - names.begin();
        QCOMPARE(QString::fromStdString(rows.at(1).cells.at(static_cast<std::size_t>(column))), u"51"_s);
        const auto json = QByteArray::fromStdString(calls::exportedJson(call, tests::sampleNames()));
        QCOMPARE(QJsonDocument::fromJson(json).object()[u"length"_s].toInt(), 51);
        call.endedAt.reset();
        QVERIFY(calls::exportedJson(call, tests::sampleNames()).find("length") == std::string::npos);
    }

    void aFolderIsNoFileAndANameAloneIsAtHome()
    {
        QWidget window;
        window.resize(900, 700);
        calls::ExportSheet sheet(&window);
        window.show();
        sheet.ask(m_relay, {}, {}, {}, tests::sampleNames());
        auto *field = sheet.findChild<QLineEdit *>();
        field->setText(m_folder.path());
        QTest::keyClick(&sheet, Qt::Key_Return);
        QTest::keyClick(&sheet, Qt::Key_Return);
        QVERIFY(labelWith(sheet, u" is a folder."_s));
        QSignalSpy exported(&sheet, &calls::ExportSheet::exported);
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", m_folder.path().toUtf8());
        const auto homeAgain = qScopeGuard([&] { qputenv("HOME", home); });
        field->setText(u"~/of-home.csv"_s);
        QTest::keyClick(&sheet, Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(QFile::exists(m_folder.filePath(u"of-home.csv"_s)));
    }

    void jsonIsWhatTheRelaySaysAndTheZone()
    {
        CallExport exporting;
        QSignalSpy finished(&exporting, &CallExport::finished);
        exporting.begin(m_relay, {}, ExportFormat::Json, path(), tests::sampleNames());
        QVERIFY(finished.wait());
        const QJsonArray calls = QJsonDocument::fromJson(contentOf(path())).object()[u"calls"_s].toArray();
        QCOMPARE(calls.size(), 2500);
        QCOMPARE(calls[0][u"timeZone"_s].toString(), u"America/Los_Angeles"_s);
        QCOMPARE(calls[0][u"sid"_s].toString(), QString::fromStdString(m_relay.log[0].sid.value));
    }

    void whatIsCancelledLeavesTheFileBefore()
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        CallExport exporting;
        const QSignalSpy finished(&exporting, &CallExport::finished);
        exporting.begin(m_relay, {}, ExportFormat::Csv, path(), tests::sampleNames());
        QVERIFY(exporting.isRunning());
        exporting.cancel();
        QTest::qWait(50);
        QVERIFY(finished.isEmpty());
        QCOMPARE(contentOf(path()), QByteArray("before"));
    }

    void aRelayThatFailsOnTheWayLeavesNothing()
    {
        CallExport exporting;
        QSignalSpy failed(&exporting, &CallExport::failed);
        exporting.begin(m_relay, {}, ExportFormat::Csv, path(), tests::sampleNames());
        m_relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
        QVERIFY(failed.wait());
        QVERIFY(failed[0][0].toString().startsWith(
            u"The export ended after 500 call(s), and no file was written. The relay does not answer."_s));
        QVERIFY(!QFile::exists(path()));
    }

    void whatCannotBeWrittenIsSaidWithItsReasonAndWhatToDo()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit little = before;
        little.rlim_cur = 100'000; // so much goes onto the disk
        setrlimit(RLIMIT_FSIZE, &little);
        const auto roomAgain = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &before); });
        CallExport exporting;
        QSignalSpy failed(&exporting, &CallExport::failed);
        exporting.begin(m_relay, {}, ExportFormat::Csv, path(), tests::sampleNames());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), format::notWrittenWords(path(), qt_error_string(EFBIG)));
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(
            format::notWrittenWords(u"/calls.csv"_s, qt_error_string(ENOSPC)),
            u"/calls.csv was not written: there is no space left on the disk. Make room, or name a file on "
            u"another disk."_s);
        QCOMPARE(format::notWrittenWords(u"/calls.csv"_s, u"Permission denied"_s),
                 u"/calls.csv was not written: Permission denied. Name another file."_s);
    }

    void anExportThatFailedCanBeginAgainAtOnce()
    {
        QWidget window;
        window.resize(900, 700);
        calls::ExportSheet sheet(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        sheet.ask(m_relay, {}, {}, client::CallCount{2500}, tests::sampleNames());
        sheet.chooseFile(path());
        QTest::keyClick(&sheet, Qt::Key_Return);
        m_relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
        const auto told = [&] { return labelWith(sheet, u"no file was written"_s); };
        QTRY_VERIFY(told());
        QVERIFY(!sheet.findChild<QProgressBar *>()->isVisible()); // nothing of it stays
        QCOMPARE(qobject_cast<QPushButton *>(window.focusWidget())->text(), u"Export"_s);
        m_relay.failure.reset();
        QSignalSpy exported(&sheet, &calls::ExportSheet::exported);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
    }

    void manyCallsAreCountedWithSeparators()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto localeAgain = qScopeGuard([&] { QLocale::setDefault(before); });
        QWidget window;
        window.resize(900, 700);
        calls::ExportSheet sheet(&window);
        window.show();
        sheet.ask(m_relay, {}, {}, client::CallCount{100'000, true}, tests::sampleNames());
        QVERIFY(labelWith(sheet, u"More than 100,000 call(s), all columns."_s));
        sheet.ask(m_relay, {}, {}, client::CallCount{2500}, tests::sampleNames());
        QVERIFY(labelWith(sheet, u"2,500 call(s), all columns."_s));
        sheet.chooseFile(path());
        QSignalSpy exported(&sheet, &calls::ExportSheet::exported);
        QTest::keyClick(&sheet, Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(sheet.findChild<QProgressBar *>()->format(), u"2,500 call(s) written"_s);
        QCOMPARE(exported[0][0].toString(), u"2,500 call(s) written to %1."_s.arg(path()));
    }

    void aFileThatCannotBeOpenedIsSaid()
    {
        CallExport exporting;
        const QSignalSpy failed(&exporting, &CallExport::failed);
        exporting.begin(m_relay, {}, ExportFormat::Csv, m_folder.filePath(u"no/such/folder.csv"_s),
                        tests::sampleNames());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!exporting.isRunning());
    }

    void cleanup()
    {
        QFile::remove(path());
        m_relay.failure.reset();
    }

private:
    QString path() const { return m_folder.filePath(u"calls.csv"_s); }

    QTemporaryDir m_folder;
    tests::FakeRelay m_relay;
};

QTEST_MAIN(CallExportTest)
#include "CallExportTest.moc"
