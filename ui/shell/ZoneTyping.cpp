// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ZoneTyping.h"

#include <QComboBox>
#include <QCompleter>

namespace ringdown::shell {
namespace {

/// Zones are named with an underscore where people write a space.
class ZoneCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {QString(path).replace(QLatin1Char(' '), QLatin1Char('_'))};
    }
};

} // namespace

void letZonesBeTyped(QComboBox &box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    auto *completer = new ZoneCompleter(box.model(), &box);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    box.setCompleter(completer);
}

} // namespace ringdown::shell
