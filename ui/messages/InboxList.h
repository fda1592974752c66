// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace ringdown::messages {

class InboxModel;

/// The callers of a folder, a row each.
class InboxList : public QListView {
    Q_OBJECT
public:
    explicit InboxList(InboxModel &model, QWidget *parent = nullptr);
};

} // namespace ringdown::messages
