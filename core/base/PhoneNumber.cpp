// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/PhoneNumber.h"

#include "core/base/CutText.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace ringdown {
namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

bool parse(std::string_view text, std::string_view region, Parsed &out)
{
    return library().Parse(std::string(text), std::string(region), &out) == PhoneNumberUtil::NO_PARSING_ERROR;
}

constexpr int northAmerica = 1;

/// The library writes all of these in the same two forms, so they need no parsing.
bool isNorthAmerican(std::string_view e164)
{
    return e164.size() == 12 && e164.starts_with("+1") && e164[2] >= '2';
}

/// The usual ways to write a number of North America, read as the library reads them, which takes it fifty
/// times as long: a table of customers has tens of thousands.
std::optional<std::string> northAmericanE164(std::string_view text, std::string_view region)
{
    std::string digits;
    bool isInternational = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c == '+' && digits.empty() && !isInternational)
            isInternational = true;
        else if (std::string_view(" -.()").find(c) == std::string_view::npos)
            return std::nullopt;
    }
    if (digits.size() == 10 && !isInternational)
        digits.insert(0, 1, '1');
    digits.insert(0, 1, '+');
    if (!isNorthAmerican(digits) || !isE164(digits) ||
        (!isInternational && library().GetCountryCodeForRegion(std::string(region)) != northAmerica))
        return std::nullopt;
    return digits;
}

std::string northAmericanForm(const std::string &e164, PhoneNumberUtil::PhoneNumberFormat format)
{
    const bool isNational = format == PhoneNumberUtil::NATIONAL;
    std::string text = isNational ? "(" : "+1 ";
    text.append(e164, 2, 3);
    text += isNational ? ") " : "-";
    text.append(e164, 5, 3);
    text += '-';
    return text.append(e164, 8, 4);
}

} // namespace

bool isE164(std::string_view text)
{
    return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] >= '1' && text[1] <= '9' &&
           std::all_of(text.begin() + 2, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<PhoneNumber> PhoneNumber::fromE164(std::string_view text)
{
    if (!isE164(text))
        return Error{ErrorCode::BadInput, "'" + std::string(cutToBytes(text, 40)) +
                                              "' is not a phone number such as +16195550100"};
    return PhoneNumber(std::string(text));
}

Result<PhoneNumber> PhoneNumber::fromHuman(std::string_view text, std::string_view region)
{
    constexpr std::size_t longest = 64;
    if (auto usual = text.size() <= longest ? northAmericanE164(text, region) : std::nullopt)
        return PhoneNumber(*std::move(usual));
    Parsed parsed;
    if (text.size() > longest || !parse(text, region, parsed) || !library().IsPossibleNumber(parsed))
        return Error{ErrorCode::BadInput,
                     "'" + std::string(cutToBytes(text, 40)) + "' is not a phone number"};
    std::string e164;
    library().Format(parsed, PhoneNumberUtil::E164, &e164);
    return fromE164(e164);
}

std::string PhoneNumber::forPeople(std::string_view homeRegion) const
{
    const int home = library().GetCountryCodeForRegion(std::string(homeRegion));
    const auto formatOf = [home](int country) {
        return home != 0 && home == country ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL;
    };
    if (isNorthAmerican(m_e164))
        return northAmericanForm(m_e164, formatOf(northAmerica));
    Parsed parsed;
    if (!parse(m_e164, "ZZ", parsed))
        return m_e164;
    const auto format = formatOf(parsed.country_code());
    std::string text;
    library().Format(parsed, format, &text);
    return text;
}

std::string PhoneNumber::region() const
{
    Parsed parsed;
    if (!parse(m_e164, "ZZ", parsed))
        return {};
    std::string code;
    library().GetRegionCodeForCountryCode(parsed.country_code(), &code);
    std::string exact;
    library().GetRegionCodeForNumber(parsed, &exact);
    const std::string &best = exact.empty() || exact == "ZZ" ? code : exact;
    return best == "ZZ" || best == "001" ? std::string() : best;
}

bool PhoneNumber::isPossible() const
{
    Parsed parsed;
    return parse(m_e164, "ZZ", parsed) && library().IsPossibleNumber(parsed);
}

LineType PhoneNumber::lineType() const
{
    Parsed parsed;
    if (!parse(m_e164, "ZZ", parsed))
        return LineType::Other;
    const PhoneNumberUtil::PhoneNumberType type = library().GetNumberType(parsed);
    if (type == PhoneNumberUtil::FIXED_LINE)
        return LineType::Fixed;
    if (type == PhoneNumberUtil::MOBILE)
        return LineType::Mobile;
    return type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE ? LineType::FixedOrMobile : LineType::Other;
}

} // namespace ringdown
