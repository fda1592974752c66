// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/CarrierByHand.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <vector>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string captain = "+16195550111";
const std::string office = "+16195550122";
constexpr std::chrono::milliseconds pause = 100ms; ///< all of a day is over before a caller waits too long

struct Sent {
    std::string target;
    twilio::FieldList fields;
};

/// The carrier of one relay: what it asks, and what it tells beside that when it likes to.
class Teller {
public:
    explicit Teller(const std::string &plan, routing::OwnLegs ownLegs)
        : carrier(plan)
        , m_ownLegs(ownLegs)
    {
        carrier.webhooks->useOwnLegs(m_ownLegs);
    }

    /// Asks what to do with a call.
    Document ask(const std::string &target, const twilio::FieldList &fields)
    {
        return Document(post({target, fields}));
    }
    /// A report, of which the order is nobody's promise.
    void later(const std::string &target, const twilio::FieldList &fields)
    {
        pending.push_back({target, fields});
    }
    void tell(std::size_t index)
    {
        const Sent report = pending[index];
        pending.erase(pending.begin() + static_cast<std::ptrdiff_t>(index));
        post(report);
    }
    /// The answer has to be the first one again.
    void repeat(std::size_t index)
    {
        const Sent again = m_sent[index];
        const std::string first = m_answers[index];
        carrier.executor.advance(pause);
        ++posts;
        QCOMPARE(carrier.post(again.target, again.fields).body, first);
    }
    std::size_t sentCount() const { return m_sent.size(); }
    void restart()
    {
        carrier.restart();
        carrier.webhooks->useOwnLegs(m_ownLegs);
        ++kills;
    }

    CarrierByHand carrier;
    std::vector<Sent> pending;
    int posts = 0;
    int kills = 0;

private:
    std::string post(const Sent &sent)
    {
        carrier.executor.advance(pause);
        ++posts;
        const relay::HttpReply reply = carrier.post(sent.target, sent.fields);
        if (reply.status != 200)
            qWarning("%s was answered %d", sent.target.c_str(), reply.status);
        m_sent.push_back(sent);
        m_answers.push_back(reply.body);
        return reply.body;
    }

    routing::OwnLegs m_ownLegs;
    std::vector<Sent> m_sent;
    std::vector<std::string> m_answers;
};

/// What happens to one call or text: its requests, one after another.
using Story = std::vector<std::function<void(Teller &, Document &)>>;

twilio::FieldList textReport(int number, const std::string &to, const std::string &status)
{
    twilio::FieldList fields = {{"AccountSid", account},
                                {"From", "+16195550100"},
                                {"MessageSid", sidOf("SM", number)},
                                {"MessageStatus", status},
                                {"To", to}};
    if (status != "sent" && status != "delivered")
        fields.emplace_back("ErrorCode", "30003");
    return fields;
}

void tellOfLeg(Teller &teller, const Document &dial, int number, const std::string &sid,
               const std::string &phone, const std::vector<std::string> &statuses)
{
    for (const std::string &status : statuses)
        teller.later(dial.target("Number.statusCallback"),
                     with(legFields(sidOf("CA", number), sid, phone, status), {{"CallDuration", "900"}}));
}

