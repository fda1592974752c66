// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/PromptVoice.h"

#include <QPushButton>

namespace ringdown::shell {
class Caption;
}

namespace ringdown::speech {

/// Says what a caller hears at one place of a plan, in a voice of this desk.
class ListenButton : public QPushButton {
    Q_OBJECT
public:
    /// voice must outlive this.
    explicit ListenButton(PromptVoice &voice, QWidget *parent = nullptr);

    /// language: the plan's, "en-US". Other words end what is being said.
    void setPrompt(const QString &words, const QString &language);
    /// What there is to say of it: to be placed beneath. Hidden when there is nothing.
    QWidget *note() const;

protected:
    void hideEvent(QHideEvent *event) override; ///< nobody speaks from a page that is not seen

private:
    void press();
    void showState();
    void showTrouble(const QString &why);

    PromptVoice &m_voice;
    QString m_words;
    QString m_language;
    shell::Caption *m_note;
};

} // namespace ringdown::speech
