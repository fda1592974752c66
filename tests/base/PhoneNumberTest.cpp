// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/PhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <QTest>

using ringdown::PhoneNumber;

namespace {

/// What the library itself writes.
std::string writtenByLibrary(const std::string &e164, const std::string &homeRegion)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (library.Parse(e164, "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    const bool isHome = library.GetCountryCodeForRegion(homeRegion) == parsed.country_code();
    std::string text;
    library.Format(parsed, isHome ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return text;
}

} // namespace

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNorthAmericanAreaIsWrittenAsByTheLibrary_data();
    void everyNorthAmericanAreaIsWrittenAsByTheLibrary();
};

void PhoneNumberTest::everyNorthAmericanAreaIsWrittenAsByTheLibrary_data()
{
    QTest::addColumn<std::string>("homeRegion");
    QTest::newRow("at home") << std::string("US");
    QTest::newRow("another country of the plan") << std::string("CA");
    QTest::newRow("abroad") << std::string("GB");
    QTest::newRow("nowhere") << std::string();
}

void PhoneNumberTest::everyNorthAmericanAreaIsWrittenAsByTheLibrary()
{
    QFETCH(std::string, homeRegion);
    for (int area = 0; area < 1000; ++area) { // those below 200 do not exist
        const std::string digits = std::to_string(1000 + area).substr(1);
        for (const char *line : {"5550100", "5550199"}) {
            const std::string e164 = "+1" + digits + line;
            QCOMPARE(PhoneNumber::fromE164(e164)->forPeople(homeRegion), writtenByLibrary(e164, homeRegion));
        }
    }
}

QTEST_APPLESS_MAIN(PhoneNumberTest)

#include "PhoneNumberTest.moc"
