// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/FeedClient.h"

#include "core/client/ClockOffset.h"
#include "core/client/FeedFrame.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ringdown::client {
namespace {

// Hostile or broken relays must not fill the desk's memory (hardening S17).
constexpr quint64 maxMessageBytes = 1024 * 1024;
constexpr quint64 maxFrameBytes = 256 * 1024;
constexpr std::array<std::chrono::milliseconds, 6> pauses = {500ms, 1s, 2s, 5s, 10s, 30s};
constexpr auto silenceLimit =
    15s; ///< the relay speaks every 5 s; a connection this quiet is dead and is made anew
constexpr auto connectLimit = 10s;

/// The pause before the n-th try, a fifth longer or shorter, so that many desks do not come back together.
std::chrono::milliseconds pauseBefore(std::size_t tries)
{
    const auto pause = pauses[std::min(tries, pauses.size() - 1)];
    const double factor = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(pause.count()) * factor));
}

Instant deskNow()
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

enum class Certificate { NotRefused, Refused };

/// QWebSocket tells a refused handshake only in words, with the status in them.
FeedTrouble troubleOf(QAbstractSocket::SocketError error, const QString &words, Certificate certificate)
{
    if (words.contains("401"_L1))
        return FeedTrouble::WrongToken;
    if (words.contains("403"_L1) || words.contains("429"_L1))
        return FeedTrouble::NotAllowed;
    if (certificate == Certificate::Refused)
        return FeedTrouble::BadCertificate;
    if (error == QAbstractSocket::SslHandshakeFailedError)
        return FeedTrouble::NoTls;
    return FeedTrouble::Unreachable;
}

/// The relay closes a reader that cannot keep up with 1013. Qt 6.4 does not know that code and says it was
/// invalid.
bool wasTooSlow(const QWebSocket &socket)
{
    constexpr int tryAgainLater = 1013;
    return static_cast<int>(socket.closeCode()) == tryAgainLater ||
           socket.closeReason().startsWith("Invalid close code"_L1);
}

/// Why the relay ended the connection: 1008 says that the token was revoked.
FeedTrouble closedFor(const QWebSocket &socket)
{
    if (wasTooSlow(socket))
        return FeedTrouble::TooSlow;
    const bool isRevoked = socket.closeCode() == QWebSocketProtocol::CloseCodePolicyViolated;
    return isRevoked ? FeedTrouble::WrongToken : FeedTrouble::Closed;
}

} // namespace

Liveness livenessOf(std::optional<std::chrono::milliseconds> age)
{
    if (!age)
        return Liveness::Connecting;
    return *age < 10s ? Liveness::Live : *age < 30s ? Liveness::Late : Liveness::Lost;
}

class FeedClient::Private {
public:
    Private(FeedClient *owner, RelayAddress relay, std::optional<std::int64_t> after)
        : q(owner)
        , address(std::move(relay))
        , seq(after.value_or(0))
        , hasSeq(after.has_value())
    {
        retry.setSingleShot(true);
        tick.setInterval(500ms);
    }

    void connectAll();
    void open();
    void lose(FeedTrouble why);
    void take(const QString &text);
    void take(const HelloFrame &hello);
    void take(const AliveFrame &alive);
    void take(const ResetFrame &reset);
    void take(const UnknownFrame &unknown) { advance(unknown.seq); }
    void take(const Event &event);
    bool advance(std::int64_t newSeq);
    void look();

    FeedClient *q;
    RelayAddress address;
    QWebSocket socket;
    QTimer retry;
    QTimer tick;
    QElapsedTimer heard;
    QElapsedTimer opened;
    Instant openedAt; ///< desk clock
    std::optional<Instant> heardAt;
    std::int64_t seq;
    bool hasSeq;
    bool isOpen = false;
    std::int64_t catchUpTo = 0; ///< hello's seq of a resumed connection, until an event reaches it
    std::int64_t catchUpFrom = 0;
    std::size_t tries = 0;
    std::string store;
    Role role = Role::Unknown;
    bool placesCalls = false;
    ClockOffset clock;
    Certificate certificate = Certificate::NotRefused;
    FeedTrouble why = FeedTrouble::None;
    Liveness shown = Liveness::Connecting;
};

void FeedClient::Private::connectAll()
{
    socket.setMaxAllowedIncomingMessageSize(maxMessageBytes);
    socket.setMaxAllowedIncomingFrameSize(maxFrameBytes);
    QObject::connect(&socket, &QWebSocket::textMessageReceived, q,
                     [this](const QString &text) { take(text); });
    QObject::connect(&socket, &QWebSocket::disconnected, q, [this] { lose(closedFor(socket)); });
    QObject::connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), q,
                     [this](QAbstractSocket::SocketError error) {
                         lose(troubleOf(error, socket.errorString(), certificate));
                     });
    QObject::connect(&socket, &QWebSocket::sslErrors, q, [this] { certificate = Certificate::Refused; });
    QObject::connect(&retry, &QTimer::timeout, q, [this] { open(); });
    QObject::connect(&tick, &QTimer::timeout, q, [this] { look(); });
}

