// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/routes/StepFields.h"

class QCheckBox;
class QLineEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// A voicemail: its greeting, how long a message may be, and the text that a caller can ask for instead.
class VoicemailFields : public StepFields {
    Q_OBJECT
public:
    explicit VoicemailFields(speech::PromptVoice &voice);
    void focusPart(const std::string &part) override;

protected:
    void read(const plan::Tenant &tenant, Instant now) override;

private:
    void wire();
    void offerTextBack(bool isOffered);

    TemplateField *m_greeting;
    QWidget *m_words = nullptr; ///< what is spoken, when no recording is played
    QLineEdit *m_sound;
    shell::Caption *m_sample;
    speech::ListenButton *m_listen;
    QSpinBox *m_seconds;
    QCheckBox *m_transcribe;
    QCheckBox *m_offersText;
    QWidget *m_textBack;
    QComboBox *m_key;
    TemplateField *m_body;
    shell::Caption *m_bodySample;
    shell::Caption *m_segments;
};

} // namespace ringdown::routing_ui
