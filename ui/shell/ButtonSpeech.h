// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class QAbstractButton;
class QMenu;

namespace ringdown::shell {

/// A button for screen readers, as Qt has it but for one thing: toggling a check box or a switch is a click.
/// Qt's own only turns the mark, which nobody who waits for the person's click hears of.
class ButtonSpeech : public QAccessibleWidget {
public:
    static void install(); ///< from then on push and tool buttons, check boxes and radio buttons have one

    explicit ButtonSpeech(QAbstractButton *button);

    QString text(QAccessible::Text which) const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    QAbstractButton *button() const;
    QMenu *menu() const;
};

} // namespace ringdown::shell
