// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/routes/StepFields.h"

class QLineEdit;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

// The kinds of step with one thing to set, or none.

class SayFields : public StepFields {
    Q_OBJECT
public:
    explicit SayFields(speech::PromptVoice &voice);
    void focusPart(const std::string &part) override;

protected:
    void read(const plan::Tenant &tenant, Instant now) override;

private:
    TemplateField *m_text;
    shell::Caption *m_sample;
    speech::ListenButton *m_listen;
};

class PlayFields : public StepFields {
    Q_OBJECT
public:
    PlayFields();
    void focusPart(const std::string &part) override;

protected:
    void read(const plan::Tenant &tenant, Instant now) override;

private:
    QLineEdit *m_url;
};

class TextFields : public StepFields {
    Q_OBJECT
public:
    TextFields();
    void focusPart(const std::string &part) override;

protected:
    void read(const plan::Tenant &tenant, Instant now) override;

private:
    QComboBox *m_text;
    QPushButton *m_open;
    shell::Caption *m_words; ///< whom, and what
};

class GotoFields : public StepFields {
    Q_OBJECT
public:
    GotoFields();
    void focusPart(const std::string &part) override;

protected:
    void read(const plan::Tenant &tenant, Instant now) override;

private:
    QComboBox *m_route;
    QPushButton *m_open;
};

class RejectFields : public StepFields {
    Q_OBJECT
public:
    RejectFields();
    void focusPart(const std::string &part) override;

protected:
    void read(const plan::Tenant &tenant, Instant now) override;

private:
    QComboBox *m_reason;
};

class HangupFields : public StepFields {
    Q_OBJECT
public:
    HangupFields();
    void focusPart(const std::string &) override {}

protected:
    void read(const plan::Tenant &, Instant) override {}
};

} // namespace ringdown::routing_ui
