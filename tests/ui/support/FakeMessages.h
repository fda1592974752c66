// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/MessagesPort.h"
#include "ui/messages/PlayerSource.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::tests {

/// What people said and wrote, in memory.
class FakeMessages final : public link::MessagesPort {
public:
    void voicemails(const client::MessageQuery &query, client::WhenDone<client::VoicemailPage> done) override
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
    void sound(const CallSid &, const std::string &sid, client::WhenDone<client::Sound> done) override
    {
        fetched.push_back(sid);
        if (soundFailure)
            return done({std::nullopt, *soundFailure});
        done({client::Sound{recording, QByteArrayLiteral("audio/mpeg")}, {}});
    }
    void markHeard(const CallSid &, const std::string &sid, const std::string &by,
                   client::WhenDone<client::Voicemail> done) override
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
    void deleteVoicemail(const CallSid &, const std::string &sid,
                         client::WhenDone<client::Changed> done) override
    {
        if (failure)
            return done({std::nullopt, *failure});
        if (holdsDeletions)
            return heldDeletions.push_back([this, sid, done] { remove(sid, done); });
        remove(sid, done);
    }
    void remove(const std::string &sid, const client::WhenDone<client::Changed> &done)
    {
        deleted.push_back(sid);
        std::erase_if(inbox.voicemails, [&](const client::Voicemail &each) { return each.sid == sid; });
        done({client::Changed{}, {}});
    }
    void threads(const client::MessageQuery &query, client::WhenDone<client::ThreadPage> done) override
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
    void sendText(const client::NewText &text, client::WhenDone<client::WrittenText> done) override
    {
        sent.push_back(text);
        if (holdsTexts)
            return heldTexts.push_back(std::move(done));
        if (sendFailure)
            return done({std::nullopt, *sendFailure});
        done({client::WrittenText{"console.1"}, {}});
    }

    QByteArray recording = QByteArrayLiteral("sound");
    client::VoicemailPage inbox;
    client::VoicemailPage older;
    client::ThreadPage book;
    client::ThreadPage olderBook;
    std::optional<client::ApiFailure> failure;
    std::optional<client::ApiFailure> soundFailure;
    std::optional<client::ApiFailure> sendFailure;
    int asked = 0;
    std::vector<client::MessageQuery> askedAbout; ///< voicemails of one caller
    std::vector<std::string> fetched, heard, deleted;
    bool holdsDeletions = false; ///< they are done later, by the test
    std::vector<std::function<void()>> heldDeletions;
    std::vector<client::NewText> sent;
    bool holdsTexts = false; ///< they are answered later, by the test
    std::vector<client::WhenDone<client::WrittenText>> heldTexts;
};

/// A player that plays nothing and notes what it is told.
class FakePlayer final : public messages::Player {
public:
    void tell(messages::PlayerNews news) override { m_news = std::move(news); }
    void load(const QByteArray &) override { m_news.lengthKnown(std::chrono::seconds(31)); }
    void play() override { turn(true); }
    void pause() override { turn(false); }
    bool isPlaying() const override { return m_isPlaying; }
    std::chrono::milliseconds position() const override { return m_position; }
    void seek(std::chrono::milliseconds position) override
    {
        m_position = position;
        m_news.moved(position);
    }
    void setSpeed(double wanted) override { speed = wanted; }

    double speed = 1;

private:
    void turn(bool isPlaying)
    {
        m_isPlaying = isPlaying;
        m_news.playingChanged(isPlaying);
    }

    messages::PlayerNews m_news;
    std::chrono::milliseconds m_position{0};
    bool m_isPlaying = false;
};

/// Players, or a desk without sound.
struct FakePlayers final : messages::PlayerSource {
    std::variant<std::unique_ptr<messages::Player>, QString> player() override
    {
        if (!objection.isEmpty())
            return objection;
        auto made = std::make_unique<FakePlayer>();
        last = made.get();
        return std::unique_ptr<messages::Player>(std::move(made));
    }
    void measure(const QByteArray &sound, messages::WhenMeasured done) override
    {
        done(messages::loudnessOfWave(sound));
    }

    QString objection;
    FakePlayer *last = nullptr; ///< may be gone
};

} // namespace ringdown::tests
