// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ButtonSpeech.h"
#include "tests/ui/support/FakeHost.h"
#include "tests/ui/support/WindowStage.h"
#include "ui/calls/FilterEdit.h"
#include "ui/shell/Mnemonics.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// What screen readers and other assistive programs are told of buttons, and what they do with them.
class ButtonSpeechTest : public QObject, protected tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        fillAndFollow();
    }
    void cleanup() { m_window.reset(); }

    void togglingIsAClick()
    {
        QCheckBox box(u"&Answers && asks"_s);
        QSignalSpy clicked(&box, &QCheckBox::clicked);
        toggle(box);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toBool(), true);
        QVERIFY(spoken(box)->state().checkable && spoken(box)->state().checked);
        box.setEnabled(false);
        toggle(box);
        QCOMPARE(clicked.size(), 1);
    }

    void aNameOfAnUndoneStepMarksNoLetter()
    {
        m_window->draft().editPlan(u"rename Bob & Sue"_s, [](plan::Plan &plan) { plan.tenants.pop_back(); });
        const QAction *undo = m_window->actions().action(u"edit.undo"_s);
        QCOMPARE(undo->text(), u"&Undo rename Bob && Sue"_s);
        QCOMPARE(shell::saidOf(undo->text()), u"Undo rename Bob & Sue"_s);
    }

    void aButtonIsToldAsWhatItIs()
    {
        QPushButton plain(u"&Save && close"_s);
        QCOMPARE(spoken(plain)->role(), QAccessible::Button);
        QCOMPARE(spoken(plain)->text(QAccessible::Name), u"Save & close"_s);
        QCOMPARE(spoken(plain)->text(QAccessible::Accelerator), u"Alt+S"_s);
        QVERIFY(actions(plain).contains(QAccessibleActionInterface::pressAction()));
        QVERIFY(!actions(plain).contains(QAccessibleActionInterface::toggleAction()));
        plain.setCheckable(true); // which is after the ctor, in which Qt asks for it first
        QCOMPARE(spoken(plain)->role(), QAccessible::CheckBox);
        QVERIFY(actions(plain).contains(QAccessibleActionInterface::toggleAction()));
        QRadioButton choice(u"Light"_s);
        QCOMPARE(spoken(choice)->role(), QAccessible::RadioButton);
        QMenu menu;
        QToolButton tool;
        tool.setMenu(&menu);
        tool.setPopupMode(QToolButton::InstantPopup);
        tool.setAccessibleName(u"Saved filters"_s);
        QCOMPARE(spoken(tool)->role(), QAccessible::ButtonMenu);
        QCOMPARE(spoken(tool)->text(QAccessible::Name), u"Saved filters"_s);
        QVERIFY(spoken(tool)->state().hasPopup);
        QVERIFY(actions(tool).contains(QAccessibleActionInterface::showMenuAction()));
    }

    void theRelayOfThisDeskIsStarted()
    {
        tests::FakeHost host;
        m_window->setHost(host);
        m_window->goTo(u"relay"_s);
        auto *runs = find<QCheckBox>(u"Run a relay on this desk"_s);
        QVERIFY(runs);
        toggle(*runs);
        QCOMPARE(host.now, relay_ui::HostPort::State::Running);
        m_window.reset();
    }

    void theCallsOfTodayAreAskedFor()
    {
        m_window->goTo(u"log"_s);
        auto *today = find<QAbstractButton>(u"Today"_s);
        QVERIFY(today);
        toggle(*today);
        QCOMPARE(filterField()->text(), u"on:today"_s);
    }

    void everySwitchOfTheWindowIsToggledByAClick()
    {
        int switches = 0;
        for (QAbstractButton *each : m_window->findChildren<QAbstractButton *>()) {
            if (!each->isCheckable())
                continue;
            ++switches;
            QVERIFY2(dynamic_cast<shell::ButtonSpeech *>(spoken(*each)), each->metaObject()->className());
        }
        QVERIFY(switches > 20);
    }

private:
    static QAccessibleInterface *spoken(QAbstractButton &button)
    {
        return QAccessible::queryAccessibleInterface(&button);
    }
    static QStringList actions(QAbstractButton &button)
    {
        return spoken(button)->actionInterface()->actionNames();
    }
    static void toggle(QAbstractButton &button)
    {
        spoken(button)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    }
};

QTEST_MAIN(ButtonSpeechTest)
#include "ButtonSpeechTest.moc"
