// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/TestCallCommand.h"

#include "app/ctl/FeedTroubleWords.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"
#include "core/client/FeedClient.h"

#include <QEventLoop>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace ringdown::ctl {
namespace {

using client::FeedClient;

constexpr int drillLookInterval = 200;  ///< ms between looks at the connection
constexpr int longestSilence = 180'000; ///< ms without an event of the call; a voicemail may last two minutes

/// A drill's texts are never sent, and its log says so of each; that is no trouble.
bool isTrouble(const Event &event)
{
    return event.kind == EventKind::LegFailed || event.kind == EventKind::LegDeclined ||
           event.kind == EventKind::RelayAlarm || (event.kind == EventKind::TextFailed && !event.test);
}

/// Starts one drill once the feed is open, so that none of its events is missed, and prints it as it goes.
class TestCall {
public:
    TestCall(const Invocation &invocation, const client::RelayAddress &address,
             client::TestCallRequest request)
        : m_invocation(invocation)
        , m_request(std::move(request))
        , m_relay(address)
        , m_feed(address, std::nullopt)
    {
        QObject::connect(&m_feed, &FeedClient::connected, &m_feed, [this] { begin(); });
        QObject::connect(&m_feed, &FeedClient::eventArrived, &m_feed,
                         [this](const Event &event) { take(event); });
        QObject::connect(&m_look, &QTimer::timeout, &m_feed, [this] { look(); });
        QObject::connect(&m_silence, &QTimer::timeout, &m_feed, [this] { giveUp(); });
    }

    ExitCode run()
    {
        m_feed.start();
        m_look.start(drillLookInterval);
        m_loop.exec();
        return m_result;
    }

private:
    void end(ExitCode result)
    {
        m_result = result;
        m_loop.quit();
    }

    void begin()
    {
        m_look.stop();
        if (m_isBegun)
            return;
        m_isBegun = true;
        m_silence.start(longestSilence);
        m_relay.testCall(m_request, [this](const client::ApiResult<CallSid> &sid) {
            if (!sid)
                return end(tellFailure(m_invocation, "No test call", sid.failure));
            m_sid = *sid.value;
            m_invocation.err << "Test call " << forTerminal(m_sid.value) << std::endl;
            for (const Event &event : std::exchange(m_early, {}))
                take(event);
        });
    }

    /// Events may overtake the answer that names the call.
    void take(const Event &event)
    {
        if (m_sid.isEmpty())
            return m_early.push_back(event);
        if (event.call != m_sid || m_isOver)
            return;
        m_silence.start(longestSilence);
        if (!m_startedAt)
            m_startedAt = m_latest = event.at;
        // Simulated time runs ahead; what the relay itself notes in between carries the real one.
        m_latest = std::max(m_latest, event.at);
        print(event);
        m_isOver = event.kind == EventKind::CallEnded;
        if (m_isOver)
            end(event.outcome == Outcome::Failed ? ExitCode::SaidNo : ExitCode::Done);
    }

    void print(const Event &event)
    {
        if (m_invocation.has("--json")) {
            m_invocation.out << toJson(event) << std::endl;
            return;
        }
        char time[32];
        std::snprintf(time, sizeof time, "%6.1f s",
                      static_cast<double>((m_latest - *m_startedAt).count()) / 1000.0);
        m_invocation.out << (isTrouble(event) ? "[!] " : "[x] ") << time << "  " << eventKindName(event.kind)
                         << "  " << forTerminal(event.why) << '\n';
        for (const RejectedAlternative &alternative : event.rejected)
            m_invocation.out << "               not " << forTerminal(alternative.what) << ": "
                             << forTerminal(alternative.why) << '\n';
        if (event.kind == EventKind::CallEnded && event.outcome)
            m_invocation.out << "Outcome: " << outcomeName(*event.outcome) << '\n';
        m_invocation.out.flush();
    }

    void look()
    {
        if (m_feed.trouble() != client::FeedTrouble::None)
            end(tellTrouble(m_invocation, m_feed.trouble(), Reached::Never));
    }

    void giveUp()
    {
        m_invocation.err << "Nothing was heard of the test call for " << longestSilence / 60'000
                         << " minutes; the relay's log has what there is." << std::endl;
        end(ExitCode::Unavailable);
    }

