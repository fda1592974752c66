// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/AskedCarrier.h"

#include <QCoreApplication>

namespace ringdown::console {
namespace {

struct CarrierText {
    Q_DECLARE_TR_FUNCTIONS(ringdown::console::Console)
};

QString regionWords()
{
    return CarrierText::tr("Twilio region");
}

} // namespace

rest::RestSettings carrierOf(const CommandLine &line, shell::PreferenceBook &book)
{
    if (line.twilioRegion)
        book.change(regionWords(), [&](shell::Preferences &preferences) {
            preferences.twilioRegion = QString::fromStdString(line.twilioRegion->region);
            preferences.twilioEdge = QString::fromStdString(line.twilioRegion->edge);
        });
    rest::RestSettings carrier;
    carrier.api = line.twilioApi.toStdString();
    carrier.region = {book.now().twilioRegion.toStdString(), book.now().twilioEdge.toStdString()};
    if (!rest::checkRegion(carrier.region))
        carrier.region = {}; // a file that somebody wrote
    return carrier;
}

} // namespace ringdown::console
