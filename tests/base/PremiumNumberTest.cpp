// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/PremiumNumber.h"

#include <QTest>

using namespace ringdown;

class PremiumNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsPaidForBeingCalledIsKnown_data();
    void whoIsPaidForBeingCalledIsKnown();
};

void PremiumNumberTest::whoIsPaidForBeingCalledIsKnown_data()
{
    QTest::addColumn<bool>("isPremium");
    for (const char *number :
         {"+19005550111", "+12129761234", "+19769765550", "+447012345678", "+449098790000", "+4990012345678",
          "+499001234567", "+4911833", "+491805123456", "+3989234567", "+33899123456", "+34806123456",
          "+881612345678", "+97912345678", "+15005550111"})
        QTest::newRow(number) << true;
    for (const char *number :
         {"+16195550111", "+12125550111", "+18005550111", "+442079460958", "+447911123456", "+493012345678",
          "+4915112345678", "+33142278186", "+393312345678", "+34912345678", "+41446681800", "+525512345678"})
        QTest::newRow(number) << false;
}

void PremiumNumberTest::whoIsPaidForBeingCalledIsKnown()
{
    QFETCH(bool, isPremium);
    const auto number = PhoneNumber::fromE164(QTest::currentDataTag());
    QVERIFY(number.hasValue());
    QCOMPARE(ringdown::isPremium(*number), isPremium);
}

QTEST_APPLESS_MAIN(PremiumNumberTest)
#include "PremiumNumberTest.moc"
