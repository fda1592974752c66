// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/SimulatedCall.h"

#include "core/base/CutText.h"
#include "core/routing/SimulatedQueue.h"
#include "core/routing/walk/Reasons.h"

#include <algorithm>
#include <utility>

namespace ringdown::routing {
namespace {

constexpr char acceptingKey = '1';
/// More requests than a call of maxHops answers can make; it ends a plan's fault, never a call.
constexpr int mostAnswers = 2 * maxHops;

/// As long as the carrier's where it can be seen; a short one is copied without an allocation.
std::string simulatedSid(std::string_view kind, int number, Keep keep)
{
    const std::string digits = std::to_string(number);
    std::string sid(kind);
    if (keep == Keep::Steps)
        sid.append(32 - digits.size(), '0');
    return sid += digits;
}

bool hasCountryRule(const plan::Tenant &tenant)
{
    return std::ranges::any_of(tenant.callers, [](const plan::CallerRule &rule) {
        return rule.active && !rule.match.countries.empty();
    });
}

TextBook bookOfStops(const WhatIfQuestion &question)
{
    TextBook book;
    Event stop;
    stop.kind = EventKind::TextsStopped;
    stop.at = question.at;
    stop.to = question.to;
    for (const std::string &phone : question.stopped) {
        stop.from = phone;
        book.apply(stop);
    }
    return book;
}

bool isPickedUp(const PhoneScript &script)
{
    return script.reply == Reply::Answers || script.reply == Reply::Voicemail;
}

/// How the carrier calls the end of a phone that nobody picked up.
DialStatus statusOf(const PhoneScript &script)
{
    switch (script.reply) {
    case Reply::Busy:
    case Reply::Declines:
        return DialStatus::Busy;
    case Reply::Off:
        return DialStatus::Failed;
    case Reply::Answers:
    case Reply::Voicemail:
    case Reply::NoAnswer:
        break;
    }
    return DialStatus::NoAnswer;
}

} // namespace

/// One phone of a dial.
struct SimulatedCall::Phone {
    const DialTarget *target;
    PhoneScript script;
    std::string sid;
    int endsAfter; ///< seconds from the dial's start until it is picked up, refuses or stops ringing
    bool rings;    ///< to the very end

    bool isPickedUp() const { return !rings && routing::isPickedUp(script); }
};

SimulatedCall::SimulatedCall(const TenantPlan &plan, const WhatIfQuestion &question, Keep keep)
    : m_plan(plan)
    , m_question(question)
    , m_keep(keep)
    , m_now(question.at)
{
    m_request.sid = CallSid(simulatedSid("CA", 0, keep));
    m_request.caller = simulatedCaller(plan.tenant, question.from, question.to);
    m_request.ownLegs = question.ownLegs;
    m_request.words = keep == Keep::Steps ? Words::Written : Words::Omitted;
    m_path.tenant = plan.tenant.id;
    if (question.hangsUpAfter)
        m_hangsUpAt = question.at + std::chrono::seconds(std::max(*question.hangsUpAfter, 0));
    if (question.stopped.empty())
        return;
    m_texts = bookOfStops(question);
    m_request.texts = &*m_texts;
}

WhatIfPath SimulatedCall::run()
{
    std::optional<Answer> answer = report(CallArrived{}, std::nullopt);
    for (int answers = 0; answer && answers < mostAnswers; ++answers)
        answer = perform(*answer);
    report(CallGone{}, std::nullopt);
    m_path.route = m_call.entryRoute;
    m_path.outcome = m_call.disposition();
    m_path.seconds = m_call.joinedSeconds;
    m_path.endsAfter =
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_now - m_question.at).count());
    return std::move(m_path);
}

Answer SimulatedCall::report(Report report, std::optional<Position> position, std::string legSid)
{
    Decision decision = decide(std::move(report), std::move(position), std::move(legSid));
    m_placed = std::move(decision.legs);
    return std::move(decision.answer);
}

Decision SimulatedCall::decide(Report report, std::optional<Position> position, std::string legSid)
{
    m_request.now = m_now;
    m_request.report = std::move(report);
    m_request.position = std::move(position);
    m_request.legSid = std::move(legSid);
    Decision decision = step(m_plan, m_call, m_request);
    take(std::exchange(decision.events, {}));
    return decision;
}

void SimulatedCall::reportLeg(const Phone &phone, LegProgress progress)
{
    take(noteLeg(m_plan, m_call, {m_now, phone.target->status, progress, phone.sid}));
}

