// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/ListenButton.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"
#include "ui/shell/RoleGate.h"

namespace ringdown::speech {

ListenButton::ListenButton(PromptVoice &voice, QWidget *parent)
    : QPushButton(parent)
    , m_voice(voice)
    , m_note(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    shell::setOnlyReads(*this);
    m_note->setWordWrap(true);
    m_note->hide();
    connect(this, &QPushButton::clicked, this, &ListenButton::press);
    connect(&m_voice, &PromptVoice::changed, this, &ListenButton::showState);
    connect(&m_voice, &PromptVoice::failed, this, [this](QObject *asker, const QString &why) {
        if (asker == this)
            showTrouble(why);
    });
    showState();
}

QWidget *ListenButton::note() const
{
    return m_note;
}

void ListenButton::setPrompt(const QString &words, const QString &language)
{
    if (m_words == words && m_language == language)
        return;
    m_voice.stop(this);
    m_words = words;
    m_language = language;
    m_note->hide();
    showState();
}

void ListenButton::press()
{
    if (m_voice.isSaying(this))
        return m_voice.stop(this);
    if (const QString why = m_voice.say(this, m_words, m_language); !why.isEmpty())
        showTrouble(why);
}

void ListenButton::showState()
{
    const bool isSaying = m_voice.isSaying(this);
    setText(isSaying ? tr("Stop") : tr("Listen"));
    setIcon(isSaying ? QIcon() : shell::glyphIcon(format::Glyph::Play));
    setEnabled(!m_words.trimmed().isEmpty());
    setToolTip(isEnabled()
                   ? tr("Says it in a voice of this desk. Callers hear Twilio’s, which sounds different.")
                   : tr("There are no words to say."));
    setAccessibleDescription(toolTip());
    if (isSaying) {
        m_note->setTone(format::Tone::Neutral);
        m_note->setText(tr("A voice of this desk. Callers hear Twilio’s."));
    }
    if (isSaying || m_note->text() == tr("A voice of this desk. Callers hear Twilio’s."))
        m_note->setVisible(isSaying);
}

void ListenButton::showTrouble(const QString &why)
{
    m_note->setTone(format::Tone::Care);
    m_note->setText(why);
    m_note->show();
}

void ListenButton::hideEvent(QHideEvent *event)
{
    m_voice.stop(this);
    QPushButton::hideEvent(event);
}

} // namespace ringdown::speech
