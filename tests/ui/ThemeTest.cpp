// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Theme.h"
#include "tests/ui/support/DressCount.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/GlyphLabel.h"
#include "ui/shell/Preferences.h"

#include <QPushButton>
#include <QScopeGuard>
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
        m_widget->show();
    }

    void picturesGrowWithTheWordsBesideThem()
    {
        auto *plain = new QPushButton(m_widget.get());
        auto *small = new QPushButton(m_widget.get());
        shell::growIcon(*small, 12);
        auto *label = new shell::GlyphLabel(format::Glyph::Clock, format::Tone::Neutral, 16, m_widget.get());
        for (QWidget *each : std::initializer_list<QWidget *>{plain, small, label})
            each->show();
        const int usual = plain->iconSize().width();
        const auto back = qScopeGuard([this] { m_theme.wear(Preferences{.fontPercent = 100}); });
        m_theme.wear(Preferences{.appearance = shell::Appearance::Light, .fontPercent = 200});
        QTRY_COMPARE(plain->iconSize().width(), 2 * usual);
        QTRY_COMPARE(small->iconSize(), QSize(24, 24));
        QTRY_COMPARE(label->pixmap().deviceIndependentSize().toSize(), QSize(32, 32));
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

    /// However many widgets stand around it.
    void whatIsSeenIsDressedOnce()
    {
        QWidget window;
        QWidget *inner = &window;
        for (int depth = 0; depth < 6; ++depth)
            inner = new QWidget(inner);
        window.show();
        Told told(*inner);
        m_theme.wear(shell::Appearance::Dark);
        QCOMPARE(told.times, 1);
        QCOMPARE(inner->palette().window().color(), QApplication::palette().window().color());
    }

    void whatIsHiddenIsDressedWhenItIsShownOrInTime()
    {
        QWidget window;
        auto *shown = new QWidget(&window);
        auto *hidden = new QWidget(&window);
        window.show();
        shown->hide();
        hidden->hide();
        Told first(*shown);
        Told second(*hidden);
        m_theme.wear(shell::Appearance::Dark);
        QCOMPARE(first.times + second.times, 0);
        shown->show();
        QCOMPARE(first.times, 1);
        QCOMPARE(second.times, 0);
        QTRY_COMPARE(second.times, 1);
        QTest::qWait(1);
        QCOMPARE(first.times, 1);
    }

private:
    /// How often a widget is told that its style is another one.
    struct Told : QObject {
        explicit Told(QWidget &widget) { widget.installEventFilter(this); }
        bool eventFilter(QObject *, QEvent *event) override
        {
            times += event->type() == QEvent::StyleChange ? 1 : 0;
            return false;
        }
        int times = 0;
    };

    shell::Theme m_theme;
    std::unique_ptr<QWidget> m_widget;
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
