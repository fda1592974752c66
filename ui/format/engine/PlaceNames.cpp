// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/engine/PlaceNames.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)
};

} // namespace

QString withPlacesNamed(QString words)
{
    const std::pair<QLatin1StringView, QString> places[] = {
        {QLatin1StringView("limits.countries"), PlaceText::tr("“Countries” under “What may go out”")},
        {QLatin1StringView("\"countries\""), PlaceText::tr("“Countries” under “What may go out”")},
        {QLatin1StringView("limits.outgoingPerHour"),
         PlaceText::tr("“Texts and calls of our own in an hour”")},
        {QLatin1StringView("limits.outgoingPerNumberPerHour"), PlaceText::tr("“Of these to one number”")},
        {QLatin1StringView("\"callsPerSecond\""),
         PlaceText::tr("“Calls of our own that the carrier starts”")},
    };
    for (const auto &[key, name] : places)
        words.replace(key, name);
    return words;
}

} // namespace ringdown::format
