// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/window/Mode.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace ringdown::client {
struct ApiFailure;
}
namespace ringdown::link {
class Desk;
class RelayPort;
} // namespace ringdown::link
namespace ringdown::shell {
class ActionRegistry;
class Page;
} // namespace ringdown::shell

namespace ringdown::window {

class Frame;
class VoicemailSheet;

/// What one can do with the chosen call of the page that has the keys.
class CallDeeds : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<Instant()>;

    CallDeeds(Frame &frame, link::Desk &desk, shell::ActionRegistry &actions, Clock clock, QObject *parent);

    void setRelay(link::RelayPort *relay, Mode mode);
    void setOperator(const QString &name) { m_operator = name; }
    /// A page in a window of its own; nullptr when there is none.
    void setDetached(shell::Page *page) { m_detached = page; }

    void open();
    void explain();
    void claim();
    void claimCall(const CallSid &sid);
    void giveBack();
    void giveBackCall(const CallSid &sid);
    void sendToVoicemail();
    void askVoicemail(const CallSid &sid); ///< as its notice does
    /// Something happened to a call.
    void takeCall(const CallSid &sid);
    void copyNumber();
    void copySummary();
    void copy(const QString &text, const QString &what); ///< what: the sentence that says so
    void showCallsOfCaller();
    void openInWindow();
    void simulate();
    void makeRule();
    void allow(); ///< decides which of these are possible now

Q_SIGNALS:
    void goToWanted(const QString &place);
    void tenantWanted(const ringdown::TenantId &tenant);
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

private:
    shell::Page *page() const;
    QString objectionToVoicemail(const CallSid &sid) const;
    void askOver(QWidget &window, const CallSid &sid);
    std::optional<CallSummary> chosen() const;

    Frame &m_frame;
    link::Desk &m_desk;
    shell::ActionRegistry &m_actions;
    Clock m_clock;
    link::RelayPort *m_relay = nullptr;
    Mode m_mode = Mode::NoRelay;
    QString m_operator;
    shell::Page *m_detached = nullptr;
    QPointer<VoicemailSheet> m_question;
};

} // namespace ringdown::window
