// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/routing/WhatIf.h"
#include "ui/drill/TestKind.h"
#include "ui/format/FailureWords.h"
#include "ui/format/FreshnessWords.h"
#include "ui/format/PlanNames.h"
#include "ui/shell/Sheet.h"

#include <memory>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace ringdown::routing {
class CompiledPlan;
}

namespace ringdown::shell {
class Banner;
class Caption;
} // namespace ringdown::shell

namespace ringdown::drill {

class CallerEntry;
class ContactAnswers;
class FieldRows;
class LiveTestBox;
class TestModes;
class TestTrace;
struct TestWish;

/// Ctrl+T: chooses what a test call is like, starts it as a drill or, after a question, as a real call, and
/// ticks off what the plan foretold as it happens.
class TestCallSheet : public shell::Sheet {
    Q_OBJECT
public:
    using StoppedAt = std::function<std::vector<std::string>(const std::string &number)>;

    explicit TestCallSheet(QWidget *window);

    void setNames(const format::PlanNames &names);
    void begin(const TenantId &tenant, Instant now);
    /// Calls like this one: as a drill it starts at once, live it tells which phones ring and asks.
    void beginLike(const TenantId &tenant, const routing::WhatIfQuestion &question, TestKind kind,
                   Instant now);
    /// A live one that rings the phone of this contact alone.
    void beginRinging(const TenantId &tenant, const ContactId &contact, Instant now);
    /// How the relay rings a drill's phones, from the next time it is foretold.
    void useOwnLegs(routing::OwnLegs legs) { m_ownLegs = legs; }
    /// Tells who wrote STOP to a business number: a drill texts nobody of them.
    void useStops(StoppedAt stops) { m_stoppedAt = std::move(stops); }
    void setNow(Instant now) { m_now = now; }
    void setFreshness(const format::Freshness &freshness); ///< of what the feed tells
    void showStarted(const CallSid &sid);
    void showFailure(const client::ApiFailure &failure);
    void showPreview(const client::LiveTestPreview &preview);
    void showPreviewFailure(const client::ApiFailure &failure);
    void takeEvents(const CallSid &sid, const std::vector<Event> &events);

Q_SIGNALS:
    void startWanted(const ringdown::client::TestCallRequest &request);
    /// What would this live test call do?
    void previewWanted(const ringdown::client::TestCallRequest &request);
    void openWanted(const ringdown::CallSid &sid);

protected:
    QSize wantedSize() const override { return {920, 620}; }
    void submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeNames();
    QWidget *buildForm();
    QWidget *buildFoot();
    void arrange(); ///< for the room and the words' size
    void modeChanged();
    void show(const TenantId &tenant, const ContactId &contact, Instant now);
    QString onlyName() const;
    bool isLive() const;
    void askWhoRings();
    void ask();
    void showState();
    void tenantChanged();
    void foretell();
    void start();
    TestWish wish() const;
    const plan::Tenant *tenant() const;

    format::PlanNames m_names;
    bool m_isStale = false; ///< the fields are not of these names, which nobody sees
    std::shared_ptr<const routing::CompiledPlan> m_plan;
    Instant m_now;
    ContactId m_only; ///< the only one to ring; "" for whom the plan rings
    CallSid m_sid;
    routing::OwnLegs m_ownLegs = routing::OwnLegs::Unsaid;
    StoppedAt m_stoppedAt;
    shell::Caption *m_title;
    shell::Caption *m_purpose;
    shell::Banner *m_trouble;
    TestModes *m_modes;
    FieldRows *m_rows;
    LiveTestBox *m_live;
    bool m_isAsked = false; ///< the question stands, and the next press places the call
    bool m_isPlacing = false;
    bool m_wasLive = false; ///< the one whose trace is shown
    QComboBox *m_tenants;
    CallerEntry *m_from;
    QLineEdit *m_digits;
    QComboBox *m_pace;
    ContactAnswers *m_answers;
    QScrollArea *m_form;
    QBoxLayout *m_body; ///< the form and what is foretold
    TestTrace *m_trace;
    QPushButton *m_start;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace ringdown::drill
