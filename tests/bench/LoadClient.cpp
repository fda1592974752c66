// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A caller for measurements: signed voice webhooks over keep-alive connections, each with a CallSid of its
// own.
//   LoadClient PORT PATH SECONDS CONNECTIONS RATE SEED [TO]
// RATE 0 sends the next request as soon as one is answered; otherwise requests are due at a fixed rate and a
// late start counts as latency. TO is the number called; #### at its end is another number for each call.
// Prints one JSON line. BENCH_AUTH_TOKEN is the token the receiver verifies with. It shares the machine with
// what it measures, so requests are signed beforehand.

#include "core/twilio/Form.h"
#include "core/twilio/WebhookKey.h"
#include "tests/bench/Loopback.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ringdown;
using Clock = std::chrono::steady_clock;

namespace {

struct Options {
    int port = 0;
    std::string path;
    double seconds = 5;
    int connections = 64;
    double rate = 0;
    unsigned long seed = 0;
    std::string to = "+16195550200";
};

constexpr double signedPerSecond = 40'000; ///< beforehand; whatever is faster signs the rest on the way
constexpr std::size_t signatureSize = 28;
constexpr std::size_t sidSize = 34;

/// The 27 parameters of an inbound call; only the CallSid differs from one request to the next.
class Requests {
public:
    Requests(const Options &options, twilio::WebhookKey key)
        : m_key(std::move(key))
        , m_seed(options.seed)
    {
        const std::string host = "127.0.0.1:" + std::to_string(options.port);
        std::string to = options.to;
        m_digits = static_cast<std::size_t>(std::count(to.begin(), to.end(), '#'));
        std::replace(to.begin(), to.end(), '#', '0');
        twilio::FieldList fields = {{"AccountSid", "AC" + std::string(32, '0')},
                                    {"ApiVersion", "2010-04-01"},
                                    {"CallSid", sid(0)},
                                    {"CallStatus", "ringing"},
                                    {"CallToken", "token%7Bnone%7D"},
                                    {"Called", to},
                                    {"CalledCity", "SAN DIEGO"},
                                    {"CalledCountry", "US"},
                                    {"CalledState", "CA"},
                                    {"CalledZip", "92101"},
                                    {"Caller", "+12025550147"},
                                    {"CallerCity", "WASHINGTON"},
                                    {"CallerCountry", "US"},
                                    {"CallerState", "DC"},
                                    {"CallerZip", "20001"},
                                    {"Direction", "inbound"},
                                    {"From", "+12025550147"},
                                    {"FromCity", "WASHINGTON"},
                                    {"FromCountry", "US"},
                                    {"FromState", "DC"},
                                    {"FromZip", "20001"},
                                    {"StirVerstat", "TN-Validation-Passed-A"},
                                    {"To", to},
                                    {"ToCity", "SAN DIEGO"},
                                    {"ToCountry", "US"},
                                    {"ToState", "CA"},
                                    {"ToZip", "92101"}};
        const std::string body = twilio::encodeForm(fields);
        std::sort(fields.begin(), fields.end());
        m_signed = "http://" + host + options.path;
        for (const auto &[name, value] : fields)
            m_signed += name + value;
        m_signedSid = m_signed.find(sid(0));
        m_signedCalled = placesOf(to, m_signed);
        m_text = "POST " + options.path + " HTTP/1.1\r\nHost: " + host +
                 "\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\nContent-Type: "
                 "application/x-www-form-urlencoded\r\n"
                 "Content-Length: " +
                 std::to_string(body.size()) + "\r\nX-Twilio-Signature: ";
        m_signature = m_text.size();
        m_text += std::string(signatureSize, '=') + "\r\n\r\n" + body;
        m_textSid = m_text.find(sid(0));
        m_textCalled = placesOf(to, m_text);
        signBeforehand(static_cast<std::size_t>(options.seconds * signedPerSecond));
    }
    /// Makes the next request of text, which is empty or an earlier one.
    void next(std::string &text)
    {
        if (text.empty())
            text = m_text;
        const std::string id = sid(++m_count);
        text.replace(m_textSid, sidSize, id);
        putCalled(text, m_textCalled, m_count);
        if (m_count <= m_signatures.size() / signatureSize)
            text.replace(m_signature, signatureSize, m_signatures, (m_count - 1) * signatureSize,
                         signatureSize);
        else
            text.replace(m_signature, signatureSize, sign(m_count, id));
    }

private:
    std::string sid(unsigned long number) const
    {
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "CA%016lx%016lx", m_seed, number);
        return text.data();
    }
    /// Where the digits that change stand: behind each place of the number without its plus.
    std::vector<std::size_t> placesOf(const std::string &number, const std::string &text) const
    {
        std::vector<std::size_t> places;
        const std::string digits = number.substr(1);
        for (std::size_t at = text.find(digits); m_digits > 0 && at != std::string::npos;
             at = text.find(digits, at + 1))
            places.push_back(at + digits.size() - m_digits);
        return places;
    }
    void putCalled(std::string &text, const std::vector<std::size_t> &places, unsigned long number) const
    {
        for (const std::size_t place : places) {
            unsigned long rest = number;
            for (std::size_t i = m_digits; i-- > 0; rest /= 10)
                text[place + i] = static_cast<char>('0' + rest % 10);
        }
    }
    std::string sign(unsigned long number, const std::string &id)
    {
        m_signed.replace(m_signedSid, id.size(), id);
        putCalled(m_signed, m_signedCalled, number);
        return m_key.sign(m_signed);
    }
    void signBeforehand(std::size_t count)
    {
        m_signatures.reserve(count * signatureSize);
        for (unsigned long i = 1; i <= count; ++i)
            m_signatures += sign(i, sid(i));
    }

