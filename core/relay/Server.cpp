// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Server.h"

#include "core/base/StartFaults.h"
#include "core/relay/Connection.h"
#include "core/relay/Tls.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <algorithm>
#include <condition_variable>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>

namespace ringdown::relay {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

/// Files the store, the spool and the clock zone data may want while the doors are full.
constexpr std::size_t descriptorsKept = 64;
constexpr std::chrono::milliseconds longestTick{250};
constexpr std::chrono::milliseconds shortestTick{10};
constexpr std::chrono::milliseconds idleBeforeEviction{1'000};
/// What was cut off ends with its next turn on the loop.
constexpr std::chrono::milliseconds longestEnding{500};

bool isOutOfDescriptors(const IoError &error)
{
    return error == asio::error::no_descriptors || error.value() == ENFILE ||
           error == asio::error::no_memory || error == asio::error::no_buffer_space;
}

/// What an operator can do about an address that cannot be listened on.
const char *repairOf(const IoError &error)
{
    if (error == asio::error::access_denied)
        return "; ports below 1024 need CAP_NET_BIND_SERVICE (in a unit: AmbientCapabilities=): give it, or "
               "listen on a higher port behind a reverse proxy";
    if (error == boost::system::errc::address_not_available)
        return "; listen on an address that this machine has, or on 0.0.0.0 for all of them";
    return "; listen on another address";
}

/// Often enough for the shortest deadline.
std::chrono::milliseconds tickInterval(const ServerLimits &limits)
{
    const auto shortest = std::min({limits.head, limits.body, limits.wholeRequest, limits.write,
                                    limits.tlsHandshake, limits.keepAlive, limits.ping, limits.stop});
    return std::clamp(shortest / 4, shortestTick, longestTick);
}

/// The cap on connections that leaves the store its files.
std::size_t connectionCap(std::size_t wanted)
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return wanted;
    const auto most = static_cast<std::size_t>(files.rlim_cur);
    return std::min(wanted, most > 2 * descriptorsKept ? most - descriptorsKept : most / 2);
}

/// Bound and listening.
Result<IoAcceptor> acceptorAt(asio::io_context &context, const ListenAddress &address)
{
    IoError error;
    const tcp::endpoint endpoint(asio::ip::make_address(address.host, error), address.port);
    const std::string place = (endpoint.address().is_v6() ? "[" + address.host + "]" : address.host) + ":" +
                              std::to_string(address.port);
    IoAcceptor acceptor(context);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(IoAcceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(IoAcceptor::max_listen_connections, error);
    if (error == asio::error::address_in_use)
        return Error{ErrorCode::Locked, place + std::string(startfaults::portInUse)};
    if (error)
        // An address that a network brings later is worth another start.
        return Error{error == boost::system::errc::address_not_available ? ErrorCode::Unavailable
                                                                         : ErrorCode::Configuration,
                     "cannot listen on " + place + ": " + error.message() + repairOf(error)};
    return acceptor;
}

} // namespace

class Server::Private : public std::enable_shared_from_this<Server::Private> {
public:
    struct Listener {
        Listener(IoAcceptor bound, Door listenerDoor, bool withTls)
            : acceptor(std::move(bound))
            , door(listenerDoor)
            , usesTls(withTls)
            , port(acceptor.local_endpoint().port())
        {
        }
        IoAcceptor acceptor;
        Door door;
        bool usesTls;
        std::uint16_t port;
    };

    Private(std::shared_ptr<ServerState> serverState)
        : state(std::move(serverState))
        , ticker(state->loop.context())
        , cap(connectionCap(state->settings.limits.connections))
    {
    }

    Result<void> bind(const ListenAddress &address, Door door);
    Awaitable<void> accept(std::shared_ptr<Listener> listener);
    Awaitable<void> pause();
    void refuseOne(Listener &listener);
    bool evictIdle();
    void admitSocket(const Listener &listener, ByteStream::Socket socket, const Address &peer);
    void forget(const Connection *connection, const Address &key);
    void tick();
    void beginStop();
    void abortAll();