    const Invocation &m_invocation;
    client::TestCallRequest m_request;
    client::ControlClient m_relay;
    FeedClient m_feed;
    QTimer m_look;
    QTimer m_silence;
    QEventLoop m_loop;
    CallSid m_sid;
    std::vector<Event> m_early;
    std::optional<Instant> m_startedAt;
    Instant m_latest;
    bool m_isBegun = false;
    bool m_isOver = false; ///< its end was told; what is written later is not part of the trace
    ExitCode m_result = ExitCode::Done;
};

/// Whom it rings, what it costs, and why it cannot be made.
void tellPreview(const Invocation &invocation, const client::LiveTestPreview &preview,
                 const ContactId &onlyContact)
{
    const bool isOnePhone = !onlyContact.isEmpty();
    std::ostream &err = invocation.err;
    err << "A live test call: " << forTerminal(preview.from) << " calls " << forTerminal(preview.to)
        << (isOnePhone ? ", and one phone alone really rings.\n" : ", and real phones ring.\n");
    if (preview.phones.empty())
        err << "  At this hour the plan rings nobody.\n";
    for (const auto &phone : preview.phones)
        err << "  after about " << phone.after << " s: " << forTerminal(phone.name) << ", "
            << forTerminal(phone.phone) << " (" << forTerminal(phone.tier.value) << ")\n";
    const int minutes = preview.seconds / 60 + 1;
    err << "It costs about " << 2 * minutes << " minutes of calling"
        << (isOnePhone ? "; nobody else is rung, and nothing is texted."
                       : ", and texts of the plan are sent, marked as a test.")
        << std::endl;
}

/// Names the phone when there is but one.
std::string questionFor(const client::LiveTestPreview &preview, const ContactId &onlyContact)
{
    if (onlyContact.isEmpty() || preview.phones.empty())
        return "Place it? [y/N] ";
    const auto &phone = preview.phones.front();
    return "Ring " + forTerminal(phone.name) + " at " + forTerminal(phone.phone) + "? [y/N] ";
}

bool isAgreed(const Invocation &invocation, const std::string &question)
{
    if (invocation.has("--yes"))
        return true;
    if (isatty(STDIN_FILENO) == 0) {
        invocation.err << "No call was placed. Do it with --yes." << std::endl;
        return false;
    }
    invocation.err << question << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

/// Nothing when it may be placed.
std::optional<ExitCode> askBeforeLive(const Invocation &invocation, const client::RelayAddress &address,
                                      const client::TestCallRequest &request)
{
    client::ControlClient relay(address);
    const auto preview = await<client::LiveTestPreview>(
        [&](const client::WhenDone<client::LiveTestPreview> &done) { relay.previewLiveTest(request, done); });
    if (!preview)
        return tellFailure(invocation, "No test call", preview.failure, "viewer");
    if (!preview.value->whyNot.empty()) {
        invocation.err << "No test call: " << forTerminal(preview.value->whyNot) << '\n';
        return ExitCode::SaidNo;
    }
    tellPreview(invocation, *preview.value, request.contact);
    return isAgreed(invocation, questionFor(*preview.value, request.contact))
               ? std::nullopt
               : std::optional(ExitCode::SaidNo);
}

ExitCode testCall(const Invocation &invocation)
{
    client::TestCallRequest request;
    request.live = invocation.has("--live");
    for (const char *option : {"--digits", "--answers", "--pace"}) {
        if (request.live && invocation.has(option))
            return invocation.refuse(std::string(option) +
                                     " is of drills: a live test call rings real phones");
    }
    if (!request.live && invocation.has("--contact"))
        return invocation.refuse("--contact is of live test calls: a drill rings no phone");
    request.tenant = TenantId(invocation.operands.front());
    request.contact = ContactId(invocation.text("--contact"));
    request.from = invocation.text("--from");
    request.digits = invocation.text("--digits");
    request.answers = invocation.text("--answers");
    request.pace = invocation.has("--pace") ? invocation.text("--pace") : "fast";
    if (request.pace != "real" && request.pace != "fast")
        return invocation.refuse("--pace is real or fast");
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    if (request.live) {
        const auto no = askBeforeLive(invocation, std::get<client::RelayAddress>(address), request);
        if (no)
            return *no;
    }
    return TestCall(invocation, std::get<client::RelayAddress>(address), std::move(request)).run();
}

} // namespace

Command testCallCommand()
{
    return {"test-call",
            "TENANT",
            1,
            1,
            "call a tenant and tell each step: inside the relay, where no phone rings, or live",
            {relayOption,
             {"--live", "", "place a real call that rings real phones, after a question"},
             {"--contact", "ID", "with --live: ring the phone of this contact alone"},
             {"--yes", "", "with --live: do not ask"},
             {"--from", "NUMBER", "the caller; with --live a number of the account or a verified caller ID"},
             {"--digits", "KEYS", "what the caller presses, key by key"},
             {"--answers", "LIST", "who picks up: office@12,lee=voicemail"},
             {"--pace", "real|fast", "fast (the default) jumps from one happening to the next"},
             {"--json", "", "print one JSON object a line"}},
            testCall};
}

} // namespace ringdown::ctl
