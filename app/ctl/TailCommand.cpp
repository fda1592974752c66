// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/TailCommand.h"

#include "app/ctl/EventLine.h"
#include "app/ctl/FeedTroubleWords.h"
#include "app/ctl/Relay.h"
#include "core/client/FeedClient.h"

#include <QEventLoop>
#include <QTimer>

#include <charconv>

namespace ringdown::ctl {
namespace {

using client::FeedClient;
using client::FeedTrouble;

constexpr int lookInterval = 200; ///< ms between looks at the connection

/// Prints what the feed brings. Ends by itself only when the relay could never be reached.
class Tail {
public:
    Tail(const Invocation &invocation, client::RelayAddress address, std::optional<std::int64_t> after)
        : m_invocation(invocation)
        , m_feed(std::move(address), after)
    {
        QObject::connect(&m_feed, &FeedClient::eventArrived, &m_feed,
                         [this](const Event &event) { print(event); });
        QObject::connect(&m_feed, &FeedClient::connected, &m_feed, [this] { m_reached = Reached::Once; });
        QObject::connect(&m_feed, &FeedClient::historyReset, &m_feed, [this] {
            m_invocation.err << "The relay's log is another one now; events go on from its newest."
                             << std::endl;
        });
        QObject::connect(&m_look, &QTimer::timeout, &m_feed, [this] { look(); });
    }

    ExitCode run()
    {
        m_feed.start();
        m_look.start(lookInterval);
        m_loop.exec();
        return m_result;
    }

private:
    void print(const Event &event)
    {
        m_invocation.out << (m_invocation.has("--json") ? toJson(event) : eventLine(event)) << std::endl;
    }

    /// Says a trouble once, when it begins.
    void look()
    {
        const FeedTrouble trouble = m_feed.trouble();
        if (trouble == m_told)
            return;
        m_told = trouble;
        if (trouble == FeedTrouble::None)
            return;
        m_result = tellTrouble(m_invocation, trouble, m_reached);
        const bool isRefused = m_result == ExitCode::SaidNo;
        if (m_reached == Reached::Never || isRefused)
            m_loop.quit();
    }

    const Invocation &m_invocation;
    FeedClient m_feed;
    QTimer m_look;
    QEventLoop m_loop;
    FeedTrouble m_told = FeedTrouble::None;
    Reached m_reached = Reached::Never;
    ExitCode m_result = ExitCode::Done;
};

ExitCode tail(const Invocation &invocation)
{
    std::optional<std::int64_t> after;
    if (invocation.has("--after")) {
        const std::string text = invocation.text("--after");
        std::int64_t seq = -1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seq);
        if (error != std::errc() || end != text.data() + text.size() || seq < 0)
            return invocation.refuse("--after needs the number of an event");
        after = seq;
    }
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    return Tail(invocation, std::get<client::RelayAddress>(address), after).run();
}

} // namespace

Command tailCommand()
{
    return {"tail",
            "",
            0,
            0,
            "follow what happens, until it is interrupted",
            {relayOption,
             {"--after", "SEQ", "begin behind this event; default: the newest"},
             {"--json", "", "print one JSON object a line"}},
            tail};
}

} // namespace ringdown::ctl
