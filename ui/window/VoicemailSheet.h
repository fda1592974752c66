// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "ui/shell/Sheet.h"

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::window {

/// Asked before a caller is sent to voicemail, for nothing brings them back from there. Return lets them ring
/// on.
class VoicemailSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit VoicemailSheet(QWidget *window);

    void ask(const CallSid &sid, const QString &caller, const QString &business);
    const CallSid &call() const { return m_call; }

Q_SIGNALS:
    void wanted(const ringdown::CallSid &sid);

protected:
    QSize wantedSize() const override;
    void submit() override;

private:
    void send();

    CallSid m_call;
    shell::Caption *m_title;
    shell::Caption *m_words;
    QPushButton *m_leave;
    QPushButton *m_send;
};

} // namespace ringdown::window
