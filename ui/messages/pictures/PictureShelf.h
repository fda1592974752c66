// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Messages.h"
#include "ui/link/RelayPort.h"
#include "ui/messages/pictures/PictureDecoding.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSize>

#include <cstdint>
#include <map>
#include <variant>
#include <vector>

namespace ringdown::messages {

/// Nobody has looked at it yet, or it had to make room for others.
struct NotAsked {};
/// On its way.
struct Asked {};
/// Here, and no larger than whoever wanted it has room for.
struct Shown {
    QImage image;
    QSize whole;         ///< its own size in dots
    QSize bounds;        ///< of image
    qsizetype bytes = 0; ///< of its file
};
/// Here, and not shown as a picture.
struct KeptFile {
    Unshown why = Unshown::NoPicture;
    qsizetype bytes = 0;
};
using MediumState = std::variant<NotAsked, Asked, Shown, KeptFile, client::ApiFailure>;

/// What came with texts, as far as somebody looked at it: fetched through the relay once, a few at a time,
/// read by the workers, and kept in memory alone until there is too much of it.
class PictureShelf : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype usualMost = 64 * 1024 * 1024;

    explicit PictureShelf(QObject *parent, qsizetype most = usualMost); ///< most: bytes in all

    /// Forgets everything: another relay has other texts.
    void setRelay(link::RelayPort *relay);
    MediumState state(const client::MediumId &id) const;
    /// Asks for it, unless it is here, was asked for, or failed; bounds: in dots of the screen. What was
    /// wanted last comes first.
    void want(const client::MediumId &id, const QSize &bounds);
    void retry(const client::MediumId &id, const QSize &bounds);
    /// Its bytes, from here or from the relay; done comes once, unless the relay is left before.
    void fetch(const client::MediumId &id, client::WhenDone<client::Medium> done);
    /// What nobody waits for is not asked for any more: other texts are looked at.
    void dropWaiting();

Q_SIGNALS:
    void changed(const ringdown::client::MediumId &id);

private:
    struct Entry {
        MediumState state = NotAsked();
        client::Medium medium;
        QSize bounds;              ///< wanted
        std::uint64_t reading = 0; ///< the last that was begun; what an earlier one found is too late
        std::uint64_t used = 0;    ///< the higher, the later
        std::vector<client::WhenDone<client::Medium>> waiters;
    };

    Entry &use(const client::MediumId &id);
    void queue(const client::MediumId &id);
    void askNext();
    void take(const client::MediumId &id, const client::ApiResult<client::Medium> &answer);
    void read(const client::MediumId &id);
    void show(const client::MediumId &id, const QSize &bounds,
              const std::variant<DecodedPicture, Unshown> &read);
    void put(const client::MediumId &id, MediumState state);
    void tell(const client::MediumId &id, const client::ApiResult<client::Medium> &answer);
    void makeRoom();
    void tryAgain();

    QPointer<link::RelayPort> m_relay;
    qsizetype m_most;
    int m_round = 0; ///< answers to what was asked of another relay are too late
    std::uint64_t m_uses = 0;
    std::uint64_t m_readings = 0;
    int m_underWay = 0;
    std::map<client::MediumId, Entry> m_entries;
    std::vector<client::MediumId> m_waiting; ///< the last is asked for first
};

} // namespace ringdown::messages
