// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Readers of the feed for measurements: how long an event takes from its decision to each of them.
//   FeedReaders PORT READERS SECONDS
// BENCH_BEARER is the token they read with. Says "ready" when every reader had its hello, then reads for so
// many seconds and prints one JSON line: milliseconds from an event's "at" to its receipt, over all events
// and readers. Relay and readers share the clock of the machine; "at" has whole milliseconds.

#include "core/base/Instant.h"
#include "tests/bench/Loopback.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ringdown;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto longestStart = std::chrono::seconds(10);

struct Reader {
    int fd = -1;
    std::string in;
    bool isUpgraded = false;
    bool hasHello = false;
};

std::int64_t wallMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

/// What stands between the quotes behind this name, or "" when it is not there.
std::string_view textBehind(std::string_view json, std::string_view name)
{
    const std::size_t at = json.find(name);
    if (at == std::string_view::npos)
        return {};
    const std::size_t begin = at + name.size();
    return json.substr(begin, json.find('"', begin) - begin);
}

class Readers {
public:
    Readers(int port, std::size_t count, const std::string &bearer)
        : m_epoll(::epoll_create1(0))
        , m_readers(count)
    {
        const std::string request = "GET /api/v1/feed HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
                                    "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                                    "Authorization: Bearer " +
                                    bearer + "\r\n\r\n";
        for (std::size_t i = 0; i < count; ++i) {
            m_readers[i].fd = bench::connectTo(port);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u64 = i;
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_readers[i].fd, &event);
            if (::send(m_readers[i].fd, request.data(), request.size(), MSG_NOSIGNAL) < 0)
                fail("send");
        }
    }
    void greet()
    {
        const auto deadline = Clock::now() + longestStart;
        while (m_greeted < m_readers.size()) {
            if (Clock::now() > deadline)
                fail("not every reader had its hello");
            receive();
        }
    }
    void readFor(double seconds)
    {
        m_milliseconds.clear();
        const auto end = Clock::now() +
                         std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
        while (Clock::now() < end)
            receive();
    }
    void print(double seconds)
    {
        std::ranges::sort(m_milliseconds);
        const auto at = [&](double share) {
            return m_milliseconds[static_cast<std::size_t>(static_cast<double>(m_milliseconds.size() - 1) *
                                                           share)];
        };
        if (m_milliseconds.empty())
            fail("no event came");
        const double events =
            static_cast<double>(m_milliseconds.size()) / static_cast<double>(m_readers.size());
        std::printf(
            "{\"readers\": %zu, \"eventsPerSecond\": %.1f, \"p50\": %lld, \"p99\": %lld, \"worst\": %lld}\n",
            m_readers.size(), events / seconds, static_cast<long long>(at(0.5)),
            static_cast<long long>(at(0.99)), static_cast<long long>(at(1)));
    }

private:
    [[noreturn]] static void fail(const char *why)
    {
        std::fprintf(stderr, "FeedReaders: %s\n", why);
        std::exit(1);
    }
    void receive()
    {
        std::array<epoll_event, 64> ready{};
        const int count = ::epoll_wait(m_epoll, ready.data(), static_cast<int>(ready.size()), 20);
        for (int i = 0; i < count; ++i)
            take(m_readers[ready[static_cast<std::size_t>(i)].data.u64]);
    }
    void take(Reader &reader)
    {
        const ssize_t count = ::recv(reader.fd, m_buffer.data(), m_buffer.size(), 0);
        const std::int64_t now = wallMilliseconds();
        if (count <= 0)
            fail("the relay closed a reader");
        reader.in.append(m_buffer.data(), static_cast<std::size_t>(count));
        if (!reader.isUpgraded) {
            const std::size_t end = reader.in.find("\r\n\r\n");
            if (end == std::string::npos)
                return;
            if (!reader.in.starts_with("HTTP/1.1 101"))
                fail(reader.in.substr(0, reader.in.find('\r')).c_str());
            reader.in.erase(0, end + 4);
            reader.isUpgraded = true;
        }
        std::size_t begin = 0;
        while (const std::size_t size = frameSize(std::string_view(reader.in).substr(begin))) {
            takeFrame(reader, std::string_view(reader.in).substr(begin, size), now);
            begin += size;
        }
        reader.in.erase(0, begin);
    }
    /// With its head, RFC 6455 section 5.2; a server's frames are not masked. 0: not whole yet.
    static std::size_t frameSize(std::string_view text)
    {
        if (text.size() < 2)
            return 0;
        const auto byte = [&](std::size_t i) {
            return static_cast<std::size_t>(static_cast<unsigned char>(text[i]));
        };
        std::size_t head = 2;
        std::size_t size = byte(1) & 0x7f;
        if (size >= 126) {
            head += size == 126 ? 2 : 8;
            if (text.size() < head)
                return 0;
            size = 0;
            for (std::size_t i = 2; i < head; ++i)
                size = size << 8 | byte(i);
        }
        return text.size() >= head + size ? head + size : 0;
    }
    void takeFrame(Reader &reader, std::string_view frame, std::int64_t now)
    {
        const std::string_view kind = textBehind(frame, "\"kind\":\"");
        if (kind == "hello" && !reader.hasHello) {
            reader.hasHello = true;
            ++m_greeted;
        }
        if (kind == "hello" || kind == "alive" || kind.empty())
            return;
        if (const auto at = parseRfc3339(std::string(textBehind(frame, "\"at\":\""))))
            m_milliseconds.push_back(now - at->at.milliseconds);
    }

    int m_epoll;
    std::vector<Reader> m_readers;
    std::size_t m_greeted = 0;
    std::array<char, 65536> m_buffer{};
    std::vector<std::int64_t> m_milliseconds;
};

} // namespace

int main(int argc, char **argv)
{
    const char *bearer = std::getenv("BENCH_BEARER");
    if (argc != 4 || !bearer) {
        std::fputs("usage: BENCH_BEARER=... FeedReaders PORT READERS SECONDS\n", stderr);
        return 2;
    }
    const double seconds = std::atof(argv[3]);
    Readers readers(std::atoi(argv[1]), std::strtoul(argv[2], nullptr, 10), bearer);
    readers.greet();
    std::puts("ready");
    std::fflush(stdout);
    readers.readFor(seconds);
    readers.print(seconds);
    return 0;
}
