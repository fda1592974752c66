// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/CutWords.h"
#include "tests/ui/support/PlainTheme.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/Theme.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace ringdown;
using namespace Qt::StringLiterals;
using Segment = shell::StatusStrip::Segment;

/// What stands around the pages, where it has little room.
class NarrowShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = tests::plainTheme(); }

    void theStatusBarTakesAnotherLineWhereItsWordsHaveNoRoom()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *status = new shell::StatusStrip;
        column->addStretch(1);
        column->addWidget(status);
        for (const Segment segment : {Segment::Connection, Segment::Revision, Segment::Role, Segment::Feed})
            status->show(segment, u"relay.example.com"_s, {}, format::Tone::Neutral);
        window.resize(320, 200);
        window.show();
        QStringList found;
        QVERIFY2(QTest::qWaitFor([&] { return (found = tests::notWhole(window)).isEmpty(); }),
                 qPrintable(found.join(u'\n')));
        QCOMPARE(window.width(), 320);
        const int wrapped = status->height();
        window.resize(1200, 200);
        QTRY_VERIFY(status->height() < wrapped);
    }

    void theSidebarFoldsWhereLargerWordsLeaveThePageNoRoom()
    {
        shell::Sidebar sidebar;
        sidebar.places().add({u"live"_s, u"Live"_s, format::Glyph::Live, {}, 0, {}, {}});
        sidebar.setRoom(1024);
        QVERIFY(!sidebar.isFolded());
        QFont larger = sidebar.font();
        larger.setPointSizeF(20);
        sidebar.setFont(larger);
        QVERIFY(sidebar.isFolded());
        sidebar.setFolded(false); // somebody wants it
        QVERIFY(!sidebar.isFolded());
        sidebar.setRoom(1000);
        QVERIFY(sidebar.isFolded());
        sidebar.setRoom(1600);
        QVERIFY(!sidebar.isFolded());
    }

    void theControlsOfAPageStandBeneathItsTitle()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *header = new shell::PageHeader(u"Messages"_s, u"Voicemails and texts that wait."_s);
        auto *control = new QPushButton(u"Mark all of these messages heard"_s);
        header->addRight(control);
        column->addWidget(header);
        column->addStretch(1);
        window.resize(440, 300);
        window.show();
        QStringList found;
        QVERIFY2(QTest::qWaitFor([&] { return (found = tests::notWhole(window)).isEmpty(); }),
                 qPrintable(found.join(u'\n')));
        QVERIFY(window.width() < 500);
        const auto top = [&] { return control->mapTo(&window, QPoint(0, 0)).y(); };
        const int beneath = top();
        window.resize(1200, 300);
        QTRY_VERIFY(top() < beneath);
    }

private:
    std::unique_ptr<shell::Theme> m_theme;
};

QTEST_MAIN(NarrowShellTest)
#include "NarrowShellTest.moc"
