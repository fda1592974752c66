// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/MusicAddress.h"

#include "core/plan/Plan.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace ringdown::plan {
namespace {

QUrl urlOfMusic(std::string_view text)
{
    return QUrl(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
}

bool isOfPrivateNetwork(const QString &host)
{
    static const QStringList names = {QStringLiteral("localhost"), QStringLiteral(".localhost"),
                                      QStringLiteral(".local"),    QStringLiteral(".lan"),
                                      QStringLiteral(".internal"), QStringLiteral(".home.arpa")};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return name.startsWith(QLatin1Char('.')) ? host.endsWith(name) : host == name;
    });
}

bool isNumericAddress(const QString &host)
{
    return host.contains(QLatin1Char(':')) || std::all_of(host.begin(), host.end(), [](QChar c) {
               return c.isDigit() || c == QLatin1Char('.');
           });
}

} // namespace

bool isMusicAddress(std::string_view text)
{
    const QUrl url = urlOfMusic(text);
    return text.size() <= longestMusicAddress && url.isValid() && url.scheme() == QLatin1String("https") &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

std::string whyMusicIsOutOfReach(std::string_view address)
{
    const QString host = urlOfMusic(address).host().toLower();
    if (isOfPrivateNetwork(host) || isNumericAddress(host) || !host.contains(QLatin1Char('.')))
        return "This music cannot be fetched from the internet, so callers hear the ring tone: put it on a "
               "web server with a public name.";
    return {};
}

} // namespace ringdown::plan
