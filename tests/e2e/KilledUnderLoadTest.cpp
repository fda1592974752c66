// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 100 times -9 while callers are being decided: every call that got an answer is in the log afterwards.

#include "core/client/ControlClient.h"
#include "core/twilio/Form.h"
#include "core/twilio/WebhookKey.h"
#include "tests/e2e/RelayProgram.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <set>
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
constexpr int callers = 8;

/// Calls one after another over a connection of its own, and remembers who was answered.
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
            if (isAnswered("/twilio/voice", sid, "ringing"))
                answered.push_back(sid);
            isAnswered("/twilio/status/call", sid, "completed");
        }
        disconnect();
    }

    std::vector<std::string> answered;

private:
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
    bool isAnswered(const std::string &path, const std::string &sid, const std::string &status)
    {
        if (m_socket < 0 && !connect())
            return false;
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
        return isWhole && answer.starts_with("HTTP/1.1 200");
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

/// Every SID of the log, page after page.
std::set<std::string> sidsInLog(const client::RelayAddress &address)
{
    std::set<std::string> sids;
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
                sids.insert(call.sid.value);
            query.after = page.value->next.value_or("");
            if (!isDone)
                client.calls(query, take);
        };
    client.calls(query, take);
    (void)QTest::qWaitFor([&] { return isDone; }, 120'000);
    return sids;
}

} // namespace

class KilledUnderLoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noAnsweredCallIsLost()
    {
        RelayProgram relay({u"--plan"_s, QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json")});
        QVERIFY2(relay.start(), relay.errors().constData());
        const std::string url = relay.url().toStdString();
        std::atomic<bool> isOver = false;
        std::vector<Caller> everybody;
        for (int i = 0; i < callers; ++i)
            everybody.emplace_back(i, relay.address().url.port(), url);
        std::vector<std::thread> threads;
        for (Caller &caller : everybody)
            threads.emplace_back([&] { caller.run(isOver); });
        int starts = 0;
        for (int i = 0; i < kills; ++i) {
            QTest::qWait(20 + (i * 37) % 80);
            relay.kill();
            starts += relay.start() ? 1 : 0;
        }
        isOver = true;
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(starts, kills);

        const std::set<std::string> logged = sidsInLog(relay.address());
        std::size_t answered = 0;
        std::size_t lost = 0;
        for (const Caller &caller : everybody) {
            answered += caller.answered.size();
            lost += static_cast<std::size_t>(
                std::count_if(caller.answered.begin(), caller.answered.end(),
                              [&](const std::string &sid) { return !logged.contains(sid); }));
        }
        qInfo("%zu calls answered across %d kills, %zu lost", answered, kills, lost);
        QVERIFY(answered > kills);
        QCOMPARE(lost, 0U);
    }
};

QTEST_GUILESS_MAIN(KilledUnderLoadTest)
#include "KilledUnderLoadTest.moc"
