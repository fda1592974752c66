// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/NoticePort.h"

#include <utility>
#include <vector>

namespace ringdown::notify {

class NoticeCard;

/// Notices where the desktop has no service for them: cards in the lower right corner, the newest on top of
/// the others.
class OwnNotices : public NoticePort {
    Q_OBJECT
public:
    using NoticePort::NoticePort;
    ~OwnNotices() override;

    void show(const QString &tag, const DesktopNotice &notice) override;
    void close(const QString &tag) override;

private:
    using Cards = std::vector<std::pair<QString, NoticeCard *>>;

    Cards::iterator find(const QString &tag);
    void drop(Cards::iterator card);
    void stack();

    Cards m_cards; ///< oldest first
};

} // namespace ringdown::notify
