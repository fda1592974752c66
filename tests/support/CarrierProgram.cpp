// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulated Twilio as a program of its own: its REST interface on a socket, and calls to the relays that
// are signed with whatever token is the account's primary one at the moment. It is told what to do on
// standard input, a line each, so that no secret stands in its arguments:
//   account SID TOKEN                                the account and its primary Auth Token; first of all
//   key SID SECRET main|standard|restricted          an API key it already has
//   unrestricted                                     IAM makes no restricted keys, as outside the US region
//   number E164 NAME VALUE                           what a number is told, by its name in answers
//   ("voice_url") sale E164 KIND                                   a number that can be bought, "Local" or
//   "TollFree" studio away [FLOW] | back                        whether its flows, or this one alone, can be
//   asked for call RELAY RATE                                  from now on so many calls a second go there
//   counts                                           answered with one line of JSON
//   stop                                             no more calls; ends when those that run have ended
// The line "carrier ready on URL" follows "account".

#include "core/carrier/Carrier.h"
#include "core/carrier/rest/RestServer.h"
#include "core/carrier/rest/RestSide.h"
#include "core/twilio/WebhookPath.h"
#include "tests/support/HttpTransport.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <array>
#include <iostream>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

using namespace ringdown;
using namespace ringdown::carrier;

namespace {

constexpr double pace = 30; ///< simulated seconds a second
constexpr std::array numbers = {"+16195550100", "+16195550200", "+16195550300"};
const std::set<std::string> crewPermissions = {"/twilio/voice/calls/*", "/twilio/messaging/messages/*"};

/// Counts what the relays made of the signatures.
class CountingTransport final : public Transport {
public:
    void send(WebhookRequest request, const Deadlines &deadlines,
              std::function<void(WebhookAnswer)> done) override
    {
        ++sent;
        m_line.send(std::move(request), deadlines, [this, done = std::move(done)](WebhookAnswer answer) {
            const bool isAnswered = answer.delivery == Delivery::Answered;
            refused += isAnswered && answer.status == 403 ? 1 : 0;
            failed += !isAnswered || (answer.status >= 300 && answer.status != 403) ? 1 : 0;
            ++answered;
            done(std::move(answer));
        });
    }

    std::uint64_t sent = 0;
    std::uint64_t answered = 0;
    std::uint64_t refused = 0; ///< 403: the signature
    std::uint64_t failed = 0;  ///< anything else than 2xx

private:
    test::HttpTransport m_line;
};

/// Calls one relay at a steady rate; some are answered, some leave, some find nobody.
class Callers : public QObject {
public:
    Callers(const Account &account, const std::string &relay, double rate, Transport &transport)
        : m_clock(test::eventLoopClock())
        , m_timeline(m_clock, m_clock.now(), m_clock.now(), pace)
        , m_carrier(account, m_timeline, transport, habits(), 11)
    {
        const twilio::WebhookUrls urls(relay, "");
        for (const char *number : numbers)
            m_carrier.own({number, urls.newCall(), "", urls.callStatus(), true});
        m_carrier.whenEnded([](const CallEnd &) {});
        m_timeline.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { call(); });
        m_timer.start(static_cast<int>(1000 / rate));
    }

    void signWith(const twilio::WebhookKey &key) { m_carrier.signWith(key); }
    void stop() { m_timer.stop(); }
    std::size_t running() const { return m_carrier.runningCalls(); }
    std::uint64_t calls() const { return m_calls; }

private:
    static Habits habits()
    {
        Habits habits;
        habits.repeatedPercent = 10;
        habits.extraFieldPercent = 1;
        habits.reportJitter = std::chrono::milliseconds(2'000);
        return habits;
    }
    void call()
    {
        CallScript script;
        script.from = "+120255501" + std::to_string(10 + m_calls % 90);
        script.to = numbers[m_calls % numbers.size()];
        script.digits = "1";
        script.message = std::chrono::seconds(4);
        if (m_calls % 3 == 0)
            script.leavesRinging = std::chrono::seconds(8);
        PhoneScript answers;
        answers.does = PhoneScript::Does::Answers;
        answers.talks = std::chrono::seconds(20);
        if (m_calls % 2 == 0)
            script.phones = {{"+16195550122", answers}, {"+16195550211", answers}, {"+16195550322", answers}};
        ++m_calls;
        (void)m_carrier.call(std::move(script));
    }

    WallClock m_clock;
    PacedTimeline m_timeline;
    Carrier m_carrier;
    QTimer m_timer;
    std::uint64_t m_calls = 0;
};

class CarrierProgram : public QObject {
public:
    CarrierProgram()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { readInput(); });
        connect(&m_ending, &QTimer::timeout, this, [this] { endWhenQuiet(); });
    }

