// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/ContactsStage.h"
#include "ui/routing/RingNow.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/routing/contacts/ContactModel.h"
#include "ui/routing/contacts/ContactSheet.h"
#include "ui/routing/contacts/PhoneField.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;
using tests::harborPlan;

class ContactsTest : public QObject, protected tests::ContactsStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void theModelsAreSound()
    {
        QAbstractItemModelTester contacts(m_contacts->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester directory(m_directory->model(),
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(plainly(m_contacts->model()->index(0, 0).data(Qt::AccessibleTextRole)),
                 QStringLiteral("Captain, (619) 555-0111, takes texts, used by Primary, text “missed”, "
                                "forwarded texts"));
        QCOMPARE(plainly(m_directory->model()->index(0, 0).data(Qt::AccessibleTextRole)),
                 QStringLiteral("Harbor Master, (619) 555-0177, vip"));
        m_draft->edit(QStringLiteral("more"), queen, [](plan::Tenant &tenant) {
            tenant.contacts.push_back(tenant.contacts[0]);
            tenant.directory.clear();
        });
    }

    void whoWroteStopIsFlaggedAsFarAsItIsKnown()
    {
        const auto cell = [this](int row, int role) {
            return m_contacts->model()->index(row, ContactModel::TextsColumn).data(role);
        };
        const auto row = [this](int number) {
            return plainly(m_contacts->model()->index(number, 0).data(Qt::AccessibleTextRole));
        };
        QVERIFY(cell(0, Qt::ToolTipRole).toString().contains(QStringLiteral("is not known")));
        QVERIFY(cell(0, Qt::DecorationRole).isNull());
        m_editor->showStops(std::vector<client::TextStop>{
            {queen, "+16195550100", "+16195550111", ContactId("captain"), {}},
            {TenantId("rady"), "+16195550109", "+16195550122", ContactId("office"), {}}}); // another's number
        QCOMPARE(cell(0, Qt::DisplayRole).toString(), QStringLiteral("no, wrote STOP"));
        QVERIFY(!cell(0, Qt::DecorationRole).isNull());
        const QString words =
            QStringLiteral("Captain wrote STOP to (619) 555-0100 and gets no texts from there "
                           "until they write START.");
        QCOMPARE(plainly(cell(0, Qt::ToolTipRole)), words);
        QVERIFY2(row(0).contains(words), qPrintable(row(0)));
        QVERIFY2(row(0).contains(QStringLiteral(", takes no texts, ")), qPrintable(row(0)));
        QVERIFY2(row(1).contains(QStringLiteral(", takes texts, ")), qPrintable(row(1)));
        QCOMPARE(cell(1, Qt::DisplayRole).toString(), QStringLiteral("yes"));
        QCOMPARE(cell(1, Qt::ToolTipRole).toString(), QString());
        m_editor->showStops(std::nullopt);
        QCOMPARE(cell(0, Qt::DisplayRole).toString(), QStringLiteral("yes"));
        QVERIFY(cell(0, Qt::ToolTipRole).toString().contains(QStringLiteral("is not known")));
    }

    void theChosenContactIsRungIfTheRelayKnowsThem()
    {
        auto *ring = button(m_editor, QStringLiteral("Ring now…"));
        QVERIFY(ring && !ring->isEnabled());
        QSignalSpy wanted(m_editor, &Editor::ringWanted);
        m_contacts->selectRow(0);
        QVERIFY(ring->isEnabled());
        ring->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<TenantId>(), queen);
        QCOMPARE(wanted[0][1].value<ContactId>(), ContactId("captain"));
        m_draft->edit(QStringLiteral("another number"), queen, [](plan::Tenant &tenant) {
            tenant.contacts[0].phone = *PhoneNumber::fromE164("+16195550133");
        });
        QVERIFY(!ring->isEnabled());
        QVERIFY2(ring->toolTip().contains(QStringLiteral("is not pushed yet")), qPrintable(ring->toolTip()));
        m_draft->edit(QStringLiteral("one more"), queen, [](plan::Tenant &tenant) {
            tenant.contacts.push_back(
                {ContactId("lee"), "Lee", *PhoneNumber::fromE164("+16195550144"), true});
        });
        m_contacts->selectRow(m_contacts->model()->rowCount() - 1);
        QVERIFY(!ring->isEnabled());
        QCOMPARE(ring->toolTip(), QStringLiteral("The relay does not know Lee yet: push the draft first."));
        m_draft->takePushed(42, plan::Plan(m_draft->plan()));
        m_contacts->selectRow(m_contacts->model()->rowCount() - 1);
        QVERIFY(ring->isEnabled());
    }

    void whoHasNoPhoneIsNotRung()
    {
        const plan::Contact contact{ContactId("lee"), "Lee", {}, true};
        QCOMPARE(whyNotRung(m_draft->tenant(queen), contact), QStringLiteral("Lee has no phone number yet."));
        QVERIFY(!whyNotRung(nullptr, m_draft->tenant(queen)->contacts[0]).isEmpty());
    }

    void aContactIsAddedWithItsNumberAsPeopleTypeIt()
    {
        press(QStringLiteral("Contacts: Add…"));
        auto *sheet = m_window->findChild<ContactSheet *>();
        const auto fields = sheet->findChildren<QLineEdit *>();
        QTest::keyClicks(fields[0], QStringLiteral("First Mate"));
        QCOMPARE(fields[2]->text(), QStringLiteral("first-mate"));
        QTest::keyClicks(fields[1], QStringLiteral("619 555"));
        QCOMPARE(fields[1]->property("state").toString(), QStringLiteral("bad"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(sheet->isOpen());
        QTest::keyClicks(fields[1], QStringLiteral("-0144"));
        QVERIFY(says(sheet, QStringLiteral("Kept as +16195550144")));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(!sheet->isOpen());
        const plan::Contact &made = tenant().contacts.back();
        QCOMPARE(made.id, ContactId("first-mate"));
        QCOMPARE(made.phone.e164(), std::string("+16195550144"));
        QVERIFY(made.texts);
        QCOMPARE(undoText(), QStringLiteral("add the contact First Mate"));
        QCOMPARE(m_contacts->currentIndex().row(), 2);
    }

    void whatCannotBeAContactIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no name") << QString() << "619 555 0144"
                                 << "mate"
                                 << "needs a name";
        QTest::newRow("no phone") << "Mate" << QString() << "mate"
                                  << "nobody can be rung";
        QTest::newRow("own number") << "Mate"
                                    << "(619) 555-0100"
                                    << "mate"
                                    << "own number";
        QTest::newRow("bad id") << "Mate"
                                << "619 555 0144"
                                << "First Mate"
                                << "is no id";
        QTest::newRow("no id") << "Mate"
                               << "619 555 0144" << QString() << "needs an id";
        QTest::newRow("taken id") << "Mate"
                                  << "619 555 0144"
                                  << "office"
                                  << "belongs to another contact";
    }
    void whatCannotBeAContactIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, phone);
        QFETCH(QString, id);
        QFETCH(QString, problem);
        press(QStringLiteral("Contacts: Add…"));
        auto *sheet = m_window->findChild<ContactSheet *>();
        const auto fields = sheet->findChildren<QLineEdit *>();
        fields[0]->setText(name);
        fields[1]->setText(phone);
        fields[2]->setText(id);
        QTest::keyClick(fields[0], Qt::Key_Return);
        QVERIFY(sheet->isOpen());
        QVERIFY(says(sheet, problem));
        QCOMPARE(m_draft->history().count(), 0);
        const QWidget *wrong = m_window->focusWidget();
        QCOMPARE(wrong->property("state").toString(), QStringLiteral("bad"));
        QVERIFY(phone.isEmpty() || wrong->accessibleDescription().contains(problem)); // read aloud there
        fields[1]->setText(QStringLiteral("619 555 0145"));
        QCOMPARE(fields[1]->accessibleDescription(), QStringLiteral("Kept as +16195550145"));
    }

    void theFieldThatIsWrongHasTheKeysAndIsForgivenOnceItIsRight()
    {
        press(QStringLiteral("Contacts: Add…"));
        auto *sheet = m_window->findChild<ContactSheet *>();
        const auto fields = sheet->findChildren<QLineEdit *>();
        fields[1]->setText(QStringLiteral("(619) 555-0144 ext 7"));
        QVERIFY(says(sheet, QStringLiteral("Kept as +16195550144, without the extension")));
        fields[1]->setFocus();
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(says(sheet, QStringLiteral("needs a name")));
        QCOMPARE(m_window->focusWidget(), fields[0]);
        QCOMPARE(fields[0]->property("state").toString(), QStringLiteral("bad"));
        QTest::keyClicks(fields[0], QStringLiteral("Lee  Park"));
        QVERIFY(!says(sheet, QStringLiteral("needs a name")));
        QCOMPARE(fields[0]->property("state").toString(), QString());
        QTest::keyClick(fields[0], Qt::Key_Return);
        QCOMPARE(tenant().contacts.back().name, std::string("Lee Park"));
    }

    void theNameGivesAnIdUntilOneIsChosen()
    {
        press(QStringLiteral("Contacts: Add…"));
        const auto fields = m_window->findChild<ContactSheet *>()->findChildren<QLineEdit *>();
        QCOMPARE(fields[2]->text(), QString());
        fields[0]->setText(QStringLiteral("First Mate")); // as assistive technology writes it
        QCOMPARE(fields[2]->text(), QStringLiteral("first-mate"));
        fields[2]->setText(QStringLiteral("mate"));
        fields[0]->setText(QStringLiteral("Second Mate"));
        QCOMPARE(fields[2]->text(), QStringLiteral("mate"));
        fields[2]->clear();
        fields[0]->setText(QStringLiteral("Captain"));
        QCOMPARE(fields[2]->text(), QStringLiteral("captain-2"));
    }

    void aContactWithoutAnIdIsGivenOneAndStaysOne()
    {
        m_draft->edit(QStringLiteral("of before"), queen, [](plan::Tenant &tenant) {
            tenant.contacts.push_back({ContactId(), "Lee", *PhoneNumber::fromE164("+16195550144"), true});
        });
        m_contacts->selectRow(2);
        press(QStringLiteral("Contacts: Change…"));
        auto *sheet = m_window->findChild<ContactSheet *>();
        const auto fields = sheet->findChildren<QLineEdit *>();
        QCOMPARE(fields[2]->text(), QStringLiteral("lee"));
        QTest::keyClick(fields[2], Qt::Key_Return);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(tenant().contacts.size(), std::size_t(3));
        QCOMPARE(tenant().contacts[2].id, ContactId("lee"));
    }

    void aNewIdGoesWhereverTheContactIsNamed()
    {
        m_contacts->selectRow(0);
        press(QStringLiteral("Contacts: Change…"));
        auto *sheet = m_window->findChild<ContactSheet *>();
        const auto fields = sheet->findChildren<QLineEdit *>();
        QCOMPARE(fields[1]->text(), QStringLiteral("(619) 555-0111"));
        fields[2]->setText(QStringLiteral("skipper"));
        QTest::keyClick(fields[2], Qt::Key_Return);
        QCOMPARE(tenant().contacts[0].id, ContactId("skipper"));
        QCOMPARE(tenant().tiers[0].contacts, std::vector<ContactId>{ContactId("skipper")});
        QCOMPARE(tenant().texts.at(TextId("missed")).to[0], ContactId("skipper"));
        QCOMPARE(tenant().sms->forwardTo, std::vector<ContactId>{ContactId("skipper")});
        QCOMPARE(m_draft->history().count(), 1);
    }

    void aRemovedContactGoesFromEverywhereInOneStep()
    {
        const QSignalSpy offered(m_editor, &Editor::undoOffered);
        m_contacts->selectRow(0);
        m_contacts->setFocus();
        QTest::keyClick(m_contacts, Qt::Key_Delete);
        QCOMPARE(tenant().contacts.size(), std::size_t(1));
        QVERIFY(!usesOf(tenant(), ContactId("captain")).isUsed());
        QCOMPARE(offered[0][0].toString(),
                 QStringLiteral("Contact “Captain” removed, also from Primary, text "
                                "“missed”, forwarded texts."));
        m_draft->history().undo();
        QCOMPARE(m_draft->plan(), harborPlan());
    }

    void aPhoneThatTwoHaveIsMarked()
    {
        m_draft->edit(QStringLiteral("twin"), queen,
                      [](plan::Tenant &tenant) { tenant.contacts[1].phone = tenant.contacts[0].phone; });
        QCOMPARE(m_contacts->model()->index(0, ContactModel::NoteColumn).data().toString(),
                 QStringLiteral("same phone as Office"));
        press(QStringLiteral("Contacts: Add…"));
        auto *sheet = m_window->findChild<ContactSheet *>();
        QTest::keyClicks(sheet->findChild<PhoneField *>(), QStringLiteral("619-555-0111"));
        QVERIFY(says(sheet, QStringLiteral("Captain has this phone already")));
    }

    void itGoesWhereAProblemIs()
    {
        QVERIFY(m_editor->goTo("tenants[0].contacts[1].phone"));
        QCOMPARE(m_contacts->currentIndex().row(), 1);
        QVERIFY(m_editor->goTo("tenants[0].directory[0]"));
        QCOMPARE(m_window->focusWidget(), m_directory);
        QVERIFY(!m_editor->goTo("tenants[0].tiers[0].contacts[1]"));
    }
};

QTEST_MAIN(ContactsTest)
#include "ContactsTest.moc"
