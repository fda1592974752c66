// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/HostTrouble.h"

#include "core/base/StartFaults.h"

#include <QCoreApplication>

namespace ringdown::console {
namespace {

using window::StartTrouble;
using Place = StartTrouble::Place;

struct HostText {
    Q_DECLARE_TR_FUNCTIONS(HostTrouble)
};

} // namespace

StartTrouble hostTrouble(const QString &title, const QString &words)
{
    if (words.startsWith(QLatin1StringView(startfaults::noWebhookKeys)))
        return {title,
                HostText::tr("It has no webhook key, so it could not tell a real call from a forged one. "
                             "Store the account under Credentials: then it can start."),
                {},
                Place::Credentials};
    if (const qsizetype at = words.indexOf(QLatin1StringView(startfaults::portInUse)); at > 0)
        return {title,
                HostText::tr("%1 is in use by another program: end that one, or give the relay another port.",
                             "an address with its port")
                    .arg(words.first(at).section(QLatin1Char(' '), -1)),
                {},
                Place::HostCard};
    return {title, words, {}, Place::HostCard};
}

} // namespace ringdown::console
