// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QTableView;

namespace ringdown::shell {

/// Columns of a table that help each other out: those with more room than their words need give of it to
/// those whose words would be cut. Where none would be, each is as wide as it is meant to be.
class SharedColumns : public QObject {
    Q_OBJECT
public:
    /// Of each column the pixels, or `whole`; nothing where it has an equal share of what the others leave.
    static constexpr int whole = -1; ///< what its words need
    using Widths = std::vector<std::optional<int>>;
    using Usual = std::function<Widths()>;

    /// The table has its model already, and keeps it.
    SharedColumns(QTableView &table, Usual usual);
    SharedColumns(QTableView &table, const Widths &usual)
        : SharedColumns(table, [usual] { return usual; })
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_table;
    Usual m_usual;
};

} // namespace ringdown::shell
