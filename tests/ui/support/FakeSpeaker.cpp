// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeSpeaker.h"

namespace ringdown::tests {

FakeSpeaker::FakeSpeaker(SpokenNotes &notes)
    : m_notes(notes)
{
}

void FakeSpeaker::say(const QString &words, const QString &language)
{
    m_notes.said << language + QStringLiteral(": ") + words;
}

FakeSpeakers::FakeSpeakers(SpokenNotes &where)
    : notes(where)
{
}

std::variant<std::unique_ptr<speech::Speaker>, QString> FakeSpeakers::speaker()
{
    ++made;
    if (!none.isEmpty())
        return none;
    return std::make_unique<FakeSpeaker>(notes);
}

} // namespace ringdown::tests
