// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/CarrierWords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ringdown::rest {
namespace {

constexpr std::array<std::pair<int, std::string_view>, 42> meanings = {{
    {20404, "There is no such thing at the carrier"},
    {20429, "Too many requests at once"},
    {21201, "No number to call was given"},
    {21205, "One of the web addresses is not valid"},
    {21210, "The number it comes from is neither a number of the account nor a verified one"},
    {21211, "The number it goes to is no valid phone number"},
    {21212, "The number it comes from is no valid phone number"},
    {21213, "No number that it comes from was given"},
    {21214, "The number it goes to cannot be reached"},
    {21215, "The account may not call that country: its geographic permissions for voice leave it out"},
    {21216, "The carrier blocks calls to that number"},
    {21217, "The number it goes to does not look like a phone number"},
    {21219, "A trial account calls verified numbers alone, and this is none"},
    {21220, "The call is over or in a state that cannot be changed so"},
    {21264, "The number it comes from is not verified"},
    {21401, "It is no valid phone number"},
    {21402, "One of the web addresses of the number is not valid"},
    {21405, "A number with a fallback for calls needs a voice URL too"},
    {21406, "A number with a fallback for texts needs a text URL too"},
    {21408, "The account may not text that country: its geographic permissions for texts leave it out"},
    {21421, "It is no valid phone number"},
    {21422, "The number is not for sale any more"},
    {21451, "There is no such area code"},
    {21452, "No number is for sale in that area code"},
    {21602, "The text has no words"},
    {21604, "No number to text was given"},
    {21606, "The number it comes from cannot send texts, or is no number of the account"},
    {21608, "A trial account texts verified numbers alone, and this is none"},
    {21609, "The web address for delivery reports is not valid"},
    {21610, "Whoever has the number wrote STOP and gets no texts until they write START"},
    {21611, "Too many texts wait to be sent from this number"},
    {21612, "No text can go from that number to this one"},
    {21614, "The number it goes to is no mobile phone and takes no texts"},
    {21617, "The text is longer than 1600 characters"},
    {21635, "The number it goes to is a landline and takes no texts"},
    {30003, "The phone is off or out of reach"},
    {30004, "The text was blocked"},
    {30005, "The number does not exist, or not any more"},
    {30006, "The number is a landline, or its carrier cannot be reached"},
    {30007, "A carrier took the text for spam and filtered it out"},
    {30034, "The number is not registered for business texts (A2P 10DLC)"},
    {32018, "The call's document is too long"},
}};

} // namespace

std::string_view wordsOf(int code)
{
    const auto *const found = std::find_if(meanings.begin(), meanings.end(),
                                           [&](const auto &meaning) { return meaning.first == code; });
    return found == meanings.end() ? std::string_view() : found->second;
}

std::string linkOf(int code)
{
    return "https://www.twilio.com/docs/errors/" + std::to_string(code);
}

} // namespace ringdown::rest
