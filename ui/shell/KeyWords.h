// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ringdown::shell {

class ActionRegistry;

/// How words name the deeds of the window: by the keys that these have now.
class KeyWords {
public:
    explicit KeyWords(const ActionRegistry *actions = nullptr) ///< nullptr: nothing is known yet
        : m_actions(actions)
    {
    }

    QString keys(const QString &id) const; ///< "Ctrl+K"; "" when it has none, or is not known
    QString name(const QString &id) const; ///< its keys, or “Search or run…” when it has none
    /// "Search (Ctrl+K)", or the words alone.
    QString with(const QString &words, const QString &id) const;

private:
    const ActionRegistry *m_actions;
};

/// Tells words that name keys: now, once the widget stands in a window that has actions, and whenever their
/// keys become others.
void tellKeys(QWidget &widget, std::function<void(const KeyWords &)> tell);

/// A tooltip with the keys of an action behind it; in the place of the one before. id "" is for none.
void setKeyTip(QWidget &widget, const QString &words, const QString &id);

} // namespace ringdown::shell
