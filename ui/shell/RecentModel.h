// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QAbstractListModel>
#include <QString>

#include <deque>

namespace ringdown::shell {

/// Something that was told for a moment: when, in which words, and the call it is about, if any.
struct Told {
    QString when;
    QString sentence;
    CallSid call;

    friend bool operator==(const Told &, const Told &) = default;
};

/// What was told of late, the newest first.
class RecentModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int most = 100; ///< then the oldest goes

    using QAbstractListModel::QAbstractListModel;

    void add(const Told &told);
    void clear();
    const Told &at(int row) const { return m_told[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::deque<Told> m_told;
};

} // namespace ringdown::shell
