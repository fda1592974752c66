// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace ringdown::shell {

/// A choice box for screen readers: it says what is chosen there and what that is ("Time zone:
/// Europe/Madrid"). Where names are read from a bus Qt says the second only, and the bus knows no values.
class ChoiceSpeech : public QAccessibleWidget {
public:
    static void install(); ///< from then on every QComboBox has one

    explicit ChoiceSpeech(QComboBox *box);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    QComboBox *box() const;
    QString label() const;
    bool isOpen() const;
};

/// Names the box, and the field in it when something can be typed there.
void nameChoice(QComboBox &box, const QString &name);

} // namespace ringdown::shell