void SimulatedCall::take(std::vector<Event> events)
{
    for (Event &event : events) {
        apply(m_call, event);
        if (m_keep == Keep::ResultOnly)
            continue;
        event.call = CallSid(); // ids of a call that does not exist tell nobody anything
        event.sid.clear();
        const auto after = std::chrono::duration_cast<std::chrono::seconds>(event.at - m_question.at);
        m_path.steps.push_back({static_cast<int>(after.count()), std::move(event)});
    }
}

std::optional<Answer> SimulatedCall::perform(const Answer &answer)
{
    for (const Verb &verb : answer.verbs) {
        if (std::holds_alternative<SayVerb>(verb) || std::holds_alternative<PlayVerb>(verb))
            continue;
        const bool isGreeted = &verb != &answer.verbs.front();
        if (isGreeted && std::holds_alternative<RecordVerb>(verb) && m_pressed < m_question.digits.size())
            noteUseless(m_question.digits[m_pressed++],
                        ", and the greeting asks for no key: nothing comes of it.");
        return perform(verb);
    }
    return std::nullopt;
}

/// The relay writes no line for a key that changes nothing; whoever asks what a key does wants one.
void SimulatedCall::noteUseless(char key, std::string_view why)
{
    if (m_keep == Keep::ResultOnly)
        return;
    Event event;
    event.at = m_now;
    event.kind = EventKind::MenuPressed;
    event.tenant = m_plan.tenant.id;
    event.key = std::string(1, key);
    event.why = reasons::text({"The caller pressed ", event.key, why});
    take({std::move(event)});
}

std::optional<Answer> SimulatedCall::perform(const Verb &verb)
{
    if (const auto *asking = std::get_if<AskVerb>(&verb))
        return ask(*asking);
    if (const auto *dialling = std::get_if<DialVerb>(&verb))
        return dial(*dialling);
    if (const auto *recording = std::get_if<RecordVerb>(&verb))
        return record(*recording);
    if (const auto *waiting = std::get_if<EnqueueVerb>(&verb))
        return wait(*waiting);
    return std::nullopt; // rejected or hung up
}

bool SimulatedCall::isGoneBefore(Instant then)
{
    if (!m_hangsUpAt || *m_hangsUpAt >= then)
        return false;
    m_now = std::max(m_now, *m_hangsUpAt);
    return true;
}

std::optional<Answer> SimulatedCall::ask(const AskVerb &verb)
{
    if (m_pressed < m_question.digits.size())
        return press(m_question.digits[m_pressed++], verb.next);
    if (isGoneBefore(m_now + std::chrono::seconds(verb.seconds)))
        return std::nullopt;
    pass(verb.seconds);
    return report(NothingPressed{}, verb.next);
}

Answer SimulatedCall::press(char key, const Position &position)
{
    const std::size_t known = m_path.steps.size();
    Answer answer = report(KeyPressed{key}, position);
    const bool isRecording =
        !answer.verbs.empty() && std::holds_alternative<RecordVerb>(answer.verbs.front());
    if (isRecording && m_path.steps.size() == known)
        noteUseless(key, ", and the greeting offers no such key: the recording begins.");
    return answer;
}

std::optional<Answer> SimulatedCall::record(const RecordVerb &verb)
{
    if (m_hangsUpAt) {
        m_now = std::max(m_now, std::min(*m_hangsUpAt, m_now + std::chrono::seconds(verb.maxSeconds)));
        return std::nullopt;
    }
    const int seconds = std::min(messageSeconds, verb.maxSeconds);
    pass(seconds);
    return report(Recorded{seconds, {}, simulatedSid("RE", 0, m_keep), 0}, verb.next);
}

Answer SimulatedCall::wait(const EnqueueVerb &verb)
{
    SimulatedQueue::Line line;
    line.report = [this](Instant at, Report report, Position position, std::string legSid) {
        m_now = at;
        return decide(std::move(report), std::move(position), std::move(legSid));
    };
    line.leg = [this](Instant at, const LegReport &report) {
        m_now = at;
        take(noteLeg(m_plan, m_call, report));
    };
    line.placed = [this](const LegPlacement &placement) {
        take(notePlacement(m_plan, m_call, placement).events);
    };
    line.newSid = [this] { return simulatedSid("CA", ++m_legs, m_keep); };
    const std::vector<LegEffect> legs = std::move(m_placed);
    const SimulatedQueue::End end =
        SimulatedQueue(std::move(line), m_question.answers, m_plan.tenant.limits.callsPerSecond)
            .run(m_now, verb, legs, m_hangsUpAt);
    m_now = end.at;
    return report(end.queue, verb.next);
}

