// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay is killed or told to end while callers are being decided: every call that got an answer is in the
// log afterwards, every end that was acknowledged too, and what was answered before is answered the same
// again.

#include "core/client/ControlClient.h"
#include "core/twilio/Form.h"
#include "core/twilio/WebhookKey.h"
#include "tests/e2e/RelayProgram.h"
#include "tests/store/Integrity.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ringdown;
using namespace Qt::StringLiterals;
using ringdown::test::RelayProgram;

namespace {

constexpr int kills = 100;
constexpr int ends = 15; ///< by SIGTERM
constexpr int callers = 8;
constexpr std::size_t repeats = 40; ///< of each caller

/// Calls one after another over a connection of its own, and remembers what was answered.
class Caller {
public:
    Caller(int number, int port, std::string url)
        : m_number(number)
        , m_port(port)
        , m_url(std::move(url))
        , m_key(twilio::WebhookKey::derive(RelayProgram::authToken()))
    {
    }
    void run(const std::atomic<bool> &isOver)
    {
        while (!isOver) {
            const std::string sid = nextSid();
            std::string answer = ask(voice, sid, "ringing");
            const bool isEnded = !ask("/twilio/status/call", sid, "completed").empty();
            if (answer.empty())
                continue;
            answered.push_back({sid, std::move(answer), isEnded});
        }
        disconnect();
    }
    /// How many of the requests, spread over all, were answered otherwise the second time.
    std::size_t answeredOtherwise()
    {
        std::size_t others = 0;
        const std::size_t stride = std::max<std::size_t>(1, answered.size() / repeats);
        for (std::size_t i = 0; i < answered.size(); i += stride)
            others += ask(voice, answered[i].sid, "ringing") == answered[i].twiml ? 0 : 1;
        disconnect();
        return others;
    }

    struct Answered {
        std::string sid;
        std::string twiml;
        bool isEnded; ///< its end was acknowledged

        /// All hang up before anybody takes the call; none is rung once the limit of calls an hour is
        /// reached.
        Outcome outcome() const
        {
            return twiml.find("<Dial") == std::string::npos ? Outcome::Abandoned : Outcome::Missed;
        }
    };
    std::vector<Answered> answered;

private:
    static constexpr const char *voice = "/twilio/voice";

    std::string nextSid()
    {
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "CA%016x%016lx", m_number, ++m_calls);
        return text.data();
    }
    std::string request(const std::string &path, const std::string &sid, const std::string &status) const
    {
        const twilio::FieldList fields = {{"AccountSid", "AC" + std::string(32, '0')},
                                          {"CallSid", sid},
                                          {"CallStatus", status},
                                          {"Direction", "inbound"},
                                          {"From", "+12025550147"},
                                          {"To", "+16195550300"}};
        std::string signedText = m_url + path;
        for (const auto &[name, value] : fields)
            signedText += name + value;
        const std::string body = twilio::encodeForm(fields);
        return "POST " + path +
               " HTTP/1.1\r\nHost: relay\r\nContent-Type: "
               "application/x-www-form-urlencoded\r\nContent-Length: " +
               std::to_string(body.size()) + "\r\nX-Twilio-Signature: " + m_key.sign(signedText) +
               "\r\n\r\n" + body;
    }
    /// The document that is answered; "" when none came.
    std::string ask(const std::string &path, const std::string &sid, const std::string &status)
    {
        if (m_socket < 0 && !connect())
            return {};
        const std::string text = request(path, sid, status);
        std::string answer;
        std::array<char, 4096> buffer{};
        bool isWhole =
            ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
        while (isWhole && answer.find("</Response>") == std::string::npos) {
            const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
            isWhole = count > 0;
            if (isWhole)
                answer.append(buffer.data(), static_cast<std::size_t>(count));
        }
        if (!isWhole)
            disconnect();
        const std::size_t head = answer.find("\r\n\r\n");
        return isWhole && answer.starts_with("HTTP/1.1 200") ? answer.substr(head + 4) : std::string();
    }
    bool connect()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(m_port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
            return true;
        disconnect();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return false;
    }
    void disconnect()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    int m_number;
    int m_port;
    std::string m_url;
    twilio::WebhookKey m_key;
    unsigned long m_calls = 0;
    int m_socket = -1;
};

using Outcomes = std::map<std::string, std::optional<Outcome>>;