    twilio::WebhookKey m_key;
    unsigned long m_seed;
    unsigned long m_count = 0;
    std::string m_text; ///< of a request, with the places of the CallSid and the signature
    std::size_t m_textSid = 0;
    std::size_t m_signature = 0;
    std::string m_signed;
    std::size_t m_signedSid = 0;
    std::size_t m_digits = 0; ///< of the called number that change
    std::vector<std::size_t> m_textCalled;
    std::vector<std::size_t> m_signedCalled;
    std::string m_signatures; ///< of the first requests, one behind the other
};

struct Connection {
    int fd = -1;
    std::string out;
    std::string in;
    Clock::time_point due; ///< when the request should have started
    bool isBusy = false;
};

struct Totals {
    std::vector<float> milliseconds;
    unsigned long errors = 0;
    unsigned long reconnects = 0;
};

struct Answer {
    std::size_t size = 0; ///< 0: not whole yet
    bool isLast = false;  ///< the server closes the connection after it
};

Answer wholeAnswer(std::string &text)
{
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string::npos)
        return {};
    const char afterHead = std::exchange(text[end], '\0'); // the searches stop there
    const char *length = strcasestr(text.c_str(), "content-length:");
    const bool isLast = strcasestr(text.c_str(), "connection: close") != nullptr;
    const std::size_t body = length ? std::strtoul(length + 15, nullptr, 10) : 0;
    text[end] = afterHead;
    return {text.size() >= end + 4 + body ? end + 4 + body : 0, isLast};
}

class Load {
public:
    Load(const Options &options, Requests &requests)
        : m_options(options)
        , m_requests(requests)
        , m_epoll(::epoll_create1(0))
    {
        m_connections.resize(static_cast<std::size_t>(options.connections));
        for (std::size_t i = 0; i < m_connections.size(); ++i)
            open(i);
    }

    Totals run()
    {
        const auto begin = Clock::now();
        m_end = begin +
                std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(m_options.seconds));
        m_nextDue = begin;
        fill();
        std::array<epoll_event, 128> ready{};
        while (Clock::now() < m_end) {
            const int count = ::epoll_wait(m_epoll, ready.data(), static_cast<int>(ready.size()),
                                           m_options.rate > 0 ? 1 : 50);
            for (int i = 0; i < count; ++i)
                receive(ready[static_cast<std::size_t>(i)].data.u64);
            fill();
        }
        return std::move(m_totals);
    }