std::vector<SimulatedCall::Phone> SimulatedCall::phonesOf(const DialVerb &verb)
{
    std::vector<Phone> phones;
    for (const DialTarget &target : verb.targets) {
        const auto known = m_question.answers.find(target.contact);
        const PhoneScript script = known == m_question.answers.end() ? PhoneScript{} : known->second;
        const bool rings = script.reply == Reply::NoAnswer || script.afterSeconds >= verb.seconds;
        phones.push_back({&target, script, simulatedSid("CA", ++m_legs, m_keep),
                          rings ? verb.seconds : script.afterSeconds, rings});
    }
    std::ranges::stable_sort(phones, {}, &Phone::endsAfter);
    return phones;
}

std::optional<Answer> SimulatedCall::dial(const DialVerb &verb)
{
    const Instant begin = m_now;
    const std::vector<Phone> phones = phonesOf(verb);
    for (const Phone &phone : phones) {
        const Instant then = begin + std::chrono::seconds(phone.endsAfter);
        if (isGoneBefore(then))
            return std::nullopt;
        m_now = then;
        if (phone.isPickedUp())
            return endPickedUp(verb, phone); // the carrier silences the others
        if (!phone.rings)
            reportLeg(phone, phone.script.reply == Reply::Off ? LegProgress::Failed : LegProgress::Busy);
    }
    return endUnanswered(verb, phones);
}

Answer SimulatedCall::endPickedUp(const DialVerb &verb, const Phone &phone)
{
    const Instant pickedUp = m_now;
    const bool isJoined = askToAccept(phone) == Joined::Yes;
    if (isJoined)
        pass(talkSeconds);
    // The carrier counts from the picking up, whisper included.
    const auto up = std::chrono::duration_cast<std::chrono::seconds>(m_now - pickedUp);
    return report(DialEnded{DialStatus::Completed, isJoined, static_cast<int>(up.count()), phone.sid},
                  verb.next);
}

SimulatedCall::Joined SimulatedCall::askToAccept(const Phone &phone)
{
    if (!phone.target->whisper) {
        reportLeg(phone, LegProgress::PickedUp);
        return Joined::Yes;
    }
    const Answer whisper = report(LegPickedUp{}, phone.target->whisper, phone.sid);
    const auto *asking = whisper.verbs.empty() ? nullptr : std::get_if<AskVerb>(&whisper.verbs.front());
    if (!asking)
        return whisper.verbs.empty() ? Joined::Yes : Joined::No;
    const bool presses = phone.script.reply == Reply::Answers;
    pass(presses ? acceptAfterSeconds : asking->seconds);
    const Answer answer = presses ? report(KeyPressed{acceptingKey}, asking->next, phone.sid)
                                  : report(NothingPressed{}, asking->next, phone.sid);
    return answer.verbs.empty() ? Joined::Yes : Joined::No;
}

Answer SimulatedCall::endUnanswered(const DialVerb &verb, const std::vector<Phone> &phones)
{
    if (phones.empty())
        return report(DialEnded{DialStatus::Failed, false, 0, {}}, verb.next);
    const auto has = [&](DialStatus status) {
        return std::ranges::any_of(phones,
                                   [status](const Phone &phone) { return statusOf(phone.script) == status; });
    };
    const bool anyRang = std::ranges::any_of(phones, &Phone::rings);
    const DialStatus status = anyRang                 ? DialStatus::NoAnswer
                              : has(DialStatus::Busy) ? DialStatus::Busy
                                                      : DialStatus::Failed;
    return report(DialEnded{status, false, 0, phones.back().sid}, verb.next);
}

Caller simulatedCaller(const plan::Tenant &tenant, const std::string &from, const std::string &to)
{
    Caller caller;
    caller.from = from;
    caller.to = to;
    if (const auto number = PhoneNumber::fromE164(from); number && hasCountryRule(tenant))
        caller.country = number->region();
    return caller;
}

Result<WhatIfPath> simulate(const CompiledPlan &plan, const WhatIfQuestion &question, Keep keep)
{
    const TenantPlan *tenant = plan.byNumber(question.to);
    if (!tenant)
        return Error{ErrorCode::NotFound, "no tenant of the plan lists the number '" +
                                              std::string(cutToBytes(question.to, 64)) +
                                              "'; numbers are written like +16195550100"};
    if (question.digits.find_first_not_of("0123456789*#") != std::string::npos)
        return Error{ErrorCode::BadInput, "digits: '" + std::string(cutToBytes(question.digits, 64)) +
                                              "' has more than 0-9, * and #"};
    if (question.answers.empty())
        return SimulatedCall(*tenant, question, keep).run();
    auto scripts = answersByContact(tenant->tenant, question.answers);
    if (!scripts)
        return scripts.error();
    WhatIfQuestion asked = question;
    asked.answers = std::move(scripts).value();
    return SimulatedCall(*tenant, asked, keep).run();
}

} // namespace ringdown::routing
