// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relay/EnvFileNames.h"

#include "core/filter/Likeness.h"
#include "core/secrets/EntryKind.h"

#include <QStringList>

namespace ringdown::app {
namespace {

constexpr std::string_view prefix = "RINGDOWN_";

/// What stands behind the prefix in the names that are read. TOKEN is ringdownctl's, OPTIONS the unit's.
QStringList knownEnds()
{
    QStringList ends = {QStringLiteral("SHARED_KEYS"), QStringLiteral("TOKEN"), QStringLiteral("OPTIONS")};
    for (const secrets::EntryKind &kind : secrets::entryKinds()) {
        if (kind.name.starts_with(prefix))
            ends += QString::fromStdString(std::string(kind.name.substr(prefix.size())));
    }
    return ends;
}

std::string sentenceAbout(const std::string &name, const QString &meant)
{
    const std::string words = name + " is no name that the relay knows, so what it says is not used";
    return meant.isEmpty() ? words
                           : words + "; did you mean " + std::string(prefix) + meant.toStdString() + "?";
}

} // namespace

std::vector<std::string> unknownNames(const secrets::SecretMap &entries)
{
    const QStringList known = knownEnds();
    std::vector<std::string> sentences;
    for (const auto &[name, value] : entries) {
        if (!name.starts_with(prefix))
            continue;
        const QString end = QString::fromStdString(name.substr(prefix.size()));
        if (!known.contains(end))
            sentences.push_back(sentenceAbout(name, filter::didYouMean(end, known)));
    }
    return sentences;
}

} // namespace ringdown::app
