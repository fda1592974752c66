// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/CascadeStage.h"
#include "ui/routing/contacts/ContactSheet.h"
#include "ui/shell/EmptyState.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace ringdown;
using namespace ringdown::routing_ui;

/// Who is in the tiers of a cascade: their cards, chips and menus.
class CascadeContactsTest : public tests::CascadeStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }

    void aVoicemailThatPicksUpInTimeIsToldAtTheSeconds()
    {
        const auto told = [this] {
            QStringList lines;
            for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("voicemail picks up")))
                    lines += label->text();
            }
            return lines.join(QLatin1Char('|'));
        };
        QCOMPARE(told(), QString());
        m_editor->showPickUps(
            {{queen, ContactId("captain"), 12, 4}, {TenantId("rady"), ContactId("office"), 5, 4}});
        QVERIFY(told().startsWith(QStringLiteral("Captain’s voicemail picks up after about 12 s: ")));
        auto *seconds = cards().front()->findChild<QSpinBox *>();
        QCOMPARE(seconds->accessibleDescription(), told());
        seconds->setValue(12);
        QCOMPARE(told(), QString());
        seconds->setValue(13);
        QVERIFY(!told().isEmpty());
    }

    void anAmpersandInANameMarksNoLetter()
    {
        m_draft->edit(QStringLiteral("rename"), queen, [](plan::Tenant &tenant) {
            for (plan::Contact &contact : tenant.contacts) {
                if (contact.id == ContactId("captain"))
                    contact.name = "Bob & Sue";
            }
        });
        const auto *chip = qobject_cast<QPushButton *>(named(QStringLiteral("Bob & Sue in Primary")));
        QVERIFY(chip && chip->text().startsWith(QStringLiteral("Bob && Sue  ")));
        QVERIFY(chip->shortcut().isEmpty());
    }

    void whoWroteStopIsFlaggedOnTheCard()
    {
        const auto flags = [this] {
            QStringList told;
            for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
                if (!label->isHidden() && label->toolTip().contains(QStringLiteral("wrote STOP")))
                    told.append(label->accessibleName());
            }
            return told;
        };
        QCOMPARE(flags(), QStringList());
        m_editor->showStops(
            std::vector<client::TextStop>{{queen, "+16195550100", "+16195550111", ContactId("captain"), {}}});
        QVERIFY(!flags().isEmpty());
        for (const QString &flag : flags())
            QVERIFY2(flag.startsWith(QStringLiteral("Captain wrote STOP to ")), qPrintable(flag));
        const auto *chip = qobject_cast<QPushButton *>(named(QStringLiteral("Captain in Primary")));
        QVERIFY(chip && chip->accessibleDescription().contains(QStringLiteral("wrote STOP")));
        m_editor->showStops(std::vector<client::TextStop>{}); // START was written
        QCOMPARE(flags(), QStringList());
        QVERIFY(!chip->accessibleDescription().contains(QStringLiteral("STOP")));
    }

    void aContactIsRungFromTheCardIfTheRelayKnowsThem()
    {
        QSignalSpy wanted(m_editor, &Editor::ringWanted);
        auto *ring = qobject_cast<QToolButton *>(named(QStringLiteral("Ring Captain now…")));
        QVERIFY(ring && ring->isEnabled());
        ring->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].value<ContactId>(), ContactId("captain"));
        m_draft->edit(QStringLiteral("somebody new"), queen, [](plan::Tenant &tenant) {
            tenant.contacts.push_back(
                {ContactId("lee"), "Lee", *PhoneNumber::fromE164("+16195550144"), true});
            tenant.tiers[0].contacts.push_back(ContactId("lee"));
        });
        auto *other = qobject_cast<QToolButton *>(named(QStringLiteral("Ring Lee now…")));
        QVERIFY(other && !other->isEnabled());
        QVERIFY2(other->toolTip().contains(QStringLiteral("push the draft first")),
                 qPrintable(other->toolTip()));
        m_draft->takePushed(42, plan::Plan(m_draft->plan()));
        QVERIFY(qobject_cast<QToolButton *>(named(QStringLiteral("Ring Lee now…")))->isEnabled());
    }

    void aContactIsDraggedToAnotherTier()
    {
        QPushButton *captain = chip(QStringLiteral("Captain in Primary"));
        const QPoint target =
            chip(QStringLiteral("Office in Backup"))->mapToGlobal(QPoint(4, 8)); // before the office
        press(captain);
        moveTo(captain, target);
        QVERIFY(dropLine()->isVisible());
        QTest::mouseRelease(captain, Qt::LeftButton, {}, captain->mapFromGlobal(target));
        QCOMPARE(contactsIn("backup"), QStringLiteral("captain office"));
        QCOMPARE(contactsIn("primary"), QString());
        QCOMPARE(undoText(), QStringLiteral("move Captain to Backup"));
        QVERIFY(says(QStringLiteral("Nobody is in this tier, so it is skipped.")));
    }

    void keysMoveAContact()
    {
        chip(QStringLiteral("Captain in Primary"))->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(contactsIn("backup"), QStringLiteral("captain office"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Captain in Backup"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(contactsIn("backup"), QStringLiteral("office captain"));
        QCOMPARE(undoText(), QStringLiteral("move Captain behind Office"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(contactsIn("primary"), QStringLiteral("captain"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Delete);
        QCOMPARE(contactsIn("primary"), QString());
        QCOMPARE(undoText(), QStringLiteral("take Captain out of Primary"));
    }

    void contactsAreAddedFromTheMenu()
    {
        choose(QStringLiteral("Add a contact to Primary"), QStringLiteral("Office"));
        QCOMPARE(contactsIn("primary"), QStringLiteral("captain office"));
        QCOMPARE(undoText(), QStringLiteral("add Office to Primary"));
        click(QStringLiteral("Take Captain out of Primary"));
        QCOMPARE(contactsIn("primary"), QStringLiteral("office"));
    }

    void aVoicemailThatCouldAnswerIsWarnedOf()
    {
        auto *accept =
            qobject_cast<QComboBox *>(named(QStringLiteral("When Primary is joined with the caller")));
        QVERIFY(says(QStringLiteral("Captain hears: “Call for Queen of San Diego from {caller}. Press 1")));
        accept->setCurrentIndex(1);
        Q_EMIT accept->activated(1);
        QVERIFY(says(QStringLiteral("The voicemail of Captain would count as an answer")));
        QCOMPARE(undoText(), QStringLiteral("join Primary on picking up"));
    }

    void theFirstPersonIsAddedWhereNobodyRings()
    {
        m_draft->edit(QStringLiteral("ring nobody"), queen, [](plan::Tenant &tenant) {
            tenant.tiers.clear();
            tenant.routes[RouteId("sales")] = {plan::VoicemailStep{}};
            tenant.routes[RouteId("vip")] = {plan::VoicemailStep{}};
            tenant.routes[RouteId("events")] = {plan::VoicemailStep{}};
        });
        auto *empty = m_editor->findChild<shell::EmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->title(), QStringLiteral("Nobody rings yet"));
        empty->findChild<QPushButton *>()->click();
        auto *sheet = m_window->findChild<ContactSheet *>();
        QVERIFY(sheet->isOpen());
        QList<QLineEdit *> fields = sheet->findChildren<QLineEdit *>();
        QTest::keyClicks(fields[0], QStringLiteral("First mate"));
        QTest::keyClicks(fields[1], QStringLiteral("619 555 0144"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(undoText(), QStringLiteral("ring First mate"));
        QCOMPARE(contactsIn("primary"), QStringLiteral("first-mate"));
        QCOMPARE(orderIn("open"), QStringLiteral("primary"));
        QVERIFY(!empty->isVisible());
    }
};

QTEST_MAIN(CascadeContactsTest)
#include "CascadeContactsTest.moc"
