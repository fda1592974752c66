// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/SampleMessages.h"

#include "tests/ui/support/Sample.h"

#include <array>

namespace ringdown::tests {
namespace {

using namespace std::chrono_literals;

constexpr std::array transcripts = {
    "Hi, this is Rosa from the harbor office. We would like to book the evening sail for twelve people on "
    "the "
    "fourth, if you still have it. Please call me back before noon.",
    "", "Hello, I left my jacket at the bar last night, a grey one. Has anybody found it?",
    "Good morning. About the crew for Saturday: we need one more deck hand, and Lee said you might have "
    "somebody."};

client::ThreadText in(Instant at, const char *body, std::vector<ContactId> readers = {})
{
    client::ThreadText text;
    text.at = at;
    text.body = body;
    text.forwardedTo = std::move(readers);
    return text;
}

client::ThreadText out(Instant at, const char *body, const char *by, client::TextState state)
{
    client::ThreadText text;
    text.at = at;
    text.body = body;
    text.by = by;
    text.state = state;
    return text;
}

client::Thread booking()
{
    const std::vector<ContactId> readers = {ContactId("captain"), ContactId("office")};
    client::Thread thread{TenantId("qdn"), "+16195550100", "+18585550131", {}};
    thread.texts = {
        in(sampleNow - 26h, "Hi! Is the sunset sail on Friday still on with this wind?", readers),
        out(sampleNow - 26h + 7min, "Yes, we sail at 16:30. Bring a jacket.", "Captain",
            client::TextState::Delivered),
        in(sampleNow - 55min, "Great. Can we bring our dog along? She is small and has sailed before.",
           readers),
        out(sampleNow - 40min, "Small dogs are welcome on deck.", "Dana", client::TextState::Sent)};
    return thread;
}

client::Thread unsent()
{
    client::Thread thread{TenantId("music-box"), "+16195550102", "+16195550155", {}};
    thread.texts = {
        in(sampleNow - 3h, "Are there tickets left for tonight?", {ContactId("desk")}),
        out(sampleNow - 2h, "Yes, at the door from seven.", "Box office", client::TextState::Failed)};
    thread.texts.back().why =
        "This relay has no API key: it only receives. The text was written and not sent.";
    return thread;
}

client::Thread stopped()
{
    client::Thread thread{TenantId("qdn"), "+16195550100", "+17605550188", {}};
    thread.texts = {
        out(sampleNow - 50h, "Your sail tomorrow is confirmed.", "Office", client::TextState::Delivered),
        in(sampleNow - 49h, "STOP")};
    return thread;
}

constexpr const char *rosa = "+16195550140";

CallSummary callOfRosa(const char *sid, Instant at, Outcome outcome)
{
    CallSummary call;
    call.sid = CallSid(sid);
    call.tenant = TenantId("qdn");
    call.from = rosa;
    call.callerName = "Rosa Diaz";
    call.to = "+16195550100";
    call.startedAt = at;
    call.endedAt = at + 52s;
    call.outcome = outcome;
    return call;
}

client::Voicemail voicemailOfRosa(const char *sid, Instant at, int seconds, const char *words)
{
    return {callOfRosa(sid, at, Outcome::Voicemail),
            at + 20s,
            seconds,
            std::string("RE") + (sid + 2),
            words,
            {},
            {}};
}

client::ThreadText withMedia(client::ThreadText text, std::int64_t seq, std::vector<std::string> media)
{
    text.seq = seq;
    text.sid = "MM0000000000000000000000000000a0" + std::to_string(seq);
    text.attachments = static_cast<int>(media.size());
    text.media = std::move(media);
    return text;
}

} // namespace

void fillPictures(FakeRelay &relay, const QByteArray &first, const QByteArray &second)
{
    const std::vector<ContactId> readers = {ContactId("captain")};
    client::Thread thread{TenantId("qdn"), "+16195550100", photographer, {}};
    thread.texts = {
        withMedia(in(sampleNow - 65min, "Is this your boat? We saw her by day and at sunset.", readers), 11,
                  {"image/png", "image/png"}),
        out(sampleNow - 50min, "That is her! Come aboard on Friday.", "Dana", client::TextState::Delivered),
        withMedia(in(sampleNow - 9min, "The cake, and the place where we will wait:", readers), 12,
                  {"image/jpeg", "image/jpeg"}),
        withMedia(in(sampleNow - 30s, "", readers), 13, {"application/pdf", ""})};
    relay.mail.book.threads.insert(relay.mail.book.threads.begin(), thread);
    const auto at = [&](std::size_t text, int index) {
        return client::MediumId{thread.texts[text].sid, thread.texts[text].seq, index};
    };
    relay.mail.media[at(0, 0)] = {first, QByteArrayLiteral("image/png")};
    relay.mail.media[at(0, 1)] = {second, QByteArrayLiteral("image/png")};
    relay.mail.silentMedia.insert(at(2, 1));
    relay.mail.media[at(3, 0)] = {QByteArrayLiteral("%PDF-1.7"), QByteArrayLiteral("application/pdf")};
}

void fillThread(FakeRelay &relay)
{
    client::CallDetail missed;
    missed.call = callOfRosa("CA0000000000000000000000000000a001", sampleNow - 27h, Outcome::Missed);
    missed.call.claimedBy = "Lee";
    Event claim;
    claim.kind = EventKind::MissedClaimed;
    claim.call = missed.call.sid;
    claim.tenant = missed.call.tenant;
    claim.by = "Lee";
    claim.at = missed.call.startedAt + 6min;
    missed.events = {claim};
    relay.add(missed);
    client::Thread thread{TenantId("qdn"), "+16195550100", rosa, {}};
    thread.texts = {
        out(sampleNow - 26h, "Hi Rosa, sorry we missed you. How many will you be on Friday?", "Lee",
            client::TextState::Delivered),
        in(sampleNow - 25h, "Twelve! Is there food on board?", {ContactId("captain"), ContactId("office")})};
    relay.mail.book.threads.insert(relay.mail.book.threads.begin(), thread);
    auto &voicemails = relay.mail.inbox.voicemails;
    voicemails.insert(
        voicemails.begin(),
        {voicemailOfRosa("CA0000000000000000000000000000a003", sampleNow - 4min, 22,
                         "It is Rosa again. We are fourteen now, is that all right?"),
         voicemailOfRosa("CA0000000000000000000000000000a002", sampleNow - 41min, 31,
                         "Hello, this is Rosa Diaz. Nobody answered my text, so: may we bring our "
                         "own cake? Please call me back before noon.")});
}

void fillMessages(FakeRelay &relay)
{
    std::size_t number = 0;
    for (const CallSummary &call : relay.log) {
        if (call.outcome != Outcome::Voicemail)
            continue;
        client::Voicemail voicemail;
        voicemail.call = call;
        voicemail.at = call.startedAt + 1min;
        voicemail.seconds = 14 + static_cast<int>(number) * 17 % 50;
        voicemail.sid = "RE" + call.sid.value.substr(2);
        voicemail.transcript = transcripts[number % transcripts.size()];
        if (number >= 2) {
            voicemail.heardBy = "Dana";
            voicemail.heardAt = voicemail.at + 9min;
        }
        relay.mail.inbox.voicemails.push_back(std::move(voicemail));
        ++number;
    }
    for (client::Thread &thread : std::vector{booking(), unsent(), stopped()})
        relay.mail.book.threads.push_back(std::move(thread));
    relay.mail.book.stops = {
        {TenantId("qdn"), "+16195550100", "+17605550188", {}, sampleNow - 49h},
        {TenantId("qdn"), "+16195550100", "+16195550133", ContactId("lee"), sampleNow - 70h}};
}

} // namespace ringdown::tests
