// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeEditor.h"
#include "core/plan/PlanReader.h"
#include "tests/ui/support/FakeSpeaker.h"
#include "ui/draft/Draft.h"
#include "ui/routing/contacts/ContactSheet.h"
#include "ui/routing/tiers/CascadeBar.h"
#include "ui/routing/tiers/ContactChip.h"
#include "ui/routing/tiers/DropLine.h"
#include "ui/routing/tiers/TierCard.h"
#include "ui/shell/EmptyState.h"
#include "ui/speech/ListenButton.h"

#include <QComboBox>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

const TenantId queen{"qdn"};
const RingPlace sales{RouteId("sales"), 0};

plan::Plan plansOfHarbor()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return plan::readPlan(file.readAll().toStdString()).plan;
}

} // namespace

class CascadeEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (m_window)
            m_window->hide(); // its fields end their edits in the draft of before
        m_window.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, plansOfHarbor());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_editor = new CascadeEditor(*m_draft, m_voice, m_window.get(), m_window.get());
        m_editor->resize(1280, 800);
        m_editor->showTenant(queen);
        m_editor->showPlace(sales);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void itBeginsWithTheFullestCascade()
    {
        m_editor->showTenant(TenantId("rady"));
        QCOMPARE(*m_editor->place(), (RingPlace{RouteId("open"), 0}));
        QCOMPARE(m_window->findChild<QComboBox *>()->currentText(), QStringLiteral("Route “open”"));
        QCOMPARE(cards().size(), 2);
    }

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

    void aNameThatIsBeingTypedSurvivesNews()
    {
        auto *name = cards().front()->findChild<QLineEdit *>();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Night cr"));
        m_editor->showStops(
            std::vector<client::TextStop>{{queen, "+16195550100", "+16195550111", ContactId("captain"), {}}});
        QCOMPARE(name->text(), QStringLiteral("Night cr"));
        m_editor->showPickUps({{queen, ContactId("captain"), 12, 4}});
        QCOMPARE(name->text(), QStringLiteral("Night cr"));
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

    void aTierIsDraggedByItsHandle()
    {
        dragTier(QStringLiteral("Primary"), below(QStringLiteral("Backup")));
        QCOMPARE(order(), QStringLiteral("backup primary"));
        QCOMPARE(undoText(), QStringLiteral("move Primary behind Backup"));
        QCOMPARE(orderIn("vip"), QStringLiteral("primary backup"));
        m_draft->history().undo();
        QCOMPARE(order(), QStringLiteral("primary backup"));
    }

    void aLineShowsWhereItWouldBeDroppedAndEscapeTakesItBack()
    {
        QWidget *grip = named(QStringLiteral("Drag Primary to another place"));
        press(grip);
        moveTo(grip, below(QStringLiteral("Backup")));
        QVERIFY(dropLine()->isVisible());
        QVERIFY(dropLine()->geometry().top() > card(QStringLiteral("Backup"))->geometry().center().y());
        QTest::keyClick(grip, Qt::Key_Escape);
        QVERIFY(!dropLine()->isVisible());
        QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->mapFromGlobal(below(QStringLiteral("Backup"))));
        QCOMPARE(m_draft->history().count(), 0);
        QCOMPARE(order(), QStringLiteral("primary backup"));
    }

    void buttonsKeysAndTheMenuMoveATier()
    {
        click(QStringLiteral("Move Primary down"));
        QCOMPARE(order(), QStringLiteral("backup primary"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("primary backup"));
        named(QStringLiteral("Seconds that Backup rings"))->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("backup primary"));
        QCOMPARE(undoText(), QStringLiteral("move Backup before Primary"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Seconds that Backup rings"));
        choose(QStringLiteral("More about Primary"), QStringLiteral("before Backup"));
        QCOMPARE(order(), QStringLiteral("primary backup"));
        QVERIFY(!named(QStringLiteral("Move Primary up"))->isEnabled());
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

    void typingSecondsIsOneStepAndMovesTheBar()
    {
        auto *seconds = qobject_cast<QSpinBox *>(named(QStringLiteral("Seconds that Backup rings")));
        auto *bar = m_editor->findChild<CascadeBar *>();
        QCOMPARE(bar->times().planned, 45);
        seconds->setFocus();
        seconds->selectAll();
        QTest::keyClicks(seconds, QStringLiteral("110"));
        QCOMPARE(bar->times().planned, 130);
        QVERIFY(bar->times().isCut());
        QVERIFY(says(QStringLiteral("this cascade would ring 130 s, cut at 120 s")));
        QCOMPARE(m_draft->history().count(), 1);
        QCOMPARE(undoText(), QStringLiteral("ring Backup for 110 s"));
        QTest::keyClick(seconds, Qt::Key_Return);
        auto *longest =
            qobject_cast<QSpinBox *>(named(QStringLiteral("Longest wait of a caller in seconds")));
        longest->setValue(150);
        QVERIFY(!bar->times().isCut());
        QCOMPARE(m_draft->tenant(queen)->limits.longestWaitSeconds, 150);
        m_draft->history().undo();
        m_draft->history().undo();
        QCOMPARE(seconds->value(), 25);
        QCOMPARE(bar->times().planned, 45);
    }

    void aNewNameGoesEverywhereAndATakenOneIsRefused()
    {
        auto *name = qobject_cast<QLineEdit *>(named(QStringLiteral("Name of the tier Backup")));
        type(name, QStringLiteral("Primary"));
        QVERIFY(says(QStringLiteral("There is a tier “Primary” already")));
        QCOMPARE(m_draft->history().count(), 0);
        type(name, QStringLiteral("Second line"));
        QCOMPARE(order(), QStringLiteral("primary second-line"));
        QCOMPARE(orderIn("events"), QStringLiteral("second-line"));
        QCOMPARE(undoText(), QStringLiteral("rename Backup to Second line"));
        QVERIFY(!says(QStringLiteral("There is a tier")));
        QCOMPARE(name->accessibleName(), QStringLiteral("Name of the tier Second line"));
        m_draft->history().undo();
        QCOMPARE(orderIn("events"), QStringLiteral("backup"));
    }

    void deletingAsksNothingAndSaysWhoUsedTheTier()
    {
        const QSignalSpy offered(m_editor, &Editor::undoOffered);
        choose(QStringLiteral("More about Backup"), QStringLiteral("Delete the tier"));
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered[0][0].toString(),
                 QStringLiteral("Tier “Backup” deleted. It was used by events, sales, vip. Nobody rings any "
                                "more in events."));
        QCOMPARE(order(), QStringLiteral("primary"));
        m_draft->history().undo();
        QCOMPARE(orderIn("events"), QStringLiteral("backup"));
    }

    void oneRouteCanDoWithoutATier()
    {
        choose(QStringLiteral("More about Backup"), QStringLiteral("Take out of Route “sales”"));
        QCOMPARE(order(), QStringLiteral("primary"));
        QCOMPARE(orderIn("vip"), QStringLiteral("primary backup"));
        choose(QStringLiteral("Add tier"), QStringLiteral("Backup"));
        QCOMPARE(order(), QStringLiteral("primary backup"));
        choose(QStringLiteral("Add tier"), QStringLiteral("New tier"));
        QCOMPARE(order(), QStringLiteral("primary backup new-tier"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Name of the tier New tier"));
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

    void itGoesWhereAProblemIs()
    {
        QVERIFY(m_editor->goTo("tenants[0].tiers[1].seconds"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Seconds that Backup rings"));
        QVERIFY(m_editor->goTo("tenants[0].tiers[1].contacts[0]"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Office in Backup"));
        QVERIFY(m_editor->goTo("tenants[0].limits.longestWaitSeconds"));
        QVERIFY(!m_editor->goTo("tenants[0].hours.week.fri"));
        m_editor->showPlace(RingPlace{RouteId("events"), 0});
        QVERIFY(m_editor->goTo("tenants[0].tiers[0].ring"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("How Primary rings"));
    }

    void everythingThatCanBeUsedHasAName()
    {
        for (const QWidget *widget : m_editor->findChildren<QWidget *>()) {
            const bool isMenu = qobject_cast<const QMenu *>(widget) != nullptr;
            const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (widget->focusPolicy() == Qt::NoFocus || isMenu || isPart || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }

private:
    QList<TierCard *> cards() const
    {
        QList<TierCard *> shown;
        for (TierCard *card : m_editor->findChildren<TierCard *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }
    QWidget *named(const QString &name) const
    {
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QToolButton *>(widget);
            if (widget->isVisible() &&
                (widget->accessibleName() == name || (button && button->text() == name)))
                return widget;
        }
        qWarning() << "nothing is called" << name;
        return nullptr;
    }
    QPushButton *chip(const QString &name) const { return qobject_cast<QPushButton *>(named(name)); }
    QWidget *card(const QString &tier) const
    {
        for (TierCard *each : cards()) {
            if (each->accessibleName().endsWith(tier))
                return each;
        }
        return nullptr;
    }
    QPoint below(const QString &tier) const
    {
        const QWidget *target = card(tier);
        return target->mapToGlobal(QPoint(30, target->height() - 4));
    }
    QWidget *dropLine() const { return m_editor->findChild<DropLine *>(); }
    static void press(QWidget *handle)
    {
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    }
    static void moveTo(QWidget *handle, const QPoint &global)
    {
        const QPoint to = handle->mapFromGlobal(global);
        QTest::mouseMove(handle, (handle->rect().center() + to) / 2);
        QTest::mouseMove(handle, to);
    }
    void dragTier(const QString &tier, const QPoint &to) const
    {
        QWidget *grip = named(QStringLiteral("Drag %1 to another place").arg(tier));
        press(grip);
        moveTo(grip, to);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->mapFromGlobal(to));
    }
    void click(const QString &name) const { QTest::mouseClick(named(name), Qt::LeftButton); }
    void choose(const QString &button, const QString &action) const
    {
        const auto *menu = qobject_cast<QToolButton *>(named(button))->menu();
        QList<QAction *> all = menu->actions();
        for (const QAction *each : menu->actions()) {
            if (each->menu())
                all.append(each->menu()->actions());
        }
        for (QAction *each : all) {
            if (each->text().startsWith(action)) {
                each->trigger();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no “%1” in the menu").arg(action)));
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisible())
                return true;
        }
        return false;
    }
    QString undoText() const { return m_draft->history().undoText(); }
    QString order() const { return orderIn("sales"); }
    QString orderIn(const char *route) const
    {
        const plan::Tenant &tenant = *m_draft->tenant(queen);
        QStringList ids;
        for (const RingPlace &place : ringPlaces(tenant)) {
            if (place.route == RouteId(route)) {
                for (const TierId &id : tiersAt(tenant, place))
                    ids.append(QString::fromStdString(id.value));
            }
        }
        return ids.join(QLatin1Char(' '));
    }
    QString contactsIn(const char *tier) const
    {
        QStringList ids;
        for (const ContactId &id : plan::findTier(*m_draft->tenant(queen), TierId(tier))->contacts)
            ids.append(QString::fromStdString(id.value));
        return ids.join(QLatin1Char(' '));
    }

    tests::SpokenNotes m_spoken;
    speech::PromptVoice m_voice{std::make_unique<tests::FakeSpeakers>(m_spoken)};
    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    CascadeEditor *m_editor = nullptr;
};

QTEST_MAIN(CascadeEditorTest)
#include "CascadeEditorTest.moc"
