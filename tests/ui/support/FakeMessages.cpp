// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeMessages.h"

namespace ringdown::tests {

FakeMessages::FakeMessages() = default;
FakeMessages::~FakeMessages() = default;

void FakeMessages::voicemails(const client::MessageQuery &query, client::WhenDone<client::VoicemailPage> done)
{
    ++asked;
    if (failure)
        return done({std::nullopt, *failure});
    client::VoicemailPage page = query.after.empty() ? inbox : older;
    if (!query.with.empty()) {
        askedAbout.push_back(query);
        std::erase_if(page.voicemails, [&](const client::Voicemail &each) {
            return each.call.from != query.with || each.call.tenant != query.tenant;
        });
    }
    done({std::move(page), {}});
}

void FakeMessages::sound(const CallSid &, const std::string &sid, client::WhenDone<client::Sound> done)
{
    fetched.push_back(sid);
    if (soundFailure)
        return done({std::nullopt, *soundFailure});
    done({client::Sound{recording, QByteArrayLiteral("audio/mpeg")}, {}});
}

void FakeMessages::markHeard(const CallSid &, const std::string &sid, const std::string &by,
                             client::WhenDone<client::Voicemail> done)
{
    for (client::Voicemail &each : inbox.voicemails) {
        if (each.sid != sid)
            continue;
        heard.push_back(sid);
        each.heardBy = by;
        each.heardAt = each.at + std::chrono::minutes(3);
        return done({each, {}});
    }
}

void FakeMessages::deleteVoicemail(const CallSid &, const std::string &sid,
                                   client::WhenDone<client::Changed> done)
{
    if (failure)
        return done({std::nullopt, *failure});
    if (holdsDeletions)
        return heldDeletions.push_back([this, sid, done] { remove(sid, done); });
    remove(sid, done);
}

void FakeMessages::remove(const std::string &sid, const client::WhenDone<client::Changed> &done)
{
    deleted.push_back(sid);
    std::erase_if(inbox.voicemails, [&](const client::Voicemail &each) { return each.sid == sid; });
    done({client::Changed{}, {}});
}

void FakeMessages::threads(const client::MessageQuery &query, client::WhenDone<client::ThreadPage> done)
{
    if (failure)
        return done({std::nullopt, *failure});
    client::ThreadPage page = query.after.empty() ? book : olderBook;
    if (!query.with.empty())
        std::erase_if(page.threads, [&](const client::Thread &each) {
            return each.with != query.with || each.tenant != query.tenant;
        });
    done({std::move(page), {}});
}

void FakeMessages::medium(const client::MediumId &id, client::WhenDone<client::Medium> done)
{
    fetchedMedia.push_back(id);
    if (silentMedia.contains(id))
        return;
    const auto answer = [this, id, done = std::move(done)] {
        const auto found = media.find(id);
        if (mediumFailure)
            done({std::nullopt, *mediumFailure});
        else if (found != media.end())
            done({found->second, {}});
        else
            done({std::nullopt,
                  {{ErrorCode::NotFound,
                    "Twilio has no such attachment: it was deleted there, or is so new that "
                    "it is not there yet."},
                   404,
                   "Not Found",
                   {}}});
    };
    if (holdsMedia)
        return heldMedia.push_back(answer);
    answer();
}

void FakeMessages::sendText(const client::NewText &text, client::WhenDone<client::WrittenText> done)
{
    sent.push_back(text);
    if (holdsTexts)
        return heldTexts.push_back(std::move(done));
    if (sendFailure)
        return done({std::nullopt, *sendFailure});
    done({client::WrittenText{"console.1"}, {}});
}

} // namespace ringdown::tests
