// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/calls/DetailPane.h"
#include "ui/credentials/CredentialsPage.h"
#include "ui/review/OverrideSheet.h"
#include "ui/routing/RoutingPage.h"
#include "ui/settings/KeyRules.h"
#include "ui/shell/Banner.h"
#include "ui/shell/ElidedCaption.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/TenantPicker.h"
#include "ui/shell/Theme.h"
#include "ui/window/KeysSheet.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Places.h"

#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

using namespace ringdown;
using namespace Qt::StringLiterals;
using Segment = shell::StatusStrip::Segment;

/// What stands around the pages: header, places, status bar, and the ways between them.
class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = tests::plainTheme(); }
    void init()
    {
        m_settings = std::make_unique<shell::Settings>(QString());
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh.liveness = client::Liveness::Live;
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void placesStandInTheOrderOfTheirKeys()
    {
        const shell::PlaceModel &shown = m_window->findChild<shell::Sidebar *>()->places();
        int before = -1;
        for (const window::PlaceSpec &place : window::places()) {
            const int row = shown.rowOf(place.id);
            QVERIFY2(row > before, qPrintable(place.id));
            before = row;
        }
    }

    void everyPartOfTheRoutingHasAnAction()
    {
        QStringList named;
        for (const window::PlaceSpec &part : window::routingParts())
            named << part.id;
        QCOMPARE(named, m_window->routingParts());
        follow();
        m_window->showTenant(TenantId("qdn"));
        for (const QString &part : named) {
            action("go." + part.toLatin1())->trigger();
            QCOMPARE(routing()->part(), part);
        }
    }

    void oneGoesBackToThePartOneCameFrom()
    {
        follow();
        m_window->showTenant(TenantId("qdn"));
        m_window->goTo(u"hours"_s);
        m_window->goTo(u"log"_s);
        m_window->goTo(u"routing"_s);
        routing()->turnTo(u"cascade"_s); // by its tab
        action("view.back")->trigger();
        QCOMPARE(routing()->part(), u"hours"_s);
        QVERIFY(routing()->isVisible());
        action("view.back")->trigger();
        QVERIFY(!routing()->isVisible());
        action("view.forward")->trigger();
        action("view.forward")->trigger();
        QCOMPARE(routing()->part(), u"cascade"_s);
    }

    void aPartThatWasHiddenShowsTheBusinessChosenSince()
    {
        follow();
        m_window->showTenant(TenantId("qdn"));
        m_window->goTo(u"contacts"_s);
        QVERIFY(listedInRouting().contains(u"Captain"_s));
        m_window->goTo(u"log"_s);
        m_window->showTenant(TenantId("crew"));
        m_window->goTo(u"contacts"_s);
        QVERIFY(!listedInRouting().contains(u"Captain"_s));
        QVERIFY(listedInRouting().contains(u"Dana"_s));
    }

    void aBusinessIsFoundByAPartOfItsName()
    {
        follow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *picker = m_window->findChild<shell::TenantPicker *>();
        picker->lineEdit()->setFocus();
        picker->lineEdit()->selectAll();
        QTest::keyClicks(picker->lineEdit(), u"box"_s);
        QCOMPARE(picker->completer()->completionCount(), 1);
        QCOMPARE(picker->completer()->currentCompletion(), u"Music Box"_s);
        QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_window->findChild<shell::HeaderStrip *>()->tenant(), TenantId("music-box"));
        QCOMPARE(picker->currentText(), u"Music Box"_s);
    }

    void whatIsNoBusinessIsTakenBack()
    {
        follow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *picker = m_window->findChild<shell::TenantPicker *>();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            picker->lineEdit()->setFocus();
            picker->lineEdit()->selectAll();
            QTest::keyClicks(picker->lineEdit(), u"zzz"_s);
            QTest::keyClick(picker->lineEdit(), key);
            QCOMPARE(picker->lineEdit()->text(), u"All businesses"_s);
        }
    }

    void theStatusBarNamesTheRoleAndWhatItsPressesDo()
    {
        m_relay->token = client::Role::Operator;
        follow();
        const auto *status = m_window->findChild<shell::StatusStrip *>();
        QCOMPARE(status->words(Segment::Role), u"operator"_s);
        m_relay->token = client::Role::Unknown;
        m_window->tick();
        QCOMPARE(status->words(Segment::Role), QString());
        for (const auto *button : status->findChildren<QToolButton *>()) {
            if (button->text().startsWith(u"rev "_s))
                QVERIFY2(button->toolTip().contains(u"every revision"_s), qPrintable(button->toolTip()));
        }
    }

    void whileAllAreShownOneIsChosenBeforeItIsClosed()
    {
        follow();
        QVERIFY(action("routing.open-or-close")->isEnabled());
        action("routing.open-or-close")->trigger();
        auto *sheet = m_window->findChild<review::OverrideSheet *>();
        QVERIFY(sheet->isOpen());
        QVERIFY(choiceOf(*sheet)->isVisible());
        sheet->close();
        m_window->showTenant(TenantId("qdn"));
        action("routing.open-or-close")->trigger();
        QVERIFY(!choiceOf(*sheet)->isVisible());
    }

    void anEmptyLiveLeadsToTheLastCall()
    {
        const client::CallDetail last =
            tests::play({"+16195550100", "+16195550177", 5, "", "captain@6", false, "", -1});
        m_relay->add(last);
        follow();
        auto *empty = shown<shell::EmptyState>();
        QVERIFY(empty);
        QCOMPARE(empty->kind(), shell::EmptyKind::NothingNow);
        auto *open = buttonIn(*empty, u"Open the last one"_s);
        QVERIFY(open);
        m_window->tick();
        QCOMPARE(buttonIn(*empty, u"Open the last one"_s), open); // not another one five times a second
        open->click();
        const auto *pane = m_window->findChild<calls::DetailPane *>();
        QVERIFY(pane->isVisible());
        QCOMPARE(pane->shownCall(), last.call.sid);
    }

    void aSilentRelayIsTriedAgainFromLive()
    {
        m_relay->fresh.liveness = client::Liveness::Lost;
        m_relay->fresh.trouble = client::FeedTrouble::Unreachable;
        follow();
        const auto *empty = shown<shell::EmptyState>();
        QCOMPARE(empty->kind(), shell::EmptyKind::CouldNotLoad);
        buttonIn(*empty, u"Reconnect now"_s)->click();
        QCOMPARE(m_relay->reconnects, 1);
        buttonIn(*empty, u"Details"_s)->click();
        QStringList texts;
        for (const QLabel *label : empty->findChildren<QLabel *>())
            texts << (label->isVisible() ? label->text() : QString());
        QVERIFY(texts.contains(u"The relay cannot be reached."_s));
    }

    void aFailureHasDetailsToCopy()
    {
        follow();
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "disk full"}, 503, "Busy", {}};
        action("view.reload")->trigger();
        shell::Banner *notice = noticeWith(u"Today’s calls could not be loaded."_s);
        QVERIFY(notice);
        auto *details = buttonIn(*notice, u"Details"_s);
        QVERIFY(details);
        details->click();
        QString shown;
        for (const QLabel *label : notice->findChildren<QLabel *>()) {
            if (label->text().contains(u"Status 503"_s) && label->isVisible() &&
                label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard))
                shown = label->text();
        }
        QVERIFY2(shown.contains(u"disk full"_s) && shown.contains(u"2026-11-25T18:41:00"_s),
                 qPrintable(shown));
        buttonIn(*notice, u"Dismiss"_s)->click();
        QVERIFY(!notice->isVisible());
    }

    void aFailureGoesOnceTheRelayAnswers()
    {
        follow();
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "timeout"}, 0, {}, {}};
        action("view.reload")->trigger();
        const shell::Banner *notice = noticeWith(u"Today’s calls could not be loaded."_s);
        QVERIFY(notice);
        m_relay->failure.reset();
        Q_EMIT m_relay->livenessChanged(client::Liveness::Live);
        QVERIFY(!notice->isVisible());
    }

    void aDraftThatIsBackIsToldWhileItIsThere()
    {
        follow();
        m_window->draft().editPlan(u"edit"_s, [](plan::Plan &plan) { plan.tenants[0].name += " II"; });
        m_window->showTenant(TenantId("qdn"));
        m_window->tellRecovered(QDateTime(QDate(2026, 11, 20), QTime(9, 43), QTimeZone::utc()));
        const shell::Banner *notice = noticeWith(u"Your draft of"_s);
        QVERIFY(notice);
        QVERIFY2(notice->sentence().contains(u"01:43"_s), qPrintable(notice->sentence())); // in San Diego
        m_window->draft().history().undo();
        QVERIFY(!notice->isVisible());
    }

    void aRefusedTokenLeadsToTheCredentials_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("unknown") << 401;
        QTest::newRow("not allowed") << 403;
    }
    void aRefusedTokenLeadsToTheCredentials()
    {
        QFETCH(const int, status);
        follow();
        m_relay->failure = client::ApiFailure{{ErrorCode::Refused, "token"}, status, {}, {}};
        action("view.reload")->trigger();
        shell::Banner *notice = noticeWith(u"Today’s calls could not be loaded."_s);
        QVERIFY(notice);
        buttonIn(*notice, u"Credentials"_s)->click();
        QVERIFY(m_window->findChild<credentials::CredentialsPage *>()->isVisible());
        QVERIFY(!notice->isVisible());
    }

    void noActionBeginsWithAKeyThatBelongsToAPlace()
    {
        for (const auto &entry : m_window->actions().entries())
            QCOMPARE(settings::keyObjection(m_window->actions(), entry.spec.id, entry.initialKeys),
                     QString());
    }

    void everyShortcutStandsInTheListOfKeys()
    {
        follow();
        m_window->showTenant(TenantId("qdn"));
        for (const QString &part : m_window->routingParts())
            m_window->goTo(part);
        const QString text = window::keysText(m_window->actions());
        QStringList listed;
        for (const QString &line : text.split(u'\n'))
            listed << line.left(28).trimmed();
        const auto shortcuts = m_window->findChildren<QShortcut *>();
        QVERIFY(shortcuts.size() > 10);
        for (const QShortcut *each : shortcuts) {
            const QString keys = each->key().toString(QKeySequence::NativeText);
            QVERIFY2(listed.contains(keys), qPrintable(keys));
        }
        for (const QString &keys : {u"Space"_s, u"/"_s, u"End"_s, u"Alt+Up"_s, u"Ins"_s, u"F2"_s, u"Del"_s})
            QVERIFY2(listed.contains(keys), qPrintable(keys));
    }

    void settingsAreSearchedWithoutARelay()
    {
        QVERIFY(!action("view.filter")->isEnabled()); // Live
        m_window->goTo(u"settings"_s);
        QVERIFY(action("view.filter")->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        action("view.filter")->trigger();
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        m_window->goTo(u"numbers"_s); // which has no filter of its own
        QVERIFY(!action("view.filter")->isEnabled());
    }

    void aLongStateIsCutShortAndItsTooltipIsWhole()
    {
        shell::ElidedCaption caption(shell::TextSize::Heading);
        caption.setText(u"Closed by hand until Mon 18:00 (Storm over the whole harbor)"_s);
        caption.resize(caption.minimumSizeHint());
        QVERIFY(caption.shownText().endsWith(u'…'));
        QVERIFY(caption.text().endsWith(u"harbor)"_s));
        caption.resize(caption.sizeHint());
        QCOMPARE(caption.shownText(), caption.text());
        follow();
        m_window->showTenant(TenantId("qdn"));
        const auto *shown = m_window->findChild<shell::HeaderStrip *>()->findChild<shell::ElidedCaption *>();
        QVERIFY(shown->toolTip().startsWith(u"Open until 17:00\n"_s));
    }

private:
    void follow()
    {
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        m_window->tick();
    }
    QAction *action(const QByteArray &id) const
    {
        return m_window->actions().action(QString::fromLatin1(id));
    }
    shell::Banner *noticeWith(const QString &sentence) const
    {
        for (shell::Banner *each : m_window->findChildren<shell::Banner *>()) {
            if (each->isVisible() && each->sentence().startsWith(sentence))
                return each;
        }
        return nullptr;
    }
    template <typename T>
    T *shown() const
    {
        for (T *each : m_window->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static QPushButton *buttonIn(const QWidget &part, const QString &words)
    {
        for (QPushButton *each : part.findChildren<QPushButton *>()) {
            if (each->text() == words && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    static QComboBox *choiceOf(const review::OverrideSheet &sheet)
    {
        for (QComboBox *each : sheet.findChildren<QComboBox *>()) {
            if (each->findText(u"Choose one…"_s) >= 0)
                return each;
        }
        return nullptr;
    }
    /// In the first columns of its tables that are seen.
    QStringList listedInRouting() const
    {
        QStringList listed;
        for (const QTableView *table : routing()->findChildren<QTableView *>()) {
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                listed << table->model()->index(row, 0).data().toString();
        }
        return listed;
    }
    routing_ui::RoutingPage *routing() const { return m_window->findChild<routing_ui::RoutingPage *>(); }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(ShellTest)
#include "ShellTest.moc"
