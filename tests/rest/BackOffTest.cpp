// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/BackOff.h"

#include <QTest>

using namespace ringdown::rest;

class BackOffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backingOffIsJitteredAndCapped()
    {
        using std::chrono::milliseconds;
        QCOMPARE(backOff(2, 1.0), milliseconds(200));
        QCOMPARE(backOff(3, 0.5), milliseconds(200));
        QCOMPARE(backOff(4, 0.0), milliseconds(0));
        QCOMPARE(backOff(40, 1.0), milliseconds(3000));
        QVERIFY(readRetryAfter("7") == std::chrono::seconds(7));
        QVERIFY(!readRetryAfter("Wed, 21 Oct 2026 07:28:00 GMT"));
        QVERIFY(!readRetryAfter("-1"));
        QVERIFY(!readRetryAfter(""));
    }
};

QTEST_GUILESS_MAIN(BackOffTest)
#include "BackOffTest.moc"
