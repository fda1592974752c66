// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/routes/StepFields.h"

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class KeyPad;

/// A menu: its prompt, the keys and where they lead, how long and how often it asks.
class MenuFields : public StepFields {
    Q_OBJECT
public:
    explicit MenuFields(speech::PromptVoice &voice);
    void focusPart(const std::string &part) override;

protected:
    void read(const plan::Tenant &tenant, Instant now) override;

private:
    void wire();

    TemplateField *m_prompt;
    shell::Caption *m_sample;
    speech::ListenButton *m_listen;
    KeyPad *m_pad;
    QComboBox *m_otherwise;
    QSpinBox *m_seconds;
    QSpinBox *m_tries;
    shell::Caption *m_words; ///< what the numbers come to
};

} // namespace ringdown::routing_ui
