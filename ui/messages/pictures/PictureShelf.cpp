// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/PictureShelf.h"

#include "ui/draft/Workers.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QThreadPool>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ringdown::messages {
namespace {

constexpr int mostUnderWay = 2; ///< a relay asks Twilio for each; what else one asks of it must not wait
constexpr QSize usualBounds(480, 360);

bool mayPass(const client::ApiFailure &failure)
{
    return failure.status == 0 || failure.status == 429 || failure.status >= 500;
}

qsizetype weightOf(const client::Medium &medium, const MediumState &state)
{
    const auto *shown = std::get_if<Shown>(&state);
    return medium.bytes.size() + (shown ? shown->image.sizeInBytes() : 0);
}

} // namespace

PictureShelf::PictureShelf(QObject *parent, qsizetype most)
    : QObject(parent)
    , m_most(most)
{
    QImageReader::setAllocationLimit(mostPictureMegabytes);
}

void PictureShelf::setRelay(link::RelayPort *relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    ++m_round;
    m_underWay = 0;
    m_entries.clear();
    m_waiting.clear();
    if (relay)
        connect(relay, &link::RelayPort::connected, this, &PictureShelf::tryAgain);
}

MediumState PictureShelf::state(const client::MediumId &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? NotAsked() : found->second.state;
}

PictureShelf::Entry &PictureShelf::use(const client::MediumId &id)
{
    Entry &entry = m_entries[id];
    entry.used = ++m_uses;
    return entry;
}

void PictureShelf::want(const client::MediumId &id, const QSize &bounds)
{
    Entry &entry = use(id);
    const bool isMore = bounds.width() > entry.bounds.width() || bounds.height() > entry.bounds.height();
    entry.bounds = entry.bounds.expandedTo(bounds);
    const auto *shown = std::get_if<Shown>(&entry.state);
    if (shown && isMore && shown->image.size() != shown->whole)
        return read(id);
    if (std::holds_alternative<NotAsked>(entry.state))
        queue(id);
    askNext();
}

void PictureShelf::retry(const client::MediumId &id, const QSize &bounds)
{
    Entry &entry = use(id);
    entry.bounds = entry.bounds.expandedTo(bounds);
    if (std::holds_alternative<client::ApiFailure>(entry.state))
        queue(id);
    askNext();
}

void PictureShelf::fetch(const client::MediumId &id, client::WhenDone<client::Medium> done)
{
    Entry &entry = use(id);
    const bool isHere =
        std::holds_alternative<Shown>(entry.state) || std::holds_alternative<KeptFile>(entry.state);
    if (isHere)
        return done({entry.medium, {}});
    entry.waiters.push_back(std::move(done));
    entry.bounds = entry.bounds.expandedTo(usualBounds);
    if (std::erase(m_waiting, id) > 0 || !std::holds_alternative<Asked>(entry.state))
        queue(id);
    askNext();
}

void PictureShelf::queue(const client::MediumId &id)
{
    m_waiting.push_back(id);
    put(id, Asked());
}

void PictureShelf::dropWaiting()
{
    for (const client::MediumId &id : std::exchange(m_waiting, {})) {
        if (m_entries[id].waiters.empty())
            put(id, NotAsked());
        else
            m_waiting.push_back(id);
    }
}

void PictureShelf::askNext()
{
    link::MessagesPort *port = m_relay ? m_relay->messages() : nullptr;
    while (port && m_underWay < mostUnderWay && !m_waiting.empty()) {
        const client::MediumId id = m_waiting.back();
        m_waiting.pop_back();
        ++m_underWay;
        port->medium(id, [self = QPointer(this), round = m_round,
                          id](const client::ApiResult<client::Medium> &answer) {
            if (self && self->m_round == round)
                self->take(id, answer);
        });
    }
}

void PictureShelf::take(const client::MediumId &id, const client::ApiResult<client::Medium> &answer)
{
    if (answer) {
        m_entries[id].medium = *answer.value;
        return read(id); // it is under way until it is read
    }
    --m_underWay;
    put(id, answer.failure);
    tell(id, answer);
    askNext();
}

void PictureShelf::read(const client::MediumId &id)
{
    Entry &entry = m_entries[id];
    entry.reading = ++m_readings;
    draft::workers().start([bytes = entry.medium.bytes, bounds = entry.bounds, reading = entry.reading,
                            round = m_round, id, self = QPointer(this)] {
        auto picture = decodePicture(bytes, bounds);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, round, reading, id, bounds, picture = std::move(picture)] {
                if (!self || self->m_round != round)
                    return;
                const auto found = self->m_entries.find(id);
                if (found != self->m_entries.end() && found->second.reading == reading)
                    self->show(id, bounds, picture);
            },
            Qt::QueuedConnection);
    });
}

/// The entry is still that for which it was read: it did not have to make room meanwhile.
void PictureShelf::show(const client::MediumId &id, const QSize &bounds,
                        const std::variant<DecodedPicture, Unshown> &read)
{
    Entry &entry = m_entries[id];
    const bool wasAsked = std::holds_alternative<Asked>(entry.state);
    const client::Medium medium = entry.medium;
    if (const auto *picture = std::get_if<DecodedPicture>(&read))
        put(id, Shown{picture->image, picture->whole, bounds, medium.bytes.size()});
    else
        put(id, KeptFile{std::get<Unshown>(read), medium.bytes.size()});
    if (!wasAsked)
        return makeRoom();
    --m_underWay;
    tell(id, {medium, {}});
    makeRoom();
    askNext();
}

void PictureShelf::put(const client::MediumId &id, MediumState state)
{
    m_entries[id].state = std::move(state);
    Q_EMIT changed(id);
}

void PictureShelf::tell(const client::MediumId &id, const client::ApiResult<client::Medium> &answer)
{
    for (const auto &done : std::exchange(m_entries[id].waiters, {}))
        done(answer);
}

/// What was used longest ago goes first; the newest stays, however large it is.
void PictureShelf::makeRoom()
{
    const auto weight = [](const auto &all, const auto &each) {
        return all + weightOf(each.second.medium, each.second.state);
    };
    qsizetype all = std::accumulate(m_entries.begin(), m_entries.end(), qsizetype(0), weight);
    while (all > m_most) {
        auto oldest = m_entries.end();
        for (auto each = m_entries.begin(); each != m_entries.end(); ++each) {
            const bool isHere = !each->second.medium.bytes.isEmpty() && each->second.used != m_uses &&
                                !std::holds_alternative<Asked>(each->second.state);
            if (isHere && (oldest == m_entries.end() || each->second.used < oldest->second.used))
                oldest = each;
        }
        if (oldest == m_entries.end())
            return;
        all -= weightOf(oldest->second.medium, oldest->second.state);
        m_entries.erase(oldest);
    }
}

/// The relay is there again.
void PictureShelf::tryAgain()
{
    std::vector<client::MediumId> failed;
    for (const auto &[id, entry] : m_entries) {
        const auto *failure = std::get_if<client::ApiFailure>(&entry.state);
        if (failure && mayPass(*failure))
            failed.push_back(id);
    }
    for (const client::MediumId &id : failed)
        put(id, NotAsked());
}

} // namespace ringdown::messages
