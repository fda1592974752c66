// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Theme.h"
#include "tests/ui/support/DressCount.h"
#include "ui/shell/Preferences.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace ringdown;
using ringdown::shell::Preferences;

/// All widgets are dressed anew when their look changes, and only then: the window stands still meanwhile.
class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_theme.wear(Preferences{.appearance = shell::Appearance::Light});
        m_widget = std::make_unique<QWidget>();
        m_widget->ensurePolished();
    }

    void aChoiceOfAnotherKindDressesNothing()
    {
        tests::DressCount dressed;
        m_theme.wear(
            Preferences{.appearance = shell::Appearance::Light, .clock = shell::ClockFormat::Hours12});
        m_theme.wear(shell::Appearance::Light);
        QCOMPARE(dressed.times, 0);
    }

    void anotherLookDressesAll_data()
    {
        QTest::addColumn<Preferences>("choice");
        QTest::newRow("dark") << Preferences{.appearance = shell::Appearance::Dark};
        QTest::newRow("larger") << Preferences{.appearance = shell::Appearance::Light, .fontPercent = 125};
        QTest::newRow("still") << Preferences{.appearance = shell::Appearance::Light,
                                              .motion = shell::Motion::Reduced};
    }

    void anotherLookDressesAll()
    {
        QFETCH(const Preferences, choice);
        tests::DressCount dressed;
        m_theme.wear(choice);
        QVERIFY(dressed.times > 0);
    }

private:
    shell::Theme m_theme;
    std::unique_ptr<QWidget> m_widget;
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