private:
    void open(std::size_t index)
    {
        m_connections[index] = {};
        m_connections[index].fd = bench::connectTo(m_options.port);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = index;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_connections[index].fd, &event);
    }
    /// Starts what is due on the connections that are free.
    void fill()
    {
        const auto now = Clock::now();
        for (Connection &connection : m_connections) {
            if (connection.isBusy)
                continue;
            if (m_options.rate > 0) {
                if (m_nextDue > now)
                    return;
                connection.due = m_nextDue;
                m_nextDue += std::chrono::duration_cast<Clock::duration>(
                    std::chrono::duration<double>(1 / m_options.rate));
            } else {
                connection.due = now;
            }
            send(connection);
        }
    }
    void send(Connection &connection)
    {
        m_requests.next(connection.out);
        connection.isBusy = true;
        if (::send(connection.fd, connection.out.data(), connection.out.size(), MSG_NOSIGNAL) !=
            static_cast<ssize_t>(connection.out.size()))
            ++m_totals.errors;
    }
    void receive(std::size_t index)
    {
        Connection &connection = m_connections[index];
        const ssize_t count = ::recv(connection.fd, m_buffer.data(), m_buffer.size(), 0);
        if (count <= 0) {
            m_totals.errors += connection.isBusy ? 1 : 0;
            return reopen(index);
        }
        connection.in.append(m_buffer.data(), static_cast<std::size_t>(count));
        const Answer answer = wholeAnswer(connection.in);
        if (answer.size == 0)
            return;
        if (connection.in.compare(0, 12, "HTTP/1.1 200") != 0)
            ++m_totals.errors;
        connection.in.erase(0, answer.size);
        connection.isBusy = false;
        m_totals.milliseconds.push_back(
            std::chrono::duration<float, std::milli>(Clock::now() - connection.due).count());
        if (answer.isLast)
            reopen(index);
    }
    void reopen(std::size_t index)
    {
        ++m_totals.reconnects;
        ::close(m_connections[index].fd);
        open(index);
    }

    const Options &m_options;
    Requests &m_requests;
    int m_epoll;
    std::vector<Connection> m_connections;
    std::array<char, 16384> m_buffer{};
    Clock::time_point m_end;
    Clock::time_point m_nextDue;
    Totals m_totals;
};

float percentile(const std::vector<float> &sorted, double share)
{
    return sorted.empty() ? 0
                          : sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * share)];
}

} // namespace

int main(int argc, char **argv)
{
    const char *token = std::getenv("BENCH_AUTH_TOKEN");
    if ((argc != 7 && argc != 8) || !token) {
        std::fputs("usage: BENCH_AUTH_TOKEN=... LoadClient PORT PATH SECONDS CONNECTIONS RATE SEED [TO]\n",
                   stderr);
        return 2;
    }
    Options options{std::atoi(argv[1]), argv[2],
                    std::atof(argv[3]), std::atoi(argv[4]),
                    std::atof(argv[5]), std::strtoul(argv[6], nullptr, 10)};
    if (argc == 8)
        options.to = argv[7];
    Requests requests(options, twilio::WebhookKey::derive(Secret(token)));
    Load load(options, requests);
    Totals totals = load.run();
    std::sort(totals.milliseconds.begin(), totals.milliseconds.end());
    std::printf("{\"requests\": %zu, \"perSecond\": %.0f, \"errors\": %lu, \"reconnects\": %lu, \"p50\": "
                "%.3f, \"p99\": %.3f, "
                "\"p999\": %.3f}\n",
                totals.milliseconds.size(), static_cast<double>(totals.milliseconds.size()) / options.seconds,
                totals.errors, totals.reconnects, static_cast<double>(percentile(totals.milliseconds, 0.50)),
                static_cast<double>(percentile(totals.milliseconds, 0.99)),
                static_cast<double>(percentile(totals.milliseconds, 0.999)));
    return 0;
}
