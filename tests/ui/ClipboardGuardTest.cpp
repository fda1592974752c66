// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/ClipboardGuard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;
using credentials::ClipboardGuard;

class ClipboardGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { clipboard().setText(QStringLiteral("before")); }

    void aCopiedSecretAsksHistoriesToKeepNoCopy()
    {
        ClipboardGuard guard(clipboard());
        guard.copy(secret(), QStringLiteral("token"));
        QCOMPARE(clipboard().text(), text());
        QCOMPARE(clipboard().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
        QCOMPARE(guard.secondsLeft(), 10);
        QCOMPARE(guard.what(), QStringLiteral("token"));
    }

    void itIsGoneAfterTenSecondsAndCountsThem()
    {
        ClipboardGuard guard(clipboard(), nullptr, 5ms);
        QSignalSpy seconds(&guard, &ClipboardGuard::changed);
        guard.copy(secret(), QStringLiteral("token"));
        QTRY_COMPARE(guard.secondsLeft(), 0);
        QVERIFY(clipboard().text().isEmpty());
        QCOMPARE(seconds.size(), 11);
        QCOMPARE(seconds.at(1).at(0).toInt(), 9);
    }

    void itStaysForTenSeconds()
    {
        ClipboardGuard guard(clipboard(), nullptr, 20ms);
        guard.copy(secret(), QStringLiteral("token"));
        QTRY_COMPARE(guard.secondsLeft(), 3);
        QCOMPARE(clipboard().text(), text());
    }

    void whatSomebodyElseCopiedMeanwhileIsLeftAlone()
    {
        ClipboardGuard guard(clipboard(), nullptr, 5ms);
        guard.copy(secret(), QStringLiteral("token"));
        clipboard().setText(QStringLiteral("a shopping list"));
        QTRY_COMPARE(guard.secondsLeft(), 0);
        QCOMPARE(clipboard().text(), QStringLiteral("a shopping list"));
    }

    void aClickTakesItAwayAtOnce()
    {
        ClipboardGuard guard(clipboard());
        guard.copy(secret(), QStringLiteral("token"));
        guard.clear();
        QVERIFY(clipboard().text().isEmpty());
        QCOMPARE(guard.secondsLeft(), 0);
    }

    void theEndOfTheProgramTakesItAway()
    {
        ClipboardGuard guard(clipboard());
        guard.copy(secret(), QStringLiteral("token"));
        QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
        QVERIFY(clipboard().text().isEmpty());
    }

    void theEndOfTheGuardTakesItAway()
    {
        {
            ClipboardGuard guard(clipboard());
            guard.copy(secret(), QStringLiteral("token"));
        }
        QVERIFY(clipboard().text().isEmpty());
    }

    void aSecondCopyStartsAnew()
    {
        ClipboardGuard guard(clipboard(), nullptr, 20ms);
        guard.copy(secret(), QStringLiteral("token"));
        QTRY_COMPARE(guard.secondsLeft(), 8);
        guard.copy(Secret("another fake"), QStringLiteral("webhook key"));
        QCOMPARE(guard.secondsLeft(), 10);
        QTRY_COMPARE(guard.secondsLeft(), 0);
        QVERIFY(clipboard().text().isEmpty());
    }

private:
    static QClipboard &clipboard() { return *QApplication::clipboard(); }
    static QString text() { return QStringLiteral("fake-fake-fake"); }
    static Secret secret() { return Secret("fake-fake-fake"); }
};

QTEST_MAIN(ClipboardGuardTest)
#include "ClipboardGuardTest.moc"
