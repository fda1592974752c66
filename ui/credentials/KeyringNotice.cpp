// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/KeyringNotice.h"

#include "ui/format/VaultWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {

KeyringNotice::KeyringNotice(QWidget *parent)
    : QFrame(parent)
    , m_title(new shell::Caption(shell::TextSize::Strong))
    , m_sentence(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_first(new QPushButton)
    , m_second(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 12, 14, 12);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    row->addWidget(m_second);
    row->addWidget(m_first);
    m_first->setProperty("primary", true);
    connect(m_first, &QPushButton::clicked, this, &KeyringNotice::pressFirst);
    connect(m_second, &QPushButton::clicked, this, &KeyringNotice::thisRunWanted);
    hide();
}

void KeyringNotice::show(const KeyringView &keyring)
{
    if (keyring.waitsForPerson) {
        m_shown = Shown::Waiting;
        say(format::Tone::Active, tr("Waiting for your keyring password…"),
            tr("The keyring asks for it in a window of its own. Take the time you need."));
        offer(m_first, tr("Cancel"));
        offer(m_second, {});
    } else if (keyring.isThisRunOnly) {
        m_shown = Shown::ThisRun;
        say(format::Tone::Care, tr("Secrets are kept in memory, for this run only."),
            tr("They are gone when the console ends."));
        offer(m_first, tr("Use the keyring"));
        offer(m_second, {});
    } else if (keyring.isSlow) {
        m_shown = Shown::Missing;
        say(format::Tone::Active, tr("The keyring has not answered yet."),
            tr("The screen goes on without it. You can wait, or keep secrets in memory for this run."));
        offer(m_first, {});
        offer(m_second, tr("This run only"));
    } else if (keyring.state && keyring.state->condition != secrets::VaultCondition::Ready) {
        const bool isLocked = keyring.state->condition == secrets::VaultCondition::Locked;
        m_shown = isLocked ? Shown::Locked : Shown::Missing;
        const auto words = format::vaultWords(*keyring.state);
        say(words.tone, words.title, words.sentence);
        setToolTip(QString::fromStdString(keyring.state->detail));
        offer(m_first, isLocked ? tr("Unlock") : tr("Try again"));
        offer(m_second, tr("This run only"));
    } else {
        m_shown = Shown::Nothing;
        hide();
    }
}

void KeyringNotice::say(format::Tone tone, const QString &title, const QString &sentence)
{
    const bool isNews = isHidden() || m_title->text() != title;
    m_tone = tone;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setToolTip({});
    update();
    QFrame::show();
    if (isNews) {
        QAccessibleEvent alert(m_title, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void KeyringNotice::offer(QPushButton *button, const QString &words)
{
    button->setText(words);
    button->setVisible(!words.isEmpty());
}

void KeyringNotice::pressFirst()
{
    switch (m_shown) {
    case Shown::Nothing:
        break;
    case Shown::Locked:
        Q_EMIT unlockWanted();
        break;
    case Shown::Missing:
    case Shown::ThisRun:
        Q_EMIT keyringWanted();
        break;
    case Shown::Waiting:
        Q_EMIT cancelWanted();
        break;
    }
}

void KeyringNotice::paintEvent(QPaintEvent *)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(shell::blended(colours.surface, colours.ink(m_tone), 0.45));
    painter.setBrush(shell::blended(colours.surface, colours.ink(m_tone), 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ringdown::credentials
