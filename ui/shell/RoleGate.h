// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Role.h"

#include <QHash>
#include <QObject>
#include <QString>

class QWidget;

namespace ringdown::shell {

/// Marks a button, field or grid as something that only this role may use.
void setNeeds(QWidget &widget, client::Role role);
/// Marks everything one can press, choose or type into inside root, whenever it is made.
void setInputsNeed(QWidget &root, client::Role role);
/// Inside such a root: a field or button that only looks at things, such as a search.
void setOnlyReads(QWidget &widget);

/// Keeps what a role may not use disabled in one window, each with the reason, whatever its own screen says
/// meanwhile. Marked widgets are found when they are first shown.
class RoleGate : public QObject {
    Q_OBJECT
public:
    explicit RoleGate(QWidget *window);

    void setRole(client::Role role);
    client::Role role() const { return m_role; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the screen itself wants of a widget that is held back.
    struct Wish {
        bool isUsable = true;
        QString toolTip;
    };

    void judge(QWidget &widget);
    void holdBack(QWidget &widget, const QString &reason);
    void release(QWidget &widget);
    void keepHeld(QWidget &widget, const QEvent &event);

    QWidget *m_window;
    client::Role m_role = client::Role::Unknown;
    QHash<QWidget *, Wish> m_held;
    bool m_isActing = false;
};

} // namespace ringdown::shell
