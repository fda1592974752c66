// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/VoicemailHouse.h"

#include <algorithm>
#include <utility>

namespace ringdown::test {

RecordingsByHand::RecordingsByHand() = default;
RecordingsByHand::~RecordingsByHand() = default;

void RecordingsByHand::fetch(const relay::OfferedKey &key, const std::string &url, WhenFetched done)
{
    asked.push_back(key.key.sid + " " + url);
    if (failure)
        return done(*failure);
    done(rest::Media{"sound", "audio/mpeg"});
}

void RecordingsByHand::fetchAttachment(const relay::OfferedKey &key, const std::string &message,
                                       const std::string &url, WhenFetched done)
{
    asked.push_back(key.key.sid + " " + message + " " + url);
    if (failure)
        return done(*failure);
    done(picture);
}

void RecordingsByHand::remove(const relay::OfferedKey &, const std::string &recording, WhenRemoved done)
{
    removed.push_back(recording);
    if (meanwhile)
        meanwhile();
    if (!isSilent)
        done(failure);
}

ForgottenByHand::ForgottenByHand() = default;
ForgottenByHand::~ForgottenByHand() = default;

void ForgottenByHand::forgetRecording(const CallSid &call, const std::string &recording,
                                      store::WhenForgotten whenForgotten)
{
    forgotten.push_back(call.value + " " + recording);
    whenForgotten({});
}

relay::OfferedKey fakeApiKey()
{
    return {"AC00000000000000000000000000000001",
            *secrets::ApiKey::make("SK0000000000000000000000000000d77a",
                                   Secret("fakefakefakefakefakefakefakefake")),
            std::nullopt, relay::KeySource::Environment};
}

House::House()
    : api(
          store, &forgetting, &recordings, [this] { return key; }, executor)
{
    api.addRoutes(table);
    logVoicemail("CA1", "RE1");
    logVoicemail("CA2", "RE2");
}

House::~House() = default;

void House::logTranscript(const std::string &call, const std::string &recording, const std::string &sid)
{
    Event transcribed;
    transcribed.at = executor.now();
    transcribed.kind = EventKind::VoicemailTranscribed;
    transcribed.tenant = TenantId("qdn");
    transcribed.call = CallSid(call);
    transcribed.sid = recording;
    transcribed.text = sid;
    transcribed.body = "Please call me.";
    store.append({std::nullopt, {}, {transcribed}, {}}, {});
}

relay::ReleasedRecordings::Order House::order()
{
    return [this](store::OutboxRow row, const std::function<void(const Result<void> &)> &kept) {
        store.append({{}, {}, {}, {std::move(row)}}, [kept](const Result<store::Committed> &done) {
            kept(done ? Result<void>() : Result<void>(done.error()));
        });
    };
}

std::vector<std::string> House::transcriptionsToGo() const
{
    std::vector<std::string> sids;
    for (const store::OutboxRow &row : store.outboxRows()) {
        if (row.kind == store::EffectKind::DeleteTranscription)
            sids.push_back(row.to);
    }
    return sids;
}

void House::logVoicemail(const std::string &call, const std::string &sid)
{
    const auto about = [&](EventKind kind) {
        Event event;
        event.at = executor.now();
        event.kind = kind;
        event.tenant = TenantId("qdn");
        event.call = CallSid(call);
        return event;
    };
    Event recorded = about(EventKind::VoicemailRecorded);
    recorded.seconds = 9;
    recorded.sid = sid;
    recorded.url = "https://api.twilio.com/" + sid;
    Event ended = about(EventKind::CallEnded);
    ended.outcome = Outcome::Voicemail;
    store.append({std::nullopt, {}, {about(EventKind::CallReceived), recorded, ended}, {}}, {});
    executor.advance(std::chrono::minutes(1));
}

relay::HttpReply House::ask(const std::string &method, const std::string &path, const std::string &call,
                            const std::string &body)
{
    std::vector<relay::NamedText> query;
    if (!call.empty())
        query.emplace_back("call", call);
    return test::ask(table, executor, {method, "/api/v1/voicemails/" + path, std::move(query), {}, body});
}

int House::count(EventKind kind) const
{
    const auto events = store.events();
    return static_cast<int>(
        std::count_if(events.begin(), events.end(), [&](const Event &event) { return event.kind == kind; }));
}

} // namespace ringdown::test
