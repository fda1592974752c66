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

QString withPlacesNamed(const QString &english, QString said)
{
    struct Place {
        QLatin1StringView phrase; ///< of the English, that only a sentence on this limit has
        QLatin1StringView key;
        QString name;
    };
    const Place places[] = {
        {QLatin1StringView("limits.countries can name more"), QLatin1StringView("limits.countries"),
         PlaceText::tr("“Countries” under “What may go out”")},
        {QLatin1StringView("limits.outgoingPerHour allows no more"),
         QLatin1StringView("limits.outgoingPerHour"),
         PlaceText::tr("“Texts and calls of our own in an hour”")},
        {QLatin1StringView("limits.outgoingPerNumberPerHour allows no more"),
         QLatin1StringView("limits.outgoingPerNumberPerHour"), PlaceText::tr("“Of these to one number”")},
    };
    for (const Place &place : places) {
        if (english.contains(place.phrase))
            said.replace(place.key, place.name);
    }
    return said;
}

} // namespace ringdown::format