private:
    void readInput()
    {
        std::array<char, 4096> piece{};
        const ssize_t count = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (count <= 0)
            return QCoreApplication::exit(0); // whoever started it is gone
        m_pending.append(piece.data(), static_cast<std::size_t>(count));
        for (std::size_t end = m_pending.find('\n'); end != std::string::npos; end = m_pending.find('\n')) {
            const std::string line = m_pending.substr(0, end);
            m_pending.erase(0, end + 1);
            obey(line);
        }
    }
    void obey(const std::string &line)
    {
        std::istringstream words(line);
        std::string verb;
        words >> verb;
        if (verb == "account")
            open(words);
        else if (verb == "key")
            addKey(words);
        else if (verb == "unrestricted")
            m_side->account.makesRestrictedKeys = false;
        else if (verb == "number")
            tellNumber(words);
        else if (verb == "studio")
            turnStudio(words);
        else if (verb == "sale")
            offer(words);
        else if (verb == "call")
            beginCalls(words);
        else if (verb == "counts")
            tellCounts();
        else if (verb == "stop")
            stop();
    }
    void open(std::istringstream &words)
    {
        RestAccount account;
        words >> account.sid >> account.primaryToken;
        account.numbers.assign(numbers.begin(), numbers.end());
        m_signing = twilio::WebhookKey::derive(Secret(account.primaryToken));
        m_side = std::make_unique<RestSide>(
            std::move(account), [] { return test::eventLoopClock().now(); }, 3);
        m_side->whenPromoted([this](const twilio::WebhookKey &key) { signWith(key); });
        m_server = std::make_unique<RestServer>(*m_side);
        std::cout << "carrier ready on " << m_server->url() << std::endl;
    }
    void addKey(std::istringstream &words)
    {
        AccountKey key;
        std::string type;
        words >> key.sid >> key.secret >> type;
        key.type = type == "main"       ? AccountKey::Type::Main
                   : type == "standard" ? AccountKey::Type::Standard
                                        : AccountKey::Type::Restricted;
        if (key.type == AccountKey::Type::Restricted)
            key.permissions = crewPermissions;
        m_side->account.keys[key.sid] = key;
    }
    void tellNumber(std::istringstream &words)
    {
        std::string number;
        std::string name;
        std::string value;
        words >> number >> name >> value;
        m_side->account.settings[number].values[name] = value;
    }
    void turnStudio(std::istringstream &words)
    {
        std::string where;
        std::string flow;
        words >> where >> flow;
        const std::string paths = "/v2/Flows" + (flow.empty() ? flow : '/' + flow);
        m_server->setFate([isAway = where == "away", paths](const RestRequest &request) {
            return isAway && request.path.starts_with(paths) ? Fate::CutBeforeDoing : Fate::Answer;
        });
    }
    void offer(std::istringstream &words)
    {
        NumberForSale sale;
        words >> sale.number >> sale.kind;
        sale.locality = "San Diego";
        sale.region = "CA";
        m_side->account.forSale.push_back(std::move(sale));
    }
    void beginCalls(std::istringstream &words)
    {
        std::string relay;
        double rate = 1;
        words >> relay >> rate;
        m_callers.push_back(
            std::make_unique<Callers>(Account{m_side->account.sid, *m_signing}, relay, rate, m_transport));
    }
    void signWith(const twilio::WebhookKey &key)
    {
        m_signing = key;
        ++m_promotions;
        for (const auto &callers : m_callers)
            callers->signWith(key);
    }
    void tellCounts()
    {
        std::uint64_t calls = 0;
        for (const auto &callers : m_callers)
            calls += callers->calls();
        nlohmann::ordered_json keys = nlohmann::ordered_json::array();
        for (const auto &[sid, key] : m_side->account.keys)
            keys.push_back({{"sid", sid}, {"uses", key.uses}});
        std::cout << nlohmann::ordered_json{{"calls", calls},
                                            {"sent", m_transport.sent},
                                            {"answered", m_transport.answered},
                                            {"refused", m_transport.refused},
                                            {"failed", m_transport.failed},
                                            {"signsWith", m_signing->id()},
                                            {"promotions", m_promotions},
                                            {"hasSecondary", m_side->account.secondaryToken.has_value()},
                                            {"keys", keys}}
                         .dump()
                  << std::endl;
    }
    void stop()
    {
        for (const auto &callers : m_callers)
            callers->stop();
        m_ending.start(100);
    }
    void endWhenQuiet()
    {
        for (const auto &callers : m_callers) {
            if (callers->running() > 0)
                return;
        }
        if (m_transport.answered < m_transport.sent)
            return;
        tellCounts();
        QCoreApplication::exit(0);
    }

    QSocketNotifier m_input;
    QTimer m_ending;
    std::string m_pending;
    std::optional<twilio::WebhookKey> m_signing;
    std::unique_ptr<RestSide> m_side;
    std::unique_ptr<RestServer> m_server;
    CountingTransport m_transport;
    std::vector<std::unique_ptr<Callers>> m_callers;
    int m_promotions = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    CarrierProgram program;
    return QCoreApplication::exec();
}