/// How every call of the log ended, page after page.
Outcomes outcomesInLog(const client::RelayAddress &address)
{
    Outcomes outcomes;
    client::ControlClient client(address);
    client::CallQuery query;
    query.limit = 500;
    bool isDone = false;
    std::function<void(const client::ApiResult<client::CallPage> &)> take =
        [&](const client::ApiResult<client::CallPage> &page) {
            isDone = !page || !page.value->next;
            if (!page)
                return qCritical("%s", page.failure.error.detail.c_str());
            for (const CallSummary &call : page.value->calls)
                outcomes.emplace(call.sid.value, call.outcome);
            query.after = page.value->next.value_or("");
            if (!isDone)
                client.calls(query, take);
        };
    client.calls(query, take);
    (void)QTest::qWaitFor([&] { return isDone; }, 120'000);
    return outcomes;
}

/// Ends the relay and starts it again, so often, while everybody calls. How often it went well.
int disturb(std::vector<Caller> &everybody, int rounds, const std::function<bool()> &endAndStart)
{
    std::atomic<bool> isOver = false;
    std::vector<std::thread> threads;
    for (Caller &caller : everybody)
        threads.emplace_back([&] { caller.run(isOver); });
    int done = 0;
    for (int i = 0; i < rounds; ++i) {
        QTest::qWait(20 + (i * 37) % 80);
        done += endAndStart() ? 1 : 0;
    }
    isOver = true;
    for (std::thread &thread : threads)
        thread.join();
    return done;
}

std::vector<Caller> callersOf(const RelayProgram &relay)
{
    std::vector<Caller> everybody;
    for (int i = 0; i < callers; ++i)
        everybody.emplace_back(i, relay.address().url.port(), relay.url().toStdString());
    return everybody;
}

/// What the log, and the relay when it is asked again, say against what the callers were told.
void compareWithLog(std::vector<Caller> &everybody, const RelayProgram &relay, int rounds)
{
    std::size_t otherwise = 0;
    for (Caller &caller : everybody)
        otherwise += caller.answeredOtherwise();
    const Outcomes logged = outcomesInLog(relay.address());
    std::size_t answered = 0;
    std::size_t lost = 0;
    std::size_t ended = 0;
    std::size_t endedOtherwise = 0;
    for (const Caller &caller : everybody) {
        answered += caller.answered.size();
        for (const Caller::Answered &call : caller.answered) {
            const auto row = logged.find(call.sid);
            lost += row == logged.end() ? 1 : 0;
            ended += call.isEnded ? 1 : 0;
            endedOtherwise += call.isEnded && row != logged.end() && row->second != call.outcome() ? 1 : 0;
        }
    }
    qInfo("%zu calls answered and %zu ended across %d rounds; %zu lost, %zu ended otherwise, %zu answered "
          "otherwise again",
          answered, ended, rounds, lost, endedOtherwise, otherwise);
    QVERIFY(answered > static_cast<std::size_t>(rounds));
    QVERIFY(ended > static_cast<std::size_t>(rounds));
    QCOMPARE(lost, 0U);
    QCOMPARE(endedOtherwise, 0U);
    QCOMPARE(otherwise, 0U);
}

} // namespace

class KilledUnderLoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noAnsweredCallIsLost_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::addColumn<int>("rounds");
        QTest::newRow("killed") << true << kills;
        QTest::newRow("told to end") << false << ends;
    }
    void noAnsweredCallIsLost()
    {
        QFETCH(bool, isKilled);
        QFETCH(int, rounds);
        RelayProgram relay({u"--plan"_s, QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json")});
        QVERIFY2(relay.start(), relay.errors().constData());
        std::vector<Caller> everybody = callersOf(relay);
        const int done = disturb(everybody, rounds, [&] {
            if (isKilled)
                relay.kill();
            const bool isEnded = isKilled || relay.terminate() == 0;
            return relay.start() && isEnded;
        });
        QCOMPARE(done, rounds);
        compareWithLog(everybody, relay, rounds);
        QCOMPARE(relay.terminate(), 0);
        QCOMPARE(test::integrity((relay.folder() + u"/data/log.sqlite"_s).toStdString()), std::string("ok"));
    }
};

QTEST_GUILESS_MAIN(KilledUnderLoadTest)
#include "KilledUnderLoadTest.moc"
