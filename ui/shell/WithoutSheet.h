// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace ringdown::shell {

/// The application is without its style sheet until this goes out of scope. While it has one, a widget that
/// gets a parent is dressed anew with everything in it, so that the parts of a window that is being made are
/// dressed as many times as they are nested. There must be no widget yet: what Qt 6.4 keeps of one that has
/// had the sheet before outlives it, and the next sheet runs into it.
class WithoutSheet {
public:
    WithoutSheet();
    ~WithoutSheet();
    Q_DISABLE_COPY_MOVE(WithoutSheet)

private:
    QString m_sheet;
};

/// Takes a measure that depends on the style sheet: now, and once more when the widget gets the sheet that it
/// is made without.
void measureDressed(QWidget &widget, std::function<void()> measure);

} // namespace ringdown::shell
