// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/TheftCard.h"

#include "ui/format/CredentialWords.h"
#include "ui/format/Times.h"
#include "ui/shell/Caption.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

shell::Caption *lead(const QString &words)
{
    auto *caption = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    caption->setText(words);
    return caption;
}

} // namespace

TheftCard::TheftCard(QWidget *parent)
    : Card(tr("If this relay were stolen"), parent)
{
}

void TheftCard::show(const RelayView &relay, Instant now)
{
    rebuild([&] {
        setNote({});
        if (!relay.apiKey.value) {
            body()->addWidget(glyphLine(format::Glyph::Info, format::Tone::Neutral,
                                        tr("Not known until a relay says what its key reaches.")));
            return body()->addStretch(1);
        }
        const client::RelayApiKey &key = *relay.apiKey.value;
        const auto words = format::reachWords(key);
        if (key.reach)
            setNote(tr("asked %1").arg(format::Times(QTimeZone::systemTimeZone()).near(key.reach->at, now)));
        auto *title = new shell::Caption(shell::TextSize::Strong, words.tone);
        title->setText(words.title);
        title->setWordWrap(true);
        body()->addWidget(title);
        if (!words.could.isEmpty())
            body()->addWidget(lead(tr("Whoever copies all it holds could")));
        for (const QString &each : words.could)
            body()->addWidget(glyphLine(format::Glyph::Alert, words.tone, each));
        if (!words.couldNot.isEmpty())
            body()->addWidget(lead(tr("but could not")));
        for (const QString &each : words.couldNot)
            body()->addWidget(glyphLine(format::Glyph::Close, format::Tone::Neutral, each));
        body()->addStretch(1);
        auto *again = new QPushButton(tr("Ask the carrier again"));
        connect(again, &QPushButton::clicked, this, &TheftCard::askAgainWanted);
        addFoot(again);
    });
}

} // namespace ringdown::credentials
