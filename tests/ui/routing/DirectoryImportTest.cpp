// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"
#include "ui/routing/contacts/ContactsEditor.h"
#include "ui/routing/contacts/ImportSheet.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;
using tests::harborPlan;

namespace {

const TenantId queen{"qdn"};

} // namespace

/// Known callers out of a file.
class DirectoryImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, harborPlan());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_editor = new ContactsEditor(*m_draft, m_window.get(), m_window.get());
        m_editor->showTenant(queen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void nothingIsImportedBeforeTheButtonIsPressed()
    {
        const QByteArray file = "\xef\xbb\xbfName;Mobile;Group\r\n"
                                "\"Smith; Ann\";619 555 0151;vip\r\n"
                                "Harbor;(619) 555-0177;\r\n"
                                "Lee;not a phone;\r\n";
        m_editor->previewImport(QStringLiteral("callers.csv"), file);
        auto *sheet = m_window->findChild<ImportSheet *>();
        QVERIFY(sheet->isOpen());
        auto *rows = sheet->findChild<QTableView *>();
        QAbstractItemModelTester tester(rows->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(plainly(rows->model()->index(0, 0).data(Qt::AccessibleTextRole)),
                 QStringLiteral("Row 4, left out, “not a phone” is not a phone number."));
        QVERIFY(says(sheet, QStringLiteral("1 new, 1 kept as they are, 1 cannot be read")));
        QCOMPARE(m_draft->history().count(), 0);
        QPushButton *done = button(sheet, QStringLiteral("Import 1"));
        QVERIFY(done);
        combo(sheet, QStringLiteral("Phones that the directory has already"))->setCurrentIndex(1);
        QCOMPARE(done->text(), QStringLiteral("Import 2"));
        done->click();
        QVERIFY(!sheet->isOpen());
        QCOMPARE(m_draft->history().count(), 1);
        QCOMPARE(undoText(), QStringLiteral("import 2 known callers"));
        QCOMPARE(tenant().directory.size(), std::size_t(2));
        QCOMPARE(tenant().directory[0].name, std::string("Harbor"));
        QCOMPARE(tenant().directory[1],
                 (plan::DirectoryEntry{*PhoneNumber::fromE164("+16195550151"), "Smith; Ann", "vip"}));
    }

    void aReasonIsReadWhole()
    {
        m_editor->previewImport(QStringLiteral("callers.csv"),
                                "Name;Phone;Type\nLee;" + QByteArray("not a phone at all ").repeated(9) +
                                    ";\n");
        auto *rows = m_window->findChild<ImportSheet *>()->findChild<QTableView *>();
        const int column = rows->model()->columnCount() - 1;
        for (const int width : {1280, 760}) {
            m_window->resize(width, 800);
            QCoreApplication::processEvents();
            const QString why = rows->model()->index(0, column).data().toString();
            const QRect room(0, 0, rows->columnWidth(column) - 8, QWIDGETSIZE_MAX);
            const int wanted = rows->fontMetrics().boundingRect(room, Qt::TextWordWrap, why).height();
            QVERIFY(wanted > rows->fontMetrics().height());
            QVERIFY(rows->rowHeight(0) >= wanted);
        }
    }

    void ofAFileWithManyRowsMoreAreReadWhileTheWindowLives()
    {
        QByteArray file = "Name;Phone\n";
        for (int i = 0; i < 1000; ++i)
            file += "Ana;+34 91 555 " + QByteArray::number(1000 + i) + '\n';
        m_editor->previewImport(QStringLiteral("callers.csv"), file);
        auto *sheet = m_window->findChild<ImportSheet *>();
        const auto *rows = sheet->findChild<QTableView *>()->model();
        QVERIFY(rows->rowCount() > 0 && rows->rowCount() < 1000);
        QVERIFY(says(sheet, QStringLiteral("Reading row 250 of 1,001…")));
        QVERIFY(!button(sheet, QStringLiteral("Import"))->isEnabled());
        QTRY_COMPARE(rows->rowCount(), 1000);
        QVERIFY(says(sheet, QStringLiteral("1,000 new")));
        button(sheet, QStringLiteral("Import 1,000"))->click();
        QCOMPARE(tenant().directory.size(), std::size_t(1001));
    }

    void theColumnsCanBeChosenAnew()
    {
        m_editor->previewImport(QStringLiteral("callers.csv"), "Ann,vip,6195550151\nLee,staff,6195550152\n");
        auto *sheet = m_window->findChild<ImportSheet *>();
        QCOMPARE(combo(sheet, QStringLiteral("Column of the phone"))->currentText(),
                 QStringLiteral("column 3: 6195550151"));
        combo(sheet, QStringLiteral("Column of the name"))->setCurrentIndex(2);
        combo(sheet, QStringLiteral("Column of the type"))->setCurrentIndex(1);
        button(sheet, QStringLiteral("Import 2"))->click();
        QCOMPARE(tenant().directory[1].name, std::string("vip"));
        QCOMPARE(tenant().directory[1].type, std::string("Ann"));
    }

    void anEmptyFileCannotBeImported()
    {
        m_editor->previewImport(QStringLiteral("empty.csv"), {});
        auto *sheet = m_window->findChild<ImportSheet *>();
        QVERIFY(says(sheet, QStringLiteral("The file has no rows.")));
        QVERIFY(!button(sheet, QStringLiteral("Import 0"))->isEnabled());
    }

private:
    const plan::Tenant &tenant() const { return *m_draft->tenant(queen); }
    QString undoText() const { return m_draft->history().undoText(); }
    /// Without the marks that keep a number left to right.
    static QString plainly(const QVariant &value)
    {
        return value.toString().remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    static QComboBox *combo(QWidget *in, const QString &name)
    {
        for (QComboBox *each : in->findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(QWidget *in, const QString &words)
    {
        for (QPushButton *each : in->findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    static bool says(const QWidget *where, const QString &words)
    {
        for (const QLabel *label : where->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisible())
                return true;
        }
        return false;
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    ContactsEditor *m_editor = nullptr;
};

QTEST_MAIN(DirectoryImportTest)
#include "DirectoryImportTest.moc"
