// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Placement.h"
#include "ui/shell/Settings.h"

#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace ringdown;

class PlacementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWindowIsPulledWithinReach_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("expected");
        QTest::newRow("in the middle stays") << QRect(200, 100, 1000, 700) << QRect(200, 100, 1000, 700);
        QTest::newRow("on the second screen stays") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
        QTest::newRow("half over the right edge stays")
            << QRect(3000, 50, 900, 600) << QRect(3000, 50, 900, 600);
        QTest::newRow("above the screen") << QRect(100, -300, 1000, 700) << QRect(100, 0, 1000, 700);
        QTest::newRow("a screen that is gone") << QRect(5000, 100, 1000, 700) << QRect(2200, 100, 1000, 700);
        QTest::newRow("left of everything") << QRect(-1500, 100, 1000, 700) << QRect(0, 100, 1000, 700);
        QTest::newRow("a sliver at the lower edge")
            << QRect(100, 1190, 1000, 700) << QRect(100, 500, 1000, 700);
        QTest::newRow("larger than all screens, within reach")
            << QRect(0, 0, 4000, 1400) << QRect(0, 0, 3200, 1200);
        QTest::newRow("larger than every screen")
            << QRect(9000, 9000, 5000, 4000) << QRect(1920, 0, 1280, 1024);
    }
    void aWindowIsPulledWithinReach()
    {
        QFETCH(const QRect, window);
        const QList<QRect> screens = {{0, 0, 1920, 1200}, {1920, 0, 1280, 1024}};
        QTEST(window::pulledBack(window, screens), "expected");
    }

    void aFirstWindowFitsOnItsScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("large") << QSize(1920, 1080) << QSize(1360, 860);
        QTest::newRow("a laptop") << QSize(1366, 768) << QSize(1358, 728);
        QTest::newRow("hardly more than the least") << QSize(1032, 768) << QSize(1024, 728);
        QTest::newRow("as wide as the least") << QSize(1024, 768) << QSize(1024, 728);
        QTest::newRow("less than the least") << QSize(800, 600) << QSize(1024, 640);
    }
    void aFirstWindowFitsOnItsScreen()
    {
        QFETCH(const QSize, screen);
        QTEST(window::withinScreen({1360, 860}, {1024, 640}, screen), "expected");
    }

    void aWindowAndItsSplittersComeBackWhereTheyWere()
    {
        shell::Settings settings{QString()};
        QList<int> sizes;
        {
            Sample sample(settings);
            sample.window.setGeometry(40, 30, 500, 400);
            sample.splitter->setSizes({100, 400});
            sizes = sample.splitter->sizes();
            sample.placement->keep();
        }
        Sample next(settings);
        next.placement->restore();
        QCOMPARE(next.window.geometry(), QRect(40, 30, 500, 400));
        QCoreApplication::processEvents();
        QVERIFY2(qAbs(next.splitter->sizes()[0] - sizes[0]) <= 2, "the splitter stands elsewhere");
    }

    void anotherLayoutOfScreensHasPlacesOfItsOwn()
    {
        shell::Settings settings{QString()};
        settings.setGeometry(QStringLiteral("main"), QStringLiteral("9x9+0+0"), QByteArray("elsewhere"));
        QVERIFY(settings.geometry(QStringLiteral("main"), window::screenLayout()).isEmpty());
    }

private:
    struct Sample {
        explicit Sample(shell::Settings &settings)
            : splitter(new QSplitter)
        {
            splitter->setObjectName(QStringLiteral("middle"));
            splitter->addWidget(new QWidget);
            splitter->addWidget(new QWidget);
            (new QVBoxLayout(&window))->addWidget(splitter);
            placement = new window::Placement(window, QStringLiteral("main"), settings);
            window.show();
        }
        QWidget window;
        QSplitter *splitter;
        window::Placement *placement;
    };
};

QTEST_MAIN(PlacementTest)
#include "PlacementTest.moc"
