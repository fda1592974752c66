// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/NoticePort.h"

#include <utility>
#include <vector>

class QTimer;

namespace ringdown::notify {

class NoticeCard;

/// Notices where the desktop has no service for them: cards in the lower right corner, the newest on top of
/// the others. A sheet has its deeds there, so while one is open the cards hang from the upper right corner.
/// Calls may come and go many times a second, so a card that has been closed stands for a moment, to be told
/// the next notice: windows are not opened and closed at that rate.
class OwnNotices : public NoticePort {
    Q_OBJECT
public:
    explicit OwnNotices(QObject *parent = nullptr);
    ~OwnNotices() override;

    void show(const QString &tag, const DesktopNotice &notice) override;
    void close(const QString &tag) override;

private:
    using Cards = std::vector<std::pair<QString, NoticeCard *>>;

    Cards::iterator find(const QString &tag);
    Cards::iterator freeCard();
    NoticeCard *newCard();
    void endByHand(const NoticeCard *card, const QString &key);
    void tidy();
    void stack();
    void makeWay(); ///< for the deeds of a sheet that opened, or back

    Cards m_cards; ///< oldest first; without a tag: closed, about to go
    std::vector<NoticeCard *> m_spare;
    QTimer *m_tidying;
};

} // namespace ringdown::notify
