// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/Tray.h"
#include "ui/shell/Translations.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

class TrayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { shell::installTranslations(*qApp, QLocale(QLocale::C)); }

    void theTrayTellsTheMoment_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("missed");
        QTest::addColumn<QString>("words");
        QTest::newRow("quiet") << 0 << 0 << "Open until 17:00";
        QTest::newRow("busy") << 2 << 1 << "Open until 17:00, 2 calls, 1 missed";
        QTest::newRow("one") << 1 << 0 << "Open until 17:00, 1 call";
    }
    void theTrayTellsTheMoment()
    {
        QFETCH(const int, calls);
        QFETCH(const int, missed);
        QTEST(notify::trayWords({QStringLiteral("Open until 17:00"), calls, missed, {}}), "words");
    }

    void anUnknownMomentIsNotZeroCalls()
    {
        QVERIFY(notify::trayWords({}).contains(QStringLiteral("nothing is known")));
    }

    /// The window asks five times a second whether it may stay away.
    void theDesktopIsNotAskedForEachLook()
    {
        int asked = 0;
        const notify::Tray tray([&] { return ++asked > 0; });
        for (int i = 0; i < 50; ++i)
            QVERIFY(tray.isShown());
        QCOMPARE(asked, 1);
    }

    void withoutATrayNothingIsShown()
    {
        const notify::Tray tray([] { return false; });
        QVERIFY(!tray.isShown());
        QVERIFY(!tray.findChild<QSystemTrayIcon *>());
    }

    void nothingIsTouchedThatSaysTheSame()
    {
        notify::Tray tray([] { return true; });
        const notify::TrayState state{u"Open until 17:00"_s, 1, 2, format::Tone::Good};
        const auto tell = [&] {
            tray.setState(state);
            tray.setMuted(true);
            tray.allowClosing(u"Open now until…"_s, u"There is no relay."_s);
            tray.allowTestCall(u"There is no relay."_s);
        };
        tell();
        auto *icon = tray.findChild<QSystemTrayIcon *>();
        const qint64 picture = icon->icon().cacheKey();
        int changes = 0;
        for (const QAction *action : icon->contextMenu()->actions())
            connect(action, &QAction::changed, this, [&] { ++changes; });
        for (int i = 0; i < 5; ++i)
            tell();
        QCOMPARE(changes, 0);
        QCOMPARE(icon->icon().cacheKey(), picture);
        tray.setState({u"Closed"_s, 0, 2, format::Tone::Neutral});
        QVERIFY(icon->icon().cacheKey() != picture);
    }
};

QTEST_MAIN(TrayTest)
#include "TrayTest.moc"
