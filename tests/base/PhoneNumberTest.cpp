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

/// What the library itself reads; "" when it reads nothing.
std::string readByLibrary(const std::string &typed, const std::string &homeRegion)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (library.Parse(typed, homeRegion, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !library.IsPossibleNumber(parsed))
        return {};
    std::string e164;
    library.Format(parsed, PhoneNumberUtil::E164, &e164);
    return e164;
}

} // namespace

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNorthAmericanAreaIsWrittenAsByTheLibrary_data();
    void everyNorthAmericanAreaIsWrittenAsByTheLibrary();
    void everyWayToWriteANumberIsReadAsByTheLibrary_data();
    void everyWayToWriteANumberIsReadAsByTheLibrary();
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

void PhoneNumberTest::everyWayToWriteANumberIsReadAsByTheLibrary_data()
{
    QTest::addColumn<std::string>("form"); ///< # is the area, of three digits
    for (const char *form : {"#5550100",
                             "(#) 555-0100",
                             "#.555.0100",
                             "+1 # 555 0100",
                             "1-#-555-0100",
                             "+1#5550100",
                             "1#5550100",
                             "+ 1 (#)555 0100",
                             "((#))555--0100 ",
                             "-# 555 0100",
                             "555-0100",
                             "+#5550100",
                             " +1 #-555-0100.",
                             "01 # 555 0100",
                             "+1+#5550100",
                             "(+1) # 555 0100",
                             "+1 (1#) 555 0100",
                             "001#5550100",
                             "#5550100 x12",
                             "# 555 0100 / 2",
                             "",
                             "+",
                             "()"})
        QTest::newRow(form) << std::string(form);
}

void PhoneNumberTest::everyWayToWriteANumberIsReadAsByTheLibrary()
{
    QFETCH(std::string, form);
    for (int area = 0; area < 1000; area += 7) {
        std::string typed = form;
        if (const std::size_t at = typed.find('#'); at != std::string::npos)
            typed.replace(at, 1, std::to_string(1000 + area).substr(1));
        for (const char *region : {"US", "CA", "BS", "AG", "ES", ""}) {
            const auto number = PhoneNumber::fromHuman(typed, region);
            QCOMPARE(number ? number->e164() : std::string(), readByLibrary(typed, region));
        }
    }
}

QTEST_APPLESS_MAIN(PhoneNumberTest)

#include "PhoneNumberTest.moc"