    std::shared_ptr<ServerState> state;
    ByteStream::TlsContext tls;
    std::vector<std::shared_ptr<Listener>> listeners;
    std::unordered_map<const Connection *, std::shared_ptr<Connection>> connections;
    std::map<Address, std::size_t> perAddress; ///< of counted addresses only
    IoTimer ticker;
    std::size_t cap;
    int spareDescriptor = -1;
    bool isServing = false;
    bool isStopping = false;

    std::mutex mutex; ///< of isEmpty, which stop() waits for
    std::condition_variable becameEmpty;
    bool isEmpty = true;
};

Server::Server(ServerSettings settings, IoLoop &loop, const RouteTable &routes, BearerTokens &tokens,
               FeedHub &feed)
    : d(std::make_shared<Private>(
          std::make_shared<ServerState>(std::move(settings), loop, routes, tokens, feed)))
{
}

Server::~Server()
{
    stop();
}

Result<void> Server::bind()
{
    const auto &settings = d->state->settings;
    if (settings.tls) {
        auto tls = loadTls(*settings.tls);
        if (!tls)
            return tls.error();
        d->tls = std::move(*tls);
    }
    Result<void> bound = d->bind(settings.listen, settings.apiListen ? Door::Webhooks : Door::Both);
    if (bound && settings.apiListen)
        bound = d->bind(*settings.apiListen, Door::Api);
    if (!bound)
        d->listeners.clear();
    return bound;
}

Result<void> canBind(const ServerSettings &settings)
{
    if (settings.tls) {
        if (const auto tls = loadTls(*settings.tls); !tls)
            return tls.error();
    }
    asio::io_context context;
    const auto door = acceptorAt(context, settings.listen);
    if (!door)
        return door.error();
    if (!settings.apiListen)
        return {};
    const auto apiDoor = acceptorAt(context, *settings.apiListen);
    return apiDoor ? Result<void>() : Result<void>(apiDoor.error());
}

void Server::serve()
{
    d->spareDescriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    d->state->loop.runAndWait([this] {
        d->isServing = true;
        for (const auto &listener : d->listeners)
            asio::co_spawn(d->state->loop.context(), d->accept(listener), asio::detached);
        d->tick();
    });
}

Result<void> Server::Private::bind(const ListenAddress &address, Door door)
{
    auto acceptor = acceptorAt(state->loop.context(), address);
    if (!acceptor)
        return acceptor.error();
    const bool usesTls = tls && (door != Door::Api || !address.isLoopback());
    listeners.push_back(std::make_shared<Listener>(std::move(*acceptor), door, usesTls));
    return {};
}

Awaitable<void> Server::Private::accept(std::shared_ptr<Listener> listener)
{
    const auto self = shared_from_this();
    while (!isStopping) {
        if (connections.size() >= cap && !evictIdle()) {
            co_await pause();
            continue;
        }
        IoError error;
        ByteStream::Socket socket(state->loop.context());
        tcp::endpoint peer;
        co_await listener->acceptor.async_accept(socket, peer, asio::redirect_error(useAwaitable, error));
        if (isStopping || error == asio::error::operation_aborted)
            break;
        if (isOutOfDescriptors(error)) {
            ++state->counts.acceptPauses;
            refuseOne(*listener);
            co_await pause();
        } else if (!error) {
            admitSocket(*listener, std::move(socket), unmapped(peer.address()));
        }
    }
}

Awaitable<void> Server::Private::pause()
{
    IoTimer timer(state->loop.context(), state->settings.limits.acceptPause);
    IoError ignored;
    co_await timer.async_wait(asio::redirect_error(useAwaitable, ignored));
}

/// With every descriptor in use the spare one serves to take a connection out of the queue and close it: it
/// learns at once that it is not served, and accept() does not spin.
void Server::Private::refuseOne(Listener &listener)
{
    if (spareDescriptor >= 0)
        ::close(spareDescriptor);
    const int refused =
        ::accept4(listener.acceptor.native_handle(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (refused >= 0) {
        ++state->counts.refusedConnections;
        ::close(refused);
    }
    spareDescriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

/// Makes room by closing the connection that has idled longest; false when nobody idles.
bool Server::Private::evictIdle()
{
    auto oldest = Steady::now() - idleBeforeEviction;
    Connection *chosen = nullptr;
    for (const auto &[key, connection] : connections) {
        const auto since = connection->idleSince();
        if (since && *since < oldest) {
            oldest = *since;
            chosen = connection.get();
        }
    }
    if (chosen != nullptr)
        chosen->abort();
    return chosen != nullptr;
}

void Server::Private::admitSocket(const Listener &listener, ByteStream::Socket socket, const Address &peer)
{
    const bool isCounted = state->addresses.isCounted(peer);
    const Address key = isCounted ? countKey(peer) : Address();
    if (isCounted && perAddress[key] >= state->settings.limits.connectionsPerAddress) {
        ++state->counts.refusedConnections;
        return; // the socket closes with its scope
    }
    if (isCounted)
        ++perAddress[key];
    ++state->counts.accepted;
    auto connection = std::make_shared<Connection>(state, std::move(socket), listener.usesTls ? tls : nullptr,
                                                   listener.door, peer);
    connections.emplace(connection.get(), connection);
    state->counts.open = connections.size();
    connection->start([self = shared_from_this(), raw = connection.get(), key] { self->forget(raw, key); });
}

void Server::Private::forget(const Connection *connection, const Address &key)
{
    connections.erase(connection);
    state->counts.open = connections.size();
    if (const auto it = perAddress.find(key); it != perAddress.end() && --it->second == 0)
        perAddress.erase(it);
    if (!connections.empty() || !isStopping)
        return;
    const std::lock_guard lock(mutex);
    isEmpty = true;
    becameEmpty.notify_all();
}

void Server::Private::tick()
{
    const auto now = Steady::now();
    // Ending one may end others (none does today): work on a copy of who is there.
    std::vector<std::shared_ptr<Connection>> all;
    all.reserve(connections.size());
    for (const auto &[key, connection] : connections)
        all.push_back(connection);
    for (const auto &connection : all)
        connection->tick(now);
    state->feed.tick();
    ticker.expires_after(tickInterval(state->settings.limits));
    ticker.async_wait([weak = weak_from_this()](const IoError &error) {
        const auto self = weak.lock();
        if (self && !error)
            self->tick();
    });
}

void Server::Private::beginStop()
{
    isStopping = true;
    for (const auto &listener : listeners) {
        IoError ignored;
        listener->acceptor.close(ignored);
    }
    const auto all = connections;
    for (const auto &[key, connection] : all)
        connection->stop();
    const std::lock_guard lock(mutex);
    isEmpty = connections.empty();
}

void Server::Private::abortAll()
{
    ticker.cancel();
    const auto all = connections;
    for (const auto &[key, connection] : all)
        connection->abort();
    if (spareDescriptor >= 0)
        ::close(spareDescriptor);
    spareDescriptor = -1;
}

/// After it nothing of the server runs any more, so the loop may stop: a connection that was left on it would
/// end with the loop, and a feed's reader then leave a hub that is gone.
void Server::stop()
{
    if (!d->isServing || d->listeners.empty())
        return;
    const auto awaitEmpty = [this](std::chrono::milliseconds longest) {
        std::unique_lock lock(d->mutex);
        d->becameEmpty.wait_for(lock, longest, [this] { return d->isEmpty; });
    };
    d->state->loop.runAndWait([this] { d->beginStop(); });
    awaitEmpty(d->state->settings.limits.stop);
    d->state->loop.runAndWait([this] {
        d->abortAll();
        d->listeners.clear();
    });
    awaitEmpty(longestEnding);
}

Result<void> Server::reloadCertificate()
{
    if (!d->state->settings.tls)
        return {};
    auto tls = loadTls(*d->state->settings.tls);
    if (!tls)
        return tls.error();
    d->state->loop.runAndWait([&] { d->tls = std::move(*tls); });
    return {};
}

std::uint16_t Server::port() const
{
    return d->listeners.empty() ? std::uint16_t(0) : d->listeners.front()->port;
}

std::uint16_t Server::apiPort() const
{
    return d->listeners.empty() ? std::uint16_t(0) : d->listeners.back()->port;
}

const ServerCounts &Server::counts() const
{
    return d->state->counts;
}

} // namespace ringdown::relay