/// Nobody picks up: a text goes out, and the caller leaves a message.
Story voicemail(int number, const std::string &fate)
{
    const std::string sid = sidOf("CA", number);
    const std::string recording = sidOf("RE", number);
    const std::string url =
        "https://api.twilio.com/2010-04-01/Accounts/" + account + "/Recordings/" + recording;
    const auto unanswered = [=](Teller &teller, Document &answer) {
        answer = teller.ask(answer.target("Dial.action"), dialEnd(sid, "no-answer", "false"));
    };
    return {[=](Teller &teller, Document &answer) {
                answer = teller.ask("/twilio/voice", callFields(sid));
                tellOfLeg(teller, answer, number + 1, sid, captain, {"ringing", "no-answer"});
            },
            [=](Teller &teller, Document &answer) {
                unanswered(teller, answer);
                tellOfLeg(teller, answer, number + 2, sid, office, {"ringing", "busy"});
            },
            [=](Teller &teller, Document &answer) {
                unanswered(teller, answer);
                for (const std::string &status : {std::string("sent"), fate})
                    teller.later("/twilio/status/message/" + sid + ".missed.captain",
                                 textReport(number, captain, status));
            },
            [=](Teller &teller, Document &answer) {
                answer = teller.ask(answer.target("Record.action"),
                                    with(callFields(sid, "completed"), {{"RecordingUrl", url},
                                                                        {"RecordingSid", recording},
                                                                        {"RecordingDuration", "12"},
                                                                        {"Digits", "hangup"}}));
                teller.later("/twilio/status/call", callFields(sid, "completed"));
                teller.later("/twilio/status/recording", {{"AccountSid", account},
                                                          {"CallSid", sid},
                                                          {"RecordingSid", recording},
                                                          {"RecordingUrl", url},
                                                          {"RecordingStatus", "completed"},
                                                          {"RecordingDuration", "12"},
                                                          {"RecordingSource", "RecordVerb"}});
                teller.later("/twilio/status/transcript", {{"AccountSid", account},
                                                           {"CallSid", sid},
                                                           {"RecordingSid", recording},
                                                           {"TranscriptionSid", sidOf("TR", number)},
                                                           {"TranscriptionStatus", "completed"},
                                                           {"TranscriptionText", "Call me."},
                                                           {"CallStatus", "completed"}});
            }};
}

/// The captain picks up, presses the key, and talks.
Story talk(int number)
{
    const std::string sid = sidOf("CA", number);
    const std::string leg = sidOf("CA", number + 1);
    auto dial = std::make_shared<Document>(std::string());
    const auto hear = [=](Teller &teller, const std::string &status) {
        tellOfLeg(teller, *dial, number + 1, sid, captain, {status});
    };
    return {[=](Teller &teller, Document &) {
                *dial = teller.ask("/twilio/voice", callFields(sid));
                hear(teller, "ringing");
            },
            [=](Teller &teller, Document &answer) {
                answer = teller.ask(dial->target("Number.url"), legFields(leg, sid, captain));
                hear(teller, "in-progress");
            },
            [=](Teller &teller, Document &answer) {
                answer = teller.ask(answer.target("Gather.action"),
                                    with(legFields(leg, sid, captain), {{"Digits", "1"}}));
            },
            [=](Teller &teller, Document &) {
                teller.ask(dial->target("Dial.action"),
                           with(dialEnd(sid, "completed", "true"),
                                {{"DialCallSid", leg}, {"DialCallDuration", "900"}}));
                hear(teller, "completed");
                teller.later("/twilio/status/call",
                             with(callFields(sid, "completed"), {{"CallDuration", "910"}}));
            }};
}

/// The caller waits in the queue while phones ring on calls of their own, and hangs up.
Story queue(int number)
{
    const std::string sid = sidOf("CA", number);
    const std::string leg = sidOf("CA", number + 1);
    auto status = std::make_shared<std::string>();
    const auto ofLeg = [=](const std::string &word) {
        return twilio::FieldList{
            {"AccountSid", account},       {"ApiVersion", "2010-04-01"}, {"CallSid", leg},
            {"CallStatus", word},          {"Called", captain},          {"Caller", "+16195550100"},
            {"Direction", "outbound-api"}, {"From", "+16195550100"},     {"To", captain}};
    };
    return {[=](Teller &teller, Document &answer) {
                answer = teller.ask("/twilio/voice", callFields(sid));
                for (const store::OutboxRow &row : teller.carrier.store.outboxRows()) {
                    if (row.kind != store::EffectKind::PlaceLeg || row.call.value != sid)
                        continue;
                    static_cast<relay::LegReports &>(*teller.carrier.webhooks).placed(row, leg);
                    teller.carrier.executor.run();
                    const std::string url(twilio::Form::decode(row.form)->value("StatusCallback"));
                    *status = url.substr(0, url.find('#')).substr(publicUrl.size());
                }
                teller.later(*status, ofLeg("ringing"));
            },
            [=](Teller &teller, Document &answer) {
                answer = teller.ask(
                    answer.target("Enqueue.action"),
                    with(callFields(sid, "completed"),
                         {{"QueueResult", "hangup"}, {"QueueSid", sidOf("QU", number)}, {"QueueTime", "9"}}));
                teller.later(*status, ofLeg("canceled"));
                teller.later("/twilio/status/call", callFields(sid, "completed"));
            }};
}

