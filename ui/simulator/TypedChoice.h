// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

#include <optional>
#include <string>

namespace ringdown::simulator {

/// A field to write in, with lines to choose from that mean something each: their data.
class TypedChoice : public QComboBox {
public:
    TypedChoice(const QString &name, int width);

    /// What stands in it means, when it is one of its own lines.
    std::optional<std::string> chosen() const;
    /// The line that means this, or these words where there is none.
    void choose(const QString &meaning, const QString &words);
    void showState(bool isGood);
};

} // namespace ringdown::simulator