void FeedClient::Private::open()
{
    retry.stop();
    isOpen = false;
    certificate = Certificate::NotRefused;
    opened.start();
    openedAt = deskNow();
    QUrl url = address.url;
    url.setScheme(address.url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(u"/api/v1/feed"_s);
    if (hasSeq)
        url.setQuery(u"after=%1"_s.arg(seq));
    QNetworkRequest request(url);
    const std::string_view token = address.token.reveal();
    request.setRawHeader("Authorization"_ba,
                         "Bearer "_ba.append(token.data(), static_cast<qsizetype>(token.size())));
    socket.open(request);
}

void FeedClient::Private::lose(FeedTrouble trouble)
{
    // One failure is told by several signals in any order, and the one that knows more counts.
    const bool saysMore = trouble != FeedTrouble::Closed && trouble != FeedTrouble::Unreachable;
    if (saysMore || !retry.isActive())
        why = trouble == FeedTrouble::Closed && !isOpen ? FeedTrouble::Unreachable : trouble;
    isOpen = false;
    if (!retry.isActive())
        retry.start(pauseBefore(tries++));
    look();
}

void FeedClient::Private::take(const QString &text)
{
    heard.start();
    heardAt = deskNow();
    const QByteArray bytes = text.toUtf8();
    const FeedFrame frame = readFeedFrame({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    std::visit([this](const auto &what) { take(what); }, frame);
    look();
}

void FeedClient::Private::take(const HelloFrame &hello)
{
    isOpen = true;
    why = FeedTrouble::None;
    tries = 0;
    if (hello.at)
        clock.greeted(openedAt, *hello.at, deskNow());
    const bool isOther = !store.empty() && store != hello.store;
    store = hello.store;
    role = hello.role;
    placesCalls = hello.placesCalls;
    if (isOther)
        take(ResetFrame{hello.seq});
    catchUpFrom = seq;
    catchUpTo = hasSeq && hello.seq > seq ? hello.seq : 0;
    if (!hasSeq)
        seq = hello.seq;
    hasSeq = true;
    Q_EMIT q->connected(hello.revision);
}

void FeedClient::Private::take(const ResetFrame &reset)
{
    seq = reset.seq;
    hasSeq = true;
    catchUpTo = 0;
    Q_EMIT q->historyReset();
}

void FeedClient::Private::take(const Event &event)
{
    if (advance(event.seq))
        Q_EMIT q->eventArrived(event);
    if (catchUpTo != 0 && seq >= catchUpTo) {
        const auto missed = static_cast<int>(std::min<std::int64_t>(catchUpTo - catchUpFrom, 1'000'000));
        catchUpTo = 0;
        Q_EMIT q->caughtUp(missed);
    }
}

/// False for a repeat: seq only ever rises.
bool FeedClient::Private::advance(std::int64_t newSeq)
{
    if (newSeq <= seq)
        return false;
    seq = newSeq;
    return true;
}

void FeedClient::Private::take(const AliveFrame &alive)
{
    if (alive.at)
        clock.heard(*alive.at, deskNow());
}

void FeedClient::Private::look()
{
    const bool isSilent =
        isOpen && heard.isValid() && heard.hasExpired(std::chrono::milliseconds(silenceLimit).count());
    const bool isStuck = !isOpen && !retry.isActive() && opened.isValid() &&
                         opened.hasExpired(std::chrono::milliseconds(connectLimit).count());
    if (isSilent || isStuck) {
        lose(FeedTrouble::Unreachable);
        socket.abort();
    }
    const Liveness now = q->liveness();
    if (now == shown)
        return;
    shown = now;
    Q_EMIT q->livenessChanged(now);
}

FeedClient::FeedClient(RelayAddress address, std::optional<std::int64_t> after, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(address), after))
{
    d->connectAll();
}

FeedClient::~FeedClient()
{
    // The socket says "disconnected" while it goes; nobody is left to hear it.
    d->socket.disconnect();
}

void FeedClient::start()
{
    d->tick.start();
    d->open();
}

void FeedClient::reconnectNow()
{
    d->tries = 0;
    d->retry.start(0ms); // before abort(), whose signals would start the long pause
    d->socket.abort();
}

void FeedClient::useAddress(RelayAddress address)
{
    d->address = std::move(address);
    reconnectNow();
}

Liveness FeedClient::liveness() const
{
    const bool isRefused = d->why == FeedTrouble::WrongToken || d->why == FeedTrouble::NotAllowed ||
                           d->why == FeedTrouble::BadCertificate || d->why == FeedTrouble::NoTls;
    if (isRefused)
        return Liveness::Lost;
    if (!d->heard.isValid() && d->why != FeedTrouble::None && d->tries > 1)
        return Liveness::Lost;
    return livenessOf(age());
}

FeedTrouble FeedClient::trouble() const
{
    return d->why;
}

std::int64_t FeedClient::lastSeq() const
{
    return d->seq;
}

std::optional<std::chrono::milliseconds> FeedClient::age() const
{
    if (!d->heard.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(d->heard.elapsed());
}

std::optional<Instant> FeedClient::lastHeardAt() const
{
    return d->heardAt;
}

std::chrono::milliseconds FeedClient::clockOffset() const
{
    return d->clock.value();
}

std::string FeedClient::storeId() const
{
    return d->store;
}

Role FeedClient::role() const
{
    return d->role;
}

bool FeedClient::placesCalls() const
{
    return d->placesCalls;
}

} // namespace ringdown::client
