// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/routing/businesses/BusinessModel.h"
#include "ui/routing/businesses/BusinessSheet.h"
#include "ui/routing/businesses/BusinessesView.h"
#include "ui/routing/businesses/RemoveBusinessSheet.h"
#include "ui/routing/contacts/PhoneField.h"
#include "ui/shell/Caption.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

class BusinessesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, plan::readPlan(tests::samplePlanText()).plan);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_view = new BusinessesView(*m_draft, m_window.get(), m_window.get());
        m_view->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_sheet = m_window->findChild<BusinessSheet *>();
        m_remove = m_window->findChild<RemoveBusinessSheet *>();
        m_view->table()->setFocus();
    }

    void theModelIsSound()
    {
        QAbstractItemModelTester tester(m_view->table()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_view->table()->model()->rowCount(), 3);
        QCOMPARE(m_view->table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral(
                     "Queen of San Diego, (619) 555-0100, America/Los Angeles, 3 person(s), as it is live"));
        m_draft->editPlan(QStringLiteral("none"), [](plan::Plan &plan) { plan.tenants.clear(); });
        QCOMPARE(m_view->table()->model()->rowCount(), 0);
    }

    void aLongNameTakesTheRoomThatOthersDoNotNeed()
    {
        m_view->resize(800, 800);
        m_draft->editPlan(QStringLiteral("rename"), [](plan::Plan &plan) {
            plan.tenants.front().name = "Queen of San Diego, Broadway";
        });
        const QAbstractItemView &cells = *m_view->table();
        QVERIFY(cells.sizeHintForColumn(0) > 160);
        QTRY_VERIFY(m_view->table()->columnWidth(0) >= cells.sizeHintForColumn(0));
        QCOMPARE(m_view->table()->horizontalHeader()->length(), m_view->table()->viewport()->width());
    }

    void aShopIsAddedFromItsTemplateByKeysAlone()
    {
        QTest::keyClick(m_view->table(), Qt::Key_Insert);
        QVERIFY(m_sheet->isOpen());
        type(field(QStringLiteral("Name")), QStringLiteral("Harbor Cafe"));
        type(phoneField(QStringLiteral("Number 1")), QStringLiteral("619 555 0160"));
        type(phoneField(QStringLiteral("Counter: phone")), QStringLiteral("619 555 0161"));
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QVERIFY(!m_sheet->isOpen());
        const plan::Tenant *made = m_draft->tenant(TenantId("harbor-cafe"));
        QVERIFY(made);
        QCOMPARE(made->numbers.front().e164(), std::string("+16195550160"));
        QCOMPARE(made->contacts.front().name, std::string("Counter"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("add the business Harbor Cafe"));
        m_draft->history().undo();
        QVERIFY(!m_draft->isEdited());
    }

    void theFirstNumberOfAPlanIsReadAsPeopleOfThisDeskWriteIt()
    {
        m_draft->editPlan(QStringLiteral("none"), [](plan::Plan &plan) { plan.tenants.clear(); });
        press(QStringLiteral("Add…"));
        for (const QString &name : {QStringLiteral("Number 1"), QStringLiteral("Counter: phone")}) {
            QTRY_VERIFY(phoneField(name));
            type(phoneField(name), QStringLiteral("619 555 0160"));
            QCOMPARE(phoneField(name)->note()->text(), QStringLiteral("Kept as +16195550160"));
        }
    }

    void aNumberOfAnotherBusinessIsRefusedAtItsField()
    {
        QTest::keyClick(m_view->table(), Qt::Key_F2);
        PhoneField *number = phoneField(QStringLiteral("Number 1"));
        number->clear();
        type(number, QStringLiteral("619 555 0102"));
        QCOMPARE(
            number->accessibleDescription(),
            QStringLiteral("(619) 555-0102 belongs to Music Box. A number rings in one business; take it "
                           "away there first."));
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QVERIFY(m_sheet->isOpen());
        QVERIFY(!m_draft->isEdited());
    }

    void theNameOfAnotherBusinessIsRefused()
    {
        QTest::keyClick(m_view->table(), Qt::Key_F2);
        QTest::keyClick(m_sheet, Qt::Key_Return); // its own is
        QVERIFY(!m_sheet->isOpen());
        QTest::keyClick(m_view->table(), Qt::Key_F2);
        field(QStringLiteral("Name"))->clear();
        type(field(QStringLiteral("Name")), QStringLiteral("music  box"));
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QVERIFY(m_sheet->isOpen());
        QCOMPARE(m_window->focusWidget(), field(QStringLiteral("Name")));
        QCOMPARE(
            m_sheet->findChild<QLabel *>(QStringLiteral("problem"))->text(),
            QStringLiteral("“Music Box” is the name of another business, with the id “music-box”: nobody "
                           "could tell which is meant. Give this one another name."));
        QVERIFY(!m_draft->isEdited());
    }

    void aSecondCopyHasANameOfItsOwn()
    {
        m_draft->editPlan(QStringLiteral("copied"), [](plan::Plan &plan) {
            plan.tenants.back().name = "Copy of " + plan.tenants.front().name;
        });
        m_view->table()->selectRow(0);
        press(QStringLiteral("Copy…"));
        QTRY_VERIFY(m_sheet->isOpen());
        QVERIFY(field(QStringLiteral("Name"))->text().endsWith(QStringLiteral(" 2")));
    }

    /// The check warns of two of one name; that is no reason to refuse another time zone.
    void aNameThatIsNotChangedIsNotRefused()
    {
        m_draft->editPlan(QStringLiteral("twins"),
                          [](plan::Plan &plan) { plan.tenants.back().name = plan.tenants.front().name; });
        m_view->table()->selectRow(0);
        QTest::keyClick(m_view->table(), Qt::Key_F2);
        QTRY_VERIFY(m_sheet->isOpen());
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QVERIFY(!m_sheet->isOpen());
    }

    void theNumberThatCannotBeTakenGetsTheKeys()
    {
        QTest::keyClick(m_view->table(), Qt::Key_F2);
        for (QPushButton *button : m_sheet->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add a number"))
                button->click();
        }
        QTRY_VERIFY(phoneField(QStringLiteral("Number 2")));
        PhoneField *second = phoneField(QStringLiteral("Number 2"));
        type(second, QStringLiteral("619 55"));
        field(QStringLiteral("Name"))->setFocus();
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QVERIFY(m_sheet->isOpen());
        QCOMPARE(m_window->focusWidget(), second);
    }

    void whatIsWrongWithANumberGoesWithIt()
    {
        QTest::keyClick(m_view->table(), Qt::Key_F2);
        PhoneField *number = phoneField(QStringLiteral("Number 1"));
        number->setText(QStringLiteral("619 555 0102")); // as a screen reader writes it
        QVERIFY(number->note()->text().contains(QStringLiteral("belongs to Music Box")));
        number->setText(QStringLiteral("619 555 0109"));
        QCOMPARE(number->note()->text(), QStringLiteral("Kept as +16195550109"));
        number->setText(QStringLiteral("619 555 0102"));
        number->clear();
        QCOMPARE(number->note()->text(), QString());
        QCOMPARE(number->accessibleDescription(), QString());
    }

    void aBusinessIsRenamedAndKeepsItsId()
    {
        QTest::keyClick(m_view->table(), Qt::Key_F2);
        QVERIFY(field(QStringLiteral("Id in the plan"))->isReadOnly());
        field(QStringLiteral("Name"))->clear();
        type(field(QStringLiteral("Name")), QStringLiteral("The Queen"));
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QCOMPARE(m_draft->tenant(TenantId("qdn"))->name, std::string("The Queen"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("rename Queen of San Diego to The Queen"));
    }

    void aCopyAsksForNumbersOfItsOwn()
    {
        press(QStringLiteral("Copy…"));
        QCOMPARE(phoneField(QStringLiteral("Number 1"))->text(), QString());
        QTest::keyClick(m_sheet, Qt::Key_Return);
        const plan::Tenant *copy = m_draft->tenant(TenantId("copy-of-queen-of-san-diego"));
        QVERIFY(copy);
        QVERIFY(copy->numbers.empty());
        QCOMPARE(copy->contacts, m_draft->tenant(TenantId("qdn"))->contacts);
    }

    void theNameGivesAnIdUntilOneIsChosen()
    {
        press(QStringLiteral("Copy…"));
        QLineEdit *name = field(QStringLiteral("Name"));
        QLineEdit *id = field(QStringLiteral("Id in the plan"));
        QCOMPARE(id->text(), QStringLiteral("copy-of-queen-of-san-diego"));
        name->setText(QStringLiteral("Harbor Cafe")); // as assistive technology writes it
        QCOMPARE(id->text(), QStringLiteral("harbor-cafe"));
        id->setText(QStringLiteral("cafe"));
        name->setText(QStringLiteral("The Cafe"));
        QCOMPARE(id->text(), QStringLiteral("cafe"));
        id->clear();
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QVERIFY(m_sheet->isOpen());
        QCOMPARE(m_sheet->findChild<QLabel *>(QStringLiteral("problem"))->text(),
                 QStringLiteral("A business needs an id; the log names the business by it."));
    }

    void whatUsesABusinessIsShownBeforeItGoes()
    {
        tests::FakeRelay relay;
        for (const client::CallDetail &detail : tests::sampleDay())
            relay.add(detail);
        m_view->setRelay(&relay);
        m_view->setOtherUses([](const plan::Tenant &) { return QStringList{QStringLiteral("a scenario")}; });
        QSignalSpy undo(m_view, &BusinessesView::undoOffered);
        QTest::keyClick(m_view->table(), Qt::Key_Delete);
        QVERIFY(m_remove->isOpen());
        const QStringList uses = m_remove->uses();
        QVERIFY2(uses.first().contains(QStringLiteral("(619) 555-0100")), qPrintable(uses.first()));
        QVERIFY(uses.contains(QStringLiteral("a scenario")));
        QVERIFY2(uses.last().contains(QStringLiteral("stay in the log")), qPrintable(uses.last()));
        QVERIFY(m_draft->tenant(TenantId("qdn")));
        QTest::keyClick(m_remove, Qt::Key_Return);
        QVERIFY(!m_draft->tenant(TenantId("qdn")));
        QCOMPARE(undo.count(), 1);
        m_draft->history().undo();
        QVERIFY(m_draft->tenant(TenantId("qdn")));
    }

    void nothingIsRemovedWhenTheSheetIsLeft()
    {
        press(QStringLiteral("Remove…"));
        QTest::keyClick(m_remove, Qt::Key_Escape);
        QVERIFY(!m_remove->isOpen());
        QVERIFY(!m_draft->isEdited());
    }

    void aPersonWithoutAPhoneIsAskedFor()
    {
        press(QStringLiteral("Add…"));
        m_sheet->findChild<QComboBox *>()->setCurrentIndex(1);
        type(field(QStringLiteral("Name")), QStringLiteral("Office"));
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QVERIFY(m_sheet->isOpen());
        QCOMPARE(m_sheet->findChild<QLabel *>(QStringLiteral("problem"))->text(),
                 QStringLiteral("Reception: without a phone nobody can be rung."));
    }

private:
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    QLineEdit *field(const QString &label) const
    {
        for (QLabel *each : m_sheet->findChildren<QLabel *>()) {
            if (each->text().remove(QLatin1Char('&')) == label)
                return qobject_cast<QLineEdit *>(each->buddy());
        }
        return nullptr;
    }
    PhoneField *phoneField(const QString &name) const
    {
        for (PhoneField *each : m_sheet->findChildren<PhoneField *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &words)
    {
        for (QPushButton *button : m_view->findChildren<QPushButton *>()) {
            if (button->text() == words)
                button->click();
        }
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    BusinessesView *m_view = nullptr;
    BusinessSheet *m_sheet = nullptr;
    RemoveBusinessSheet *m_remove = nullptr;
};

QTEST_MAIN(BusinessesTest)
#include "BusinessesTest.moc"
