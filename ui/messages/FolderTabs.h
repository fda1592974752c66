// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/InboxSearch.h"

#include <QTabBar>

namespace ringdown::messages {

class InboxLink;

/// Which messages are shown; each tab tells of how many callers.
class FolderTabs : public QTabBar {
    Q_OBJECT
public:
    explicit FolderTabs(QWidget *parent = nullptr);

    Folder folder() const;
    void choose(Folder folder);
    /// Without counts before every list came once.
    void tell(const InboxCounts &counts, const InboxLink &link, const std::optional<FoundCallers> &found);
};

} // namespace ringdown::messages
