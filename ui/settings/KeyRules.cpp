// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/KeyRules.h"

#include "ui/shell/EnterKeys.h"
#include "ui/shell/FixedKeys.h"
#include "ui/shell/MenuWords.h"

#include <QCoreApplication>

namespace ringdown::settings {
namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyRules)
};

// Text fields keep these, some of them only on X11.
constexpr QKeyCombination ofFields[] = {Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_E,
                                        Qt::CTRL | Qt::Key_U, Qt::CTRL | Qt::Key_V, Qt::CTRL | Qt::Key_X};

bool isOfFields(const QKeySequence &keys)
{
    for (const QKeyCombination each : ofFields) {
        if (keys == QKeySequence(each))
            return true;
    }
    return false;
}

bool meet(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

/// A letter, a digit or a sign that somebody may want to type.
bool types(const QKeySequence &keys)
{
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers() & ~Qt::ShiftModifier;
    const bool isControl = keys[0].key() >= Qt::Key_Escape;
    return modifiers == Qt::NoModifier && !isControl;
}

bool overlap(const QKeySequence &one, const QKeySequence &other)
{
    // An action takes either key that is called Enter, whichever of them was chosen for it.
    for (const QKeySequence &each : shell::withBothEnters(one)) {
        for (const QKeySequence &against : shell::withBothEnters(other)) {
            if (meet(each, against))
                return true;
        }
    }
    return false;
}

/// The letters of the menu bar act everywhere, and what most desktops take never arrives.
QString menuObjection(const QKeySequence &keys)
{
    for (const shell::MenuPlace place : shell::menuOrder()) {
        const QString words = shell::menuWords(place);
        if (overlap(QKeySequence::mnemonic(words), keys))
            return KeyText::tr("%1 opens the menu “%2” and stays that.", "keys, menu")
                .arg(shell::keysText(keys), QString(words).remove(QLatin1Char('&')));
    }
    if (overlap(Qt::ALT | Qt::Key_F4, keys))
        return KeyText::tr("%1 closes the window on most desktops, so it would never act.")
            .arg(shell::keysText(keys));
    return {};
}

/// A row action acts among rows only, and the keys of other places are none of its business.
QString fixedObjection(const QKeySequence &keys, bool isOfTable)
{
    for (const shell::FixedKeys &fixed : shell::fixedKeys()) {
        const bool meets = !isOfTable || fixed.among == shell::FixedKeys::Among::Rows;
        if (meets && overlap(fixed.keys, keys))
            return KeyText::tr("%1 is “%2” in %3 and stays that.", "keys, what they do, place")
                .arg(shell::keysText(keys), fixed.words, fixed.where);
    }
    return {};
}

} // namespace

QString keyObjection(const shell::ActionRegistry &actions, const QString &id, const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const bool isOfTable = [&] {
        for (const auto &entry : actions.entries()) {
            if (entry.spec.id == id)
                return entry.spec.scope == shell::KeyScope::Table;
        }
        return false;
    }();
    const QString name = shell::keysText(keys);
    if (const QString ofMenu = menuObjection(keys); !ofMenu.isEmpty())
        return ofMenu;
    for (const auto &entry : actions.entries()) {
        if (entry.spec.id == id || entry.spec.keys.isEmpty())
            continue;
        // Among rows their own Enter comes first, so either of the two may be the window's elsewhere.
        const bool areOfOneScope = (entry.spec.scope == shell::KeyScope::Table) == isOfTable;
        if (areOfOneScope ? overlap(entry.spec.keys, keys) : meet(entry.spec.keys, keys))
            return KeyText::tr("%1 belongs to “%2” already.")
                .arg(name, QString(entry.spec.words).remove(QLatin1Char('&')));
    }
    if (!isOfTable && isOfFields(keys))
        return KeyText::tr("%1 belongs to text fields, so it would not act while you type.").arg(name);
    if (!isOfTable && types(keys))
        return KeyText::tr("%1 alone is typed into fields. Add Ctrl or Alt.").arg(name);
    return fixedObjection(keys, isOfTable);
}

} // namespace ringdown::settings