Story text(int number)
{
    const std::string sid = sidOf("SM", number);
    return {[=](Teller &teller, Document &) {
        teller.later("/twilio/sms", {{"AccountSid", account},
                                     {"Body", "Is the ship out?"},
                                     {"From", "+16195550177"},
                                     {"MessageSid", sid},
                                     {"NumMedia", "0"},
                                     {"SmsMessageSid", sid},
                                     {"SmsSid", sid},
                                     {"SmsStatus", "received"},
                                     {"To", "+16195550100"}});
    }};
}

/// Not how long somebody talked, for that hangs on when the key was pressed, and not the carrier's ids of
/// legs that came to nothing, which come with a report that was news.
std::string wordsOf(const routing::CallState &call)
{
    std::string words =
        call.sid.value + (call.isRunning() ? " runs, " : " is over, ") +
        std::string(outcomeName(call.disposition())) + " by " + call.answeredBy.value +
        (call.joinedSeconds > 0 ? ", talked" : "") + ", recorded " + std::to_string(call.recordedSeconds) +
        " s in " + std::to_string(call.recordings.size()) + (!call.transcribed.empty() ? ", written" : "") +
        ", at " + call.route.value + ' ' + std::to_string(call.step);
    for (const routing::LegState &leg : call.legs)
        words += "\n  " + leg.leg + ' ' + leg.contact.value + ' ' +
                 std::to_string(static_cast<int>(leg.status)) + (leg.wasAccepted ? " accepted" : "");
    for (const std::string &text : call.queuedTexts)
        words += "\n  " + text;
    return words + '\n';
}

/// What is done once, with how often it was done.
std::string deedsOf(const std::vector<Event> &events)
{
    static const std::set<EventKind> once = {EventKind::CallReceived,      EventKind::LegAccepted,
                                             EventKind::VoicemailRecorded, EventKind::VoicemailTranscribed,
                                             EventKind::TextQueued,        EventKind::MessageReceived,
                                             EventKind::TextDelivered,     EventKind::TextFailed};
    std::map<std::string, int> deeds;
    for (const Event &event : events) {
        if (once.contains(event.kind))
            ++deeds[std::string(eventKindName(event.kind)) + ' ' + event.call.value + event.text + event.sid];
    }
    std::string words;
    for (const auto &[deed, count] : deeds)
        words += deed + ' ' + std::to_string(count) + '\n';
    return words;
}

/// All that is left when everything was told.
std::string endOf(const CarrierByHand &carrier)
{
    const std::vector<Event> events = carrier.store.events();
    std::map<std::string, routing::CallState> calls;
    for (const Event &event : events) {
        if (!event.call.isEmpty())
            routing::apply(calls[event.call.value], event);
    }
    std::string words;
    for (const auto &[sid, call] : calls)
        words += wordsOf(call);
    std::multiset<std::string> rows;
    for (const store::OutboxRow &row : carrier.store.outboxRows())
        rows.insert(row.id + " to " + row.to);
    for (const std::string &row : rows)
        words += row + '\n';
    return words + deedsOf(events);
}

/// The first line that differs: all of them would be cut short.
void sameEnd(const CarrierByHand &carrier, const std::string &expected)
{
    const QStringList is = QString::fromStdString(endOf(carrier)).split(QLatin1Char('\n'));
    const QStringList wanted = QString::fromStdString(expected).split(QLatin1Char('\n'));
    for (qsizetype line = 0; line < std::min(is.size(), wanted.size()); ++line)
        QCOMPARE(is[line], wanted[line]);
    QCOMPARE(is.size(), wanted.size());
}

struct World {
    std::string plan = planText;
    routing::OwnLegs ownLegs = routing::OwnLegs::NoApiKey;
    std::vector<Story> stories;
};

