// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SqliteStore.h"
#include "ui/shell/Settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;

class HostedFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_home.path().toUtf8()); }

    void anEmptyFolderIsNoRelay()
    {
        QVERIFY(!shell::hasHostedRelay());
        QVERIFY(QDir().mkpath(shell::hostedRelayFolder()));
        QVERIFY(!shell::hasHostedRelay());
    }

    void aFolderThatARelayHasUsedIsOne()
    {
        const auto log = store::SqliteStore::open({shell::hostedRelayFolder().toStdString()});
        QVERIFY2(log, log ? "" : log.error().detail.c_str());
        QVERIFY(shell::hasHostedRelay());
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(HostedFolderTest)
#include "HostedFolderTest.moc"
