// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/support/FakeRelay.h"
#include "ui/draft/Draft.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace ringdown::tests {

inline const TenantId queen{"qdn"};
constexpr Instant wednesdayMorning{1'795'632'060'000}; ///< 2026-11-25 10:41 in San Diego

inline plan::Plan harborPlan()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return plan::readPlan(file.readAll().toStdString()).plan;
}

inline plan::Tenant &queenOf(plan::Plan &plan)
{
    return *std::find_if(plan.tenants.begin(), plan.tenants.end(),
                         [](const plan::Tenant &tenant) { return tenant.id == queen; });
}

/// A relay that answers for its log when the test says so.
class PatientRelay : public FakeRelay {
public:
    void calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done) override
    {
        queries.push_back(query);
        held.push_back(std::move(done));
    }
    void answer(const client::ApiResult<client::CallPage> &page)
    {
        const auto done = held.back(); // the answer may ask for more
        done(page);
    }

    std::vector<client::WhenDone<client::CallPage>> held;
};

/// A window to lay sheets over, a relay and a draft of its plan.
struct ReviewDesk {
    ReviewDesk()
        : begun(harborPlan())
    {
        relay.planText = plan::writePlan(begun);
        relay.texts[relay.revision] = relay.planText;
        relay.history = {{relay.revision, {}, "dana", "the beginning"}};
        draft.takeLive(relay.revision, begun);
        window.resize(1200, 800);
        window.show();
    }

    void closeFridayAt(int hour)
    {
        draft.edit(QStringLiteral("close Friday at %1").arg(hour), queen, [hour](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, hour * 60}};
        });
    }
    /// Without the draft knowing.
    void pushElsewhere(const plan::Plan &theirs)
    {
        relay.push(plan::writePlan(theirs), relay.revision, "holiday", "Dana",
                   [](const client::ApiResult<client::Pushed> &) {});
        relay.history.front().at = wednesdayMorning - std::chrono::minutes(2);
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QWidget window;
    PatientRelay relay;
    plan::Plan begun;
    draft::Draft draft;
};

} // namespace ringdown::tests
