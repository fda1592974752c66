// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Role.h"
#include "ui/format/Glyph.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QAction;
class QMenuBar;
class QWidget;

namespace ringdown::shell {

enum class MenuPlace { File, Edit, View, Call, Routing, Tools, Help };

/// Where the keys of an action act.
enum class KeyScope {
    Window, ///< everywhere
    Table,  ///< only while a table it was added to has the focus
};

struct ActionSpec {
    QString id; ///< "call.claim"
    QString words;
    QKeySequence keys;
    MenuPlace menu = MenuPlace::File;
    KeyScope scope = KeyScope::Window;
    std::optional<format::Glyph> glyph;
    QString purpose; ///< one sentence for the status tip and the palette
    client::Role needs = client::Role::Viewer;
};

/// Every deed of the console in one table: it feeds the menu bar, the shortcuts and the palette.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    struct Entry {
        ActionSpec spec;
        QAction *action = nullptr;
        QString reason;                ///< why it is not possible now; "" when it is
        QString objection = {};        ///< the part of it that is not about the role
        QKeySequence initialKeys = {}; ///< spec.keys until somebody changed them
        QString cover = {};            ///< why it waits for a sheet, whatever else is said of it
    };

    explicit ActionRegistry(QWidget *window);

    QAction *add(const ActionSpec &spec, std::function<void()> deed);
    QAction *action(const QString &id) const; ///< must exist
    const std::vector<Entry> &entries() const { return m_entries; }

    void allow(const QString &id);
    void forbid(const QString &id, const QString &reason);
    /// Held back for as long as there is a reason, whatever allow() says meanwhile; "" lets it go.
    void cover(const QString &id, const QString &reason);
    /// What this role may not do stays forbidden, whatever allow() says.
    void setRole(client::Role role);
    /// Other keys than the initial ones, for those that are named; every other action has its initial ones.
    void setKeys(const std::map<QString, QKeySequence> &changed);
    /// Of an Enter that a row action and the window have both.
    enum class RowEnter {
        First,  ///< among rows it is theirs, whichever of the two keys it is
        Yields, ///< the very key that the window has stays the window's
    };
    /// Lets the keys of every table action act while table or a child of it has the focus.
    void serveTable(QWidget *table, RowEnter enter) const;
    /// The same in the details of the chosen row, but for Enter, which is the buttons' there, and Ctrl+C.
    void serveDetails(QWidget *details) const;
    void fill(QMenuBar &bar) const;

Q_SIGNALS:
    void keysChanged();

private:
    Entry &entry(const QString &id);
    void judge(Entry &entry);

    QWidget *m_window;
    client::Role m_role = client::Role::Unknown;
    std::vector<Entry> m_entries;
};

} // namespace ringdown::shell
