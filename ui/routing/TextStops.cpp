// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/TextStops.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

struct StopText {
    Q_DECLARE_TR_FUNCTIONS(TextStops)
};

bool isOf(const plan::Tenant &tenant, const std::string &number)
{
    return std::any_of(tenant.numbers.begin(), tenant.numbers.end(),
                       [&](const PhoneNumber &own) { return own.e164() == number; });
}

} // namespace

std::vector<std::string> stoppedAt(const KnownStops &stops, const std::string &number)
{
    std::vector<std::string> phones;
    for (const client::TextStop &stop : stops.value_or(std::vector<client::TextStop>())) {
        if (stop.number == number)
            phones.push_back(stop.phone);
    }
    return phones;
}

QString stopInWords(const KnownStops &stops, const plan::Tenant &tenant, const plan::Contact &contact)
{
    QStringList numbers;
    for (const client::TextStop &stop : stops.value_or(std::vector<client::TextStop>())) {
        if (stop.phone == contact.phone.e164() && isOf(tenant, stop.number))
            numbers.append(format::isolated(format::numberText(stop.number, homeRegion(tenant))));
    }
    if (numbers.isEmpty())
        return {};
    return StopText::tr("%1 wrote STOP to %2 and gets no texts from there until they write START.",
                        "contact, business numbers")
        .arg(QString::fromStdString(contact.name), numbers.join(StopText::tr(", ", "between numbers")));
}

} // namespace ringdown::routing_ui