std::string queuePlan()
{
    std::string plan = planText;
    const std::string ring = R"({"ring": ["primary", "backup"]})";
    plan.replace(plan.find(ring), ring.size(),
                 R"({"ring": ["primary", "backup"], "waiting": {"music": "https://example.com/a.mp3"}})");
    const std::string tier = R"("contacts": ["captain"])";
    return plan.replace(plan.find(tier), tier.size(), tier + R"(, "show": "caller", "accept": "key")");
}

World worldOf(std::mt19937 &random)
{
    World world;
    const bool isQueue = random() % 4 == 0;
    if (isQueue) {
        world.plan = queuePlan();
        world.ownLegs = routing::OwnLegs::Placed;
    }
    for (int story = 1; story <= 8; ++story) {
        const int number = 10 * story;
        if (story % 4 == 0)
            world.stories.push_back(text(number));
        else if (isQueue)
            world.stories.push_back(queue(number));
        else if (random() % 3 == 0)
            world.stories.push_back(talk(number));
        else
            world.stories.push_back(voicemail(number, random() % 2 == 0 ? "delivered" : "undelivered"));
    }
    return world;
}

std::string inOrder(const World &world)
{
    Teller teller(world.plan, world.ownLegs);
    for (const Story &story : world.stories) {
        Document answer{std::string()};
        for (const auto &step : story) {
            step(teller, answer);
            while (!teller.pending.empty())
                teller.tell(0);
        }
    }
    return endOf(teller.carrier);
}

/// As the carrier does it on a bad day, with a relay that is killed now and then.
class BadDay {
public:
    BadDay(const World &world, std::mt19937 &random)
        : teller(world.plan, world.ownLegs)
        , m_world(world)
        , m_random(random)
        , m_steps(world.stories.size(), 0)
        , m_answers(world.stories.size(), Document(std::string()))
    {
    }

    void run()
    {
        while (isLeft()) {
            const std::size_t dice = m_random() % 10;
            if (dice < 3)
                goOn();
            else if (dice < 7 && !teller.pending.empty())
                teller.tell(m_random() % teller.pending.size());
            else if (dice == 9 && m_random() % 4 == 0)
                teller.restart();
            else if (teller.sentCount() > 0)
                teller.repeat(m_random() % teller.sentCount());
        }
    }
    /// Everything once more, in any order.
    void replay()
    {
        std::vector<std::size_t> order(teller.sentCount());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::shuffle(order.begin(), order.end(), m_random);
        for (const std::size_t index : order)
            teller.repeat(index);
    }

    Teller teller;

private:
    bool isLeft() const
    {
        if (!teller.pending.empty())
            return true;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (m_steps[i] < m_world.stories[i].size())
                return true;
        }
        return false;
    }
    void goOn()
    {
        const std::size_t story = m_random() % m_steps.size();
        if (m_steps[story] < m_world.stories[story].size())
            m_world.stories[story][m_steps[story]++](teller, m_answers[story]);
    }

    const World &m_world;
    std::mt19937 &m_random;
    std::vector<std::size_t> m_steps;
    std::vector<Document> m_answers;
};

} // namespace

/// However the carrier's requests come, repeated, out of order and a day late, the end is the same.
class ReorderedReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RINGDOWN_REPORTS: so many instead of some thousand. RINGDOWN_SEED: another day.
    void theEndIsThatOfTheOrderedRun()
    {
        const int wanted =
            std::max(1, qEnvironmentVariable("RINGDOWN_REPORTS", QStringLiteral("4000")).toInt());
        const unsigned seed = qEnvironmentVariable("RINGDOWN_SEED", QStringLiteral("5")).toUInt();
        std::mt19937 random(seed);
        int posts = 0;
        int days = 0;
        int kills = 0;
        for (; posts < wanted; ++days) {
            const World world = worldOf(random);
            const std::string expected = inOrder(world);
            QVERIFY(expected.find(" runs, ") == std::string::npos);
            BadDay day(world, random);
            day.run();
            sameEnd(day.teller.carrier, expected);
            day.teller.carrier.executor.advance(24h);
            day.replay();
            sameEnd(day.teller.carrier, expected);
            posts += day.teller.posts;
            kills += day.teller.kills;
        }
        qInfo("%d reports on %d days, %d kills", posts, days, kills);
    }
};

QTEST_APPLESS_MAIN(ReorderedReportsTest)
#include "ReorderedReportsTest.moc"
