// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/FailureWords.h"
#include "ui/format/PlanNames.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QFormLayout;
class QPushButton;

namespace ringdown::shell {
class Banner;
class Caption;
class OutcomeBadge;
class Timeline;
} // namespace ringdown::shell

namespace ringdown::calls {

class RawEvents;

/// One call with everything that happened to it, and why.
class CallDetailView : public QWidget {
    Q_OBJECT
public:
    explicit CallDetailView(QWidget *parent = nullptr);

    void setNames(const format::PlanNames &names);
    /// The row that was chosen; its timeline follows with showEvents().
    void showSummary(const CallSummary &call, Instant now);
    void showEvents(const std::vector<Event> &events);
    void showFailure(const format::FailureWords &failure);
    void clear();
    CallSid shownCall() const { return m_call.sid; }
    void focusReasons();
    QSize sizeHint() const override;

Q_SIGNALS:
    void claimWanted(const ringdown::CallSid &sid);
    void giveBackWanted(const ringdown::CallSid &sid);
    void listenWanted(const ringdown::CallSid &sid, const std::string &recording);
    void playWanted(const ringdown::CallSid &sid); ///< Space; whether it left a message is not known
    void copyWanted(const QString &text, const QString &what);
    void retryWanted();
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    QWidget *buildHead();
    QLayout *buildAbout();
    QWidget *buildButtons();
    void fillFacts(Instant now);
    void allowClaim();
    void tellEnd();
    void offerListening();
    void callBack();

    format::PlanNames m_names;
    CallSummary m_call;
    Instant m_now;
    shell::Caption *m_caller;
    shell::Caption *m_number;
    shell::OutcomeBadge *m_outcome;
    shell::Caption *m_end;
    shell::Caption *m_claimed;
    QFormLayout *m_facts;
    QPushButton *m_claim;
    QPushButton *m_giveBack;
    QPushButton *m_listen;
    std::string m_recording; ///< the newest of the call, "" for none
    QPushButton *m_copy;
    QPushButton *m_callBack;
    RawEvents *m_raw;
    shell::Banner *m_trouble;
    shell::Timeline *m_timeline;
    QBoxLayout *m_body; ///< the facts and the timeline
    std::vector<Event> m_events;
};

} // namespace ringdown::calls
