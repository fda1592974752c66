// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/ReviewText.h"

#include "core/numbers/ComparisonWords.h"
#include "core/numbers/ShownUrl.h"
#include "core/twilio/EchoTwimlet.h"

#include <algorithm>

namespace ringdown::numbers {
namespace {

std::string counted(std::size_t count, const std::string &noun)
{
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

void append(std::string &text, const FieldChange &change)
{
    text += "  " + std::string(fieldName(change.field)) + '\n';
    text += "    is       " + shownValue(change.field, change.from) + '\n';
    text += "    becomes  " + shownValue(change.field, change.to) + '\n';
    if (change.cause)
        text += "    " + causeWords({change.field, change.from, change.to, *change.cause, false}) + '\n';
    if (change.comesAlong)
        text += "    It comes along: without it the others would be refused or have no effect.\n";
    if (change.lacksPassword)
        text += "    Its user and password were not kept: set them by hand afterwards.\n";
}

} // namespace

std::string shownValue(NumberField field, const std::string &value)
{
    if (value.empty())
        return "(empty)";
    if (!twilio::isEchoUrl(value))
        return shownUrl(value);
    const bool isOfTexts = field == NumberField::SmsFallbackUrl;
    return std::string("echo twimlet that ") +
           (isOfTexts ? "tells who gets the texts" : "rings the tiers, then records") + " (" +
           std::to_string(value.size()) + " characters)";
}

std::string reviewText(const Review &review)
{
    if (review.isEmpty())
        return "Nothing changes.\n";
    const bool isAdoption = review.purpose == Purpose::Adopt;
    std::string text = counted(review.fieldCount(), "field") + " of " +
                       counted(review.numbers.size(), "number") +
                       (isAdoption ? " will be set at Twilio.\n" : " will be set back at Twilio.\n");
    for (const NumberChange &number : review.numbers) {
        text += '\n' + number.phone;
        if (!number.business.empty())
            text += "  " + number.business;
        text += '\n';
        for (const FieldChange &change : number.fields)
            append(text, change);
    }
    text += isAdoption ? "\nWhat they are now is kept on this desk for 'restore'. New calls follow at once; "
                         "calls in progress go on as they began.\n"
                       : "\nNew calls follow at once; calls in progress go on as they began.\n";
    return text;
}

} // namespace ringdown::numbers
