// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/GreyedControls.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/window/HelpSheet.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace ringdown;
using namespace Qt::StringLiterals;

class GreyedControlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_part = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_part.get());
        for (const char *words : {"&Claim", "Delete…", "&Save as…", "Close"}) {
            m_buttons.push_back(new QPushButton(QString::fromUtf8(words)));
            column->addWidget(m_buttons.back());
        }
        m_part->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_part.get()));
    }
    void cleanup()
    {
        m_part.reset();
        m_buttons.clear();
    }

    void whatIsGreyForOneReasonStandsInOneLine()
    {
        forbid(0, u"Viewers may look but not change."_s);
        forbid(1, u"Viewers may look but not change."_s);
        forbid(2, u"There is no sound to save."_s);
        QCOMPARE(window::greyedControls(*m_part, nowhere()),
                 QStringList({u"Claim, Delete…: Viewers may look but not change."_s,
                              u"Save as…: There is no sound to save."_s}));
    }

    void whatIsUnderThePointerComesFirst()
    {
        forbid(0, u"Viewers may look but not change."_s);
        forbid(2, u"There is no sound to save."_s);
        const QPoint pointer = m_buttons[2]->mapToGlobal(m_buttons[2]->rect().center());
        QCOMPARE(window::greyedControls(*m_part, pointer).first(), u"Save as…: There is no sound to save."_s);
    }

    void whatGivesNoReasonIsNotNamed()
    {
        m_buttons[0]->setEnabled(false);
        QVERIFY(window::greyedControls(*m_part, nowhere()).isEmpty());
        forbid(1, u"Viewers may look but not change."_s);
        m_buttons[1]->hide();
        QVERIFY(window::greyedControls(*m_part, nowhere()).isEmpty());
    }

    void f1TellsAViewerWhyThePageIsGrey()
    {
        shell::Settings settings{QString()};
        shell::Theme theme;
        tests::FakeDesk desk{tests::sampleNow};
        tests::FakeRelay relay;
        relay.planText = tests::samplePlanText();
        relay.token = client::Role::Viewer;
        window::MainWindow window(
            settings, theme, [] { return tests::sampleNow; }, desk.ports());
        window.follow(relay, window::Mode::Remote);
        Q_EMIT relay.connected(relay.revision);
        window.show();
        window.showTenant(TenantId("qdn"));
        window.goTo(u"hours"_s);
        window.actions().action(u"help.page"_s)->trigger();
        QString words;
        for (const QLabel *label : window.findChild<window::HelpSheet *>()->findChildren<QLabel *>())
            words += label->isVisible() ? label->text() + u'\n' : QString();
        QVERIFY2(words.contains(u"What is grey here now, and why"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Sign in with an operator’s token."_s), qPrintable(words));
    }

private:
    void forbid(std::size_t button, const QString &reason)
    {
        m_buttons[button]->setEnabled(false);
        m_buttons[button]->setToolTip(reason);
        m_buttons[button]->setAccessibleDescription(reason);
    }
    static QPoint nowhere() { return {-10'000, -10'000}; }

    std::unique_ptr<QWidget> m_part;
    std::vector<QPushButton *> m_buttons;
};

QTEST_MAIN(GreyedControlsTest)
#include "GreyedControlsTest.moc"
