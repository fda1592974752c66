// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/RoutesEditor.h"
#include "core/plan/PlanReader.h"
#include "tests/ui/support/FakeSpeaker.h"
#include "ui/routing/routes/KeyPad.h"
#include "ui/routing/routes/RouteSteps.h"
#include "ui/routing/routes/StepCard.h"
#include "ui/routing/routes/TemplateField.h"
#include "ui/speech/ListenButton.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
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

} // namespace

class RoutesEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_window.reset(); // it looks at the draft
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, plan::readPlan(file.readAll().toStdString()).plan);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 900);
        m_editor = new RoutesEditor(*m_draft, m_voice, m_window.get());
        m_editor->setNow(Instant::fromSeconds(1795632060));
        m_editor->resize(1200, 900);
        m_editor->showTenant(queen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
    }

    void aPromptIsSaidAsTheCallerHearsIt()
    {
        auto *listen = find<speech::ListenButton>();
        QVERIFY(listen->accessibleName().contains(QStringLiteral("The caller hears")));
        listen->click();
        QCOMPARE(m_spoken.said.size(), 1);
        QVERIFY2(m_spoken.said[0].startsWith(QStringLiteral("en-US: ")) &&
                     !m_spoken.said[0].contains(QLatin1Char('{')),
                 qPrintable(m_spoken.said[0]));
    }

    void aDigitAsksForTheRouteOfThatKey()
    {
        auto *pad = find<KeyPad>();
        QCOMPARE(pad->keyOf('1')->accessibleName(), QStringLiteral("Key 1: leads to “sales”"));
        QCOMPARE(pad->keyOf('3')->accessibleName(), QStringLiteral("Key 3: leads nowhere"));
        pad->keyOf('1')->setFocus();
        QTest::keyClick(pad->keyOf('1'), Qt::Key_3);
        QVERIFY(pad->menu()->isVisible());
        trigger(pad->menu(), QStringLiteral("vip"));
        QVERIFY(menu().keys.at('3') == RouteId("vip"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("lead key 3 to “vip”"));
        QTest::mouseClick(pad->keyOf('3'), Qt::LeftButton);
        trigger(pad->menu(), QStringLiteral("Leads nowhere"));
        QVERIFY(!menu().keys.contains('3'));
        m_draft->history().undo();
        QCOMPARE(pad->keyOf('3')->accessibleName(), QStringLiteral("Key 3: leads to “vip”"));
    }

    void typingIsOneStepAndKeepsTheCursor()
    {
        auto *prompt = field(QStringLiteral("The caller hears"), 1);
        prompt->setFocus();
        prompt->moveCursor(QTextCursor::Start);
        const int steps = m_draft->history().count();
        QTest::keyClicks(prompt, QStringLiteral("Ahoy! "));
        QCOMPARE(m_draft->history().count(), steps + 1);
        QCOMPARE(menu().prompt, std::string("Ahoy! For reservations, press 1. For events, press 2."));
        QCOMPARE(prompt->textCursor().position(), 6);
        QVERIFY(prompt->hasFocus());
        QTest::keyClick(prompt, Qt::Key_Tab); // leaves the field: what is typed next is another step
        prompt->setFocus();
        QTest::keyClicks(prompt, QStringLiteral("x"));
        QCOMPARE(m_draft->history().count(), steps + 2);
    }

    void numbersOfTheMenuAreSet()
    {
        named<QSpinBox>(QStringLiteral("Asks in all"))->setValue(3);
        named<QSpinBox>(QStringLiteral("Waits for a key"))->setValue(9);
        QCOMPARE(menu().tries, 3);
        QCOMPARE(menu().seconds, 9);
        choose(named<QComboBox>(QStringLiteral("Otherwise")), QStringLiteral("events"));
        QVERIFY(menu().otherwise == RouteId("events"));
        choose(named<QComboBox>(QStringLiteral("Otherwise")), QStringLiteral("goes on with the next step"));
        QVERIFY(!menu().otherwise);
    }

    void stepsMoveByKeysAndButtons()
    {
        m_editor->showRoute(RouteId("sales"));
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Goto"));
        button(QStringLiteral("Move down: step 1, Ring"))->click();
        QCOMPARE(kinds("sales"), QStringLiteral("Text Ring Goto"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("move “Ring” to place 2 of “sales”"));
        QVERIFY(cards()[1]->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Goto"));
    }

    void aStepIsDraggedByItsHandle()
    {
        m_editor->showRoute(RouteId("sales"));
        QTest::qWait(20);
        QToolButton *grip = button(QStringLiteral("Drag, or press Alt+Up and Alt+Down: step 1, Ring"));
        const QPoint to = grip->mapFromGlobal(cards()[1]->mapToGlobal(QPoint(20, cards()[1]->height() - 4)));
        QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
        QTest::mouseMove(grip, to / 2);
        QTest::mouseMove(grip, to);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        QCOMPARE(kinds("sales"), QStringLiteral("Text Ring Goto"));
    }

    void aStepIsAddedAndRemovedWithAWayBack()
    {
        QSignalSpy offers(m_editor, &Editor::undoOffered);
        m_editor->showRoute(RouteId("sales"));
        for (QToolButton *each : m_editor->findChildren<QToolButton *>()) {
            if (each->text() == QStringLiteral("Add step"))
                trigger(each->menu(), QStringLiteral("Hang up: The call ends"));
        }
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Hangup Goto"));
        button(QStringLiteral("Remove: step 4, Go on with"))->click();
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Hangup"));
        QCOMPARE(offers.at(0).at(0).toString(), QStringLiteral("Step “Go on with” removed from “sales”."));
        m_draft->history().undo();
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Hangup Goto"));
    }

    void tiersOfARingStepAreOrdered()
    {
        m_editor->showRoute(RouteId("sales"));
        button(QStringLiteral("Ring Primary later"))->click();
        QVERIFY((ring().tiers == std::vector{TierId("backup"), TierId("primary")}));
        button(QStringLiteral("Do not ring Backup here"))->click();
        QVERIFY((ring().tiers == std::vector{TierId("primary")}));
        for (QToolButton *each : m_editor->findChildren<QToolButton *>()) {
            if (each->text() == QStringLiteral("Add tier") && each->isVisible())
                trigger(each->menu(), QStringLiteral("Backup"));
        }
        QVERIFY((ring().tiers == std::vector{TierId("primary"), TierId("backup")}));
    }

    void aTierOfARingStepIsDraggedAndEscapeTakesItBack()
    {
        m_editor->showRoute(RouteId("sales"));
        QTest::qWait(20);
        QToolButton *grip = button(QStringLiteral("Drag Primary to another place"));
        const QToolButton *below = button(QStringLiteral("Drag Backup to another place"));
        const QPoint to = grip->mapFromGlobal(below->mapToGlobal(QPoint(5, below->height() - 2)));
        const auto pull = [&] {
            QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
            QTest::mouseMove(grip, to / 2);
            QTest::mouseMove(grip, to);
        };
        pull();
        QTest::keyClick(grip, Qt::Key_Escape);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        QVERIFY((ring().tiers == std::vector{TierId("primary"), TierId("backup")}));
        pull();
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        QVERIFY((ring().tiers == std::vector{TierId("backup"), TierId("primary")}));
        QVERIFY(m_draft->history().undoText().startsWith(QStringLiteral("ring Primary later")));
        m_draft->history().undo();
        QVERIFY((ring().tiers == std::vector{TierId("primary"), TierId("backup")}));
    }

    void aTextIsSentAgainWhileNobodyClaims()
    {
        const auto text = [this]() -> const plan::TextTemplate & {
            return m_draft->tenant(queen)->texts.at(TextId("missed"));
        };
        m_draft->edit(QStringLiteral("once"), queen,
                      [](plan::Tenant &tenant) { tenant.texts.at(TextId("missed")).repeatMinutes.reset(); });
        m_editor->showText(TextId("missed"));
        QVERIFY(!named<QSpinBox>(QStringLiteral("Again after")));
        check(QStringLiteral("Send it again while nobody claims the call"));
        QCOMPARE(text().repeatMinutes, 15);
        named<QSpinBox>(QStringLiteral("Again after"))->setValue(4);
        named<QSpinBox>(QStringLiteral("Again after"))->setValue(40);
        QCOMPARE(text().repeatMinutes, 40);
        QCOMPARE(m_draft->history().undoText(),
                 QStringLiteral("send the text “missed” again after 40 minute(s)"));
        named<QSpinBox>(QStringLiteral("Sendings in all"))->setValue(5);
        QCOMPARE(text().tries, 5);
        m_draft->history().undo();
        m_draft->history().undo();
        QCOMPARE(text().repeatMinutes, 15); // typing in one field is one step
        QVERIFY(m_editor->goTo("tenants[0].texts.missed.tries"));
        QCOMPARE(QApplication::focusWidget(), named<QSpinBox>(QStringLiteral("Sendings in all")));
        check(QStringLiteral("Send it again while nobody claims the call"));
        QVERIFY(!text().repeatMinutes);
        check(QStringLiteral("Put calls back through to the caller"));
        QVERIFY(!text().callBack); // the sample puts them through
        QCOMPARE(m_draft->history().undoText(),
                 QStringLiteral("do not put receivers of the text “missed” through"));
    }

    void aVoicemailOffersAText()
    {
        m_editor->showRoute(RouteId("message"));
        QVERIFY(!voicemail("message").textBack);
        check(QStringLiteral("Let the caller press a key for a text instead"));
        QVERIFY(voicemail("message").textBack);
        choose(named<QComboBox>(QStringLiteral("Key")), QStringLiteral("#"));
        QCOMPARE(voicemail("message").textBack->key, '#');
        QVERIFY(says(QStringLiteral("Sent as 1 text")));
        check(QStringLiteral("Write down what is said"));
        QVERIFY(!voicemail("message").transcribe);
    }

    void aRecordingGreetsInsteadOfWords()
    {
        m_editor->showRoute(RouteId("message"));
        auto *sound =
            named<QLineEdit>(QStringLiteral("Address of a recording that is played instead of words"));
        type(sound, QStringLiteral("https://example.com/bell.mp3"));
        QCOMPARE(voicemail("message").greetingSound, std::string("https://example.com/bell.mp3"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("change the recording that greets callers"));
        QVERIFY(!says(QStringLiteral("The caller hears")));
        sound->clear(); // as assistive technology does
        QCOMPARE(voicemail("message").greetingSound, std::string());
        QVERIFY(says(QStringLiteral("The caller hears")));
    }

    void aRouteIsRenamedEverywhereAndOpenIsNot()
    {
        auto *name = named<QLineEdit>(QStringLiteral("Name of the route"));
        QVERIFY(name->isReadOnly());
        m_editor->showRoute(RouteId("sales"));
        QVERIFY(!name->isReadOnly());
        type(name, QStringLiteral("Bookings and tours"));
        QVERIFY(menu().keys.at('1') == RouteId("bookings-and-tours"));
        QCOMPARE(name->text(), QStringLiteral("bookings-and-tours"));
        type(name, QStringLiteral("events"));
        QVERIFY(says(QStringLiteral("There is a route “events” already.")));
        QVERIFY(m_draft->tenant(queen)->routes.contains(RouteId("bookings-and-tours")));
    }

    void aRemovedRouteSaysWhatStillLeadsThere()
    {
        QSignalSpy offers(m_editor, &Editor::undoOffered);
        m_editor->showRoute(RouteId("vip"));
        press(QStringLiteral("Remove route"));
        QVERIFY(!m_draft->tenant(queen)->routes.contains(RouteId("vip")));
        QCOMPARE(offers.at(0).at(0).toString(),
                 QStringLiteral("Route “vip” removed. Still leading there: caller rule “VIPs”."));
        m_draft->history().undo();
        QVERIFY(m_draft->tenant(queen)->routes.contains(RouteId("vip")));
    }

    void aLoopWithoutExitIsSaidAtItsStep()
    {
        QSignalSpy checked(m_draft.get(), &draft::Draft::problemsChanged);
        m_draft->edit(QStringLiteral("loop"), queen, [](plan::Tenant &tenant) {
            tenant.routes[RouteId("message")] = {plan::GotoStep{RouteId("sales")}};
        });
        QVERIFY(checked.wait());
        m_editor->showRoute(RouteId("sales"));
        QVERIFY(says(QStringLiteral("would go round for ever")) ||
                (m_editor->showRoute(RouteId("message")), says(QStringLiteral("would go round for ever"))));
    }

    void aStepAfterAnEndIsMarked()
    {
        QSignalSpy checked(m_draft.get(), &draft::Draft::problemsChanged);
        m_draft->edit(QStringLiteral("end early"), queen, [](plan::Tenant &tenant) {
            auto &route = tenant.routes[RouteId("sales")];
            route.insert(route.begin(), plan::HangupStep{});
        });
        QVERIFY(checked.wait());
        m_editor->showRoute(RouteId("sales"));
        QCOMPARE(cards()[0]->property("state").toString(), QString());
        QCOMPARE(cards()[1]->property("state").toString(), QStringLiteral("care"));
        QVERIFY(says(QStringLiteral("No call reaches this step")));
    }

    void aTextShowsItsSampleAndItsCost()
    {
        m_editor->showText(TextId("missed"));
        QVERIFY(says(
            QStringLiteral("For example: Missed call from (202) 555-0147 for Queen of San Diego at 10:41.")));
        QVERIFY(says(QStringLiteral(", 84 of 160 characters used.")));
        auto *body = named<TemplateField>(QStringLiteral("Words of the text"));
        body->moveCursor(QTextCursor::End);
        press(QStringLiteral("{callerName}"));
        QTest::keyClicks(body, QStringLiteral(" {nobody}"));
        const std::string written = m_draft->tenant(queen)->texts.at(TextId("missed")).body;
        QVERIFY(QString::fromStdString(written).endsWith(QStringLiteral("{callerName} {nobody}")));
        QVERIFY(says(QStringLiteral("{nobody}: no such field.")));
        check(QStringLiteral("Captain, (619) 555-0111"));
        QVERIFY((m_draft->tenant(queen)->texts.at(TextId("missed")).to == std::vector{ContactId("office")}));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("do not send the text “missed” to Captain"));
    }

    void itGoesWhereAProblemIs()
    {
        QVERIFY(m_editor->goTo("tenants[0].routes.open[1].menu.tries"));
        QCOMPARE(QApplication::focusWidget(), named<QSpinBox>(QStringLiteral("Asks in all")));
        QVERIFY(m_editor->goTo("tenants[0].texts.missed.body"));
        QCOMPARE(QApplication::focusWidget(), named<TemplateField>(QStringLiteral("Words of the text")));
        QVERIFY(!m_editor->goTo("tenants[0].callers[0]"));
    }

    void everythingThatIsOperatedHasAName()
    {
        for (const char *route : {"open", "sales", "closed"}) {
            m_editor->showRoute(RouteId(route));
            for (const QWidget *widget : m_editor->findChildren<QWidget *>()) {
                const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_"));
                if (!widget->isVisible() || isInner || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                const auto *abstract = qobject_cast<const QAbstractButton *>(widget);
                const bool isNamed =
                    !widget->accessibleName().isEmpty() || (abstract && !abstract->text().isEmpty());
                QVERIFY2(isNamed, qPrintable(QLatin1StringView(widget->metaObject()->className()) +
                                             QLatin1Char(' ') + QLatin1StringView(route)));
            }
        }
    }

private:
    template <typename T>
    T *find() const
    {
        for (T *each : m_editor->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *each : m_editor->findChildren<T *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    TemplateField *field(const QString &name, int which) const
    {
        QList<TemplateField *> fields;
        for (TemplateField *each : m_editor->findChildren<TemplateField *>()) {
            if (each->accessibleName() == name && each->isVisible())
                fields += each;
        }
        std::sort(fields.begin(), fields.end(), [](const QWidget *a, const QWidget *b) {
            return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
        });
        return fields.value(which);
    }
    QToolButton *button(const QString &name) const { return named<QToolButton>(name); }
    void press(const QString &words) const
    {
        for (QPushButton *each : m_editor->findChildren<QPushButton *>()) {
            if (each->text() == words && each->isVisible())
                return each->click();
        }
        QFAIL(qPrintable(words));
    }
    void check(const QString &words) const
    {
        for (QCheckBox *each : m_editor->findChildren<QCheckBox *>()) {
            if (each->text() == words && each->isVisible())
                return each->click();
        }
        QFAIL(qPrintable(words));
    }
    static void trigger(QMenu *menu, const QString &words)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == words) {
                action->trigger();
                return menu->hide();
            }
        }
        QFAIL(qPrintable(words));
    }
    static void choose(QComboBox *box, const QString &words)
    {
        box->setCurrentText(words);
        Q_EMIT box->activated(box->currentIndex());
        Q_EMIT box->textActivated(words);
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
    const std::vector<StepCard *> &cards() const { return m_editor->findChild<RouteSteps *>()->cards(); }
    const plan::Route &route(const char *id) const { return m_draft->tenant(queen)->routes.at(RouteId(id)); }
    const plan::MenuStep &menu() const { return std::get<plan::MenuStep>(route("open")[1]); }
    const plan::RingStep &ring() const { return std::get<plan::RingStep>(route("sales")[0]); }
    const plan::VoicemailStep &voicemail(const char *id) const
    {
        return std::get<plan::VoicemailStep>(route(id)[0]);
    }
    QString kinds(const char *id) const
    {
        static const char *const names[] = {"Say",       "Play", "Menu",   "Ring",  "Text",
                                            "Voicemail", "Goto", "Reject", "Hangup"};
        QStringList words;
        for (const plan::Step &step : route(id))
            words += QLatin1StringView(names[step.index()]);
        return words.join(QLatin1Char(' '));
    }

    tests::SpokenNotes m_spoken;
    speech::PromptVoice m_voice{std::make_unique<tests::FakeSpeakers>(m_spoken)};
    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    RoutesEditor *m_editor = nullptr;
};

QTEST_MAIN(RoutesEditorTest)
#include "RoutesEditorTest.moc"
