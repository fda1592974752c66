// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Speaker.h"

#include <QStringList>

#include <memory>
#include <utility>

namespace ringdown::tests {

/// What a speaker was told, and how it answers.
struct SpokenNotes {
    QStringList said; ///< "en-US: words"
    int stops = 0;
    QString objection; ///< against any language
    speech::SpeakerNews news;
};

/// A speaker that says nothing and notes what it is told.
class FakeSpeaker final : public speech::Speaker {
public:
    explicit FakeSpeaker(SpokenNotes &notes);

    void tell(speech::SpeakerNews news) override { m_notes.news = std::move(news); }
    QString objection(const QString &) override { return m_notes.objection; }
    void say(const QString &words, const QString &language) override;
    void stop() override { ++m_notes.stops; }

private:
    SpokenNotes &m_notes;
};

/// Speakers that write into notes, which must outlive them; or a desk without speech.
struct FakeSpeakers final : speech::SpeakerSource {
    explicit FakeSpeakers(SpokenNotes &where);

    std::variant<std::unique_ptr<speech::Speaker>, QString> speaker() override;

    SpokenNotes &notes;
    QString none;
    int made = 0;
};

} // namespace ringdown::tests
