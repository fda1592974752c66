// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QPersistentModelIndex>

#include <vector>

namespace ringdown::shell {

class TickList;

/// One line of a TickList for assistive programs: a check box.
class TickSpeech : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TickSpeech(TickList &list, const QModelIndex &index);

    bool isValid() const override;
    QObject *object() const override { return nullptr; } ///< a line is none
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::CheckBox; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    int row() const { return m_index.row(); }

private:
    TickList &m_list;
    QPersistentModelIndex m_index;
};

/// A TickList for assistive programs.
class TickListSpeech : public QAccessibleWidget {
public:
    static void install(); ///< from then on every TickList has one

    explicit TickListSpeech(TickList *list);
    ~TickListSpeech() override;
    Q_DISABLE_COPY_MOVE(TickListSpeech)

    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    TickList *list() const;
    void forget();

    mutable std::vector<QAccessible::Id> m_lines; ///< by row; 0 for one that nobody asked for
};

} // namespace ringdown::shell
