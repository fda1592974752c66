// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/ContactsStage.h"
#include "ui/routing/contacts/DirectoryModel.h"
#include "ui/routing/contacts/DirectorySheet.h"
#include "ui/routing/contacts/PhoneField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace ringdown;
using namespace ringdown::routing_ui;

/// Who is known when they call.
class KnownCallersTest : public QObject, protected tests::ContactsStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void thatNobodyIsKnownStandsUnderTheHeading()
    {
        m_draft->edit(QStringLiteral("none"), queen, [](plan::Tenant &tenant) { tenant.directory.clear(); });
        const QLabel *none = nullptr;
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Nobody is known")))
                none = label;
        }
        QVERIFY(none);
        QCoreApplication::processEvents();
        QVERIFY2(none->y() < 80, qPrintable(QString::number(none->y()))); // within its card
        QVERIFY(none->alignment().testFlag(Qt::AlignTop));
    }

    void aKnownCallerIsAddedChangedAndRemoved()
    {
        press(QStringLiteral("Known callers: Add…"));
        auto *sheet = m_window->findChild<DirectorySheet *>();
        auto *phone = sheet->findChild<PhoneField *>();
        auto *type = sheet->findChild<QComboBox *>();
        QTest::keyClicks(phone, QStringLiteral("6195550177"));
        QTest::keyClick(phone, Qt::Key_Return);
        QVERIFY(says(sheet, QStringLiteral("already, as “Harbor Master”")));
        QVERIFY(phone->accessibleDescription().contains(QStringLiteral("already, as “Harbor Master”")));
        QCOMPARE(phone->property("state").toString(), QStringLiteral("bad"));
        phone->selectAll();
        QTest::keyClicks(phone, QStringLiteral("+44 20 7946 0123"));
        QVERIFY(!says(sheet, QStringLiteral("already, as “Harbor Master”")));
        QTest::keyClick(phone, Qt::Key_Return);
        QVERIFY(says(sheet, QStringLiteral("needs a name")));
        QCOMPARE(m_window->focusWidget(), sheet->findChildren<QLineEdit *>()[1]);
        sheet->findChildren<QLineEdit *>()[1]->setText(QStringLiteral("Chandler"));
        type->setCurrentText(QStringLiteral("supplier"));
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(tenant().directory[1],
                 (plan::DirectoryEntry{*PhoneNumber::fromE164("+442079460123"), "Chandler", "supplier"}));
        press(QStringLiteral("Known callers: Change…"));
        QCOMPARE(phone->text(), QStringLiteral("+44 20 7946 0123"));
        type->setCurrentText(QStringLiteral("vip"));
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(tenant().directory[1].type, std::string("vip"));
        QCOMPARE(undoText(), QStringLiteral("change the known caller Chandler"));
        press(QStringLiteral("Known callers: Remove"));
        QCOMPARE(tenant().directory.size(), std::size_t(1));
    }

    void anEntryThatNeverCountsIsMarked()
    {
        m_draft->edit(QStringLiteral("twice"), queen,
                      [](plan::Tenant &tenant) { tenant.directory.push_back(tenant.directory[0]); });
        QCOMPARE(m_directory->model()->index(0, DirectoryModel::NoteColumn).data().toString(), QString());
        QVERIFY(!m_directory->model()->index(1, DirectoryModel::NoteColumn).data().toString().isEmpty());
        QVERIFY(!m_directory->isColumnHidden(DirectoryModel::NoteColumn));
    }

    void manyKnownCallersGoAtOnce()
    {
        m_draft->edit(QStringLiteral("a file"), queen, [](plan::Tenant &tenant) {
            for (const char *phone : {"+16195550151", "+16195550152", "+16195550153"})
                tenant.directory.push_back({*PhoneNumber::fromE164(phone), phone, "vip"});
        });
        const plan::DirectoryEntry first = tenant().directory[0];
        const plan::DirectoryEntry last = tenant().directory[3];
        QSignalSpy offered(m_editor, &Editor::undoOffered);
        m_directory->setFocus();
        m_directory->selectRow(1);
        QTest::keyClick(m_directory, Qt::Key_Down, Qt::ShiftModifier);
        for (const QPushButton *each : m_editor->findChildren<QPushButton *>())
            QVERIFY(each->accessibleName() != QStringLiteral("Known callers: Change…") || !each->isEnabled());
        press(QStringLiteral("Known callers: Remove"));
        QCOMPARE(tenant().directory, (std::vector{first, last}));
        QCOMPARE(offered.value(0).value(0).toString(), QStringLiteral("2 callers are known no more."));
        m_draft->history().undo();
        QCOMPARE(tenant().directory.size(), std::size_t(4));
    }

    /// Ctrl is held while Ctrl+Z leads to it.
    void whatAnUndoLeadsToIsChosenAlone()
    {
        m_draft->edit(QStringLiteral("a file"), queen, [](plan::Tenant &tenant) {
            for (const char *phone : {"+16195550151", "+16195550152", "+16195550153"})
                tenant.directory.push_back({*PhoneNumber::fromE164(phone), phone, "vip"});
        });
        QShortcut undo(QKeySequence(Qt::CTRL | Qt::Key_Z), m_window.get());
        connect(&undo, &QShortcut::activated, this, [this] { m_editor->goTo("tenants[0].directory[1]"); });
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_directory->setFocus();
        m_directory->selectRow(3);
        QTest::keyClick(m_directory, Qt::Key_Z, Qt::ControlModifier);
        const QModelIndexList chosen = m_directory->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0].row(), 1);
    }

    /// Another desk puts one in front of them.
    void allThatAreChosenStayChosen()
    {
        m_draft->edit(QStringLiteral("a file"), queen, [](plan::Tenant &tenant) {
            for (const char *phone : {"+16195550151", "+16195550152", "+16195550153"})
                tenant.directory.push_back({*PhoneNumber::fromE164(phone), phone, "vip"});
        });
        m_directory->setFocus();
        m_directory->selectRow(1);
        QTest::keyClick(m_directory, Qt::Key_Down, Qt::ShiftModifier);
        m_draft->edit(QStringLiteral("one more"), queen, [](plan::Tenant &tenant) {
            tenant.directory.insert(tenant.directory.begin(),
                                    {*PhoneNumber::fromE164("+16195550154"), "Pilot", "vip"});
        });
        std::vector<int> rows;
        for (const QModelIndex &each : m_directory->selectionModel()->selectedRows())
            rows.push_back(each.row());
        QCOMPARE(rows, (std::vector{2, 3}));
    }
};

QTEST_MAIN(KnownCallersTest)
#include "KnownCallersTest.moc"
