// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/Tray.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

class TrayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
