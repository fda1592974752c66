// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"

#include <QWidget>

class QPushButton;

namespace ringdown::tests {

inline const TenantId queen{"qdn"};
constexpr Instant wednesdayMorning{1'795'632'060'000}; ///< 2026-11-25 10:41 in San Diego

plan::Tenant &queenOf(plan::Plan &plan);

/// A relay that answers for its log when the test says so.
class PatientRelay : public FakeRelay {
public:
    PatientRelay();
    ~PatientRelay() override;

    void calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done) override;
    void answer(const client::ApiResult<client::CallPage> &page);

    std::vector<client::WhenDone<client::CallPage>> held;
};

/// A window to lay sheets over, a relay and a draft of its plan.
struct ReviewDesk {
    ReviewDesk();
    ~ReviewDesk();

    void closeFridayAt(int hour);
    /// Without the draft knowing.
    void pushElsewhere(const plan::Plan &theirs);
    QPushButton *button(const QString &words) const;
    bool says(const QString &words) const;

    QWidget window;
    PatientRelay relay;
    plan::Plan begun;
    draft::Draft draft;
};

} // namespace ringdown::tests
