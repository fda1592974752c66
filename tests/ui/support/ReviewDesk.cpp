// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ReviewDesk.h"

#include "core/plan/PlanWriter.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ringdown::tests {

plan::Tenant &queenOf(plan::Plan &plan)
{
    return *std::find_if(plan.tenants.begin(), plan.tenants.end(),
                         [](const plan::Tenant &tenant) { return tenant.id == queen; });
}

PatientRelay::PatientRelay() = default;
PatientRelay::~PatientRelay() = default;

void PatientRelay::calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done)
{
    queries.push_back(query);
    held.push_back(std::move(done));
}

void PatientRelay::answer(const client::ApiResult<client::CallPage> &page)
{
    const auto done = held.back(); // the answer may ask for more
    done(page);
}

ReviewDesk::ReviewDesk()
    : begun(harborPlan())
{
    relay.planText = plan::writePlan(begun);
    relay.texts[relay.revision] = relay.planText;
    relay.history = {{relay.revision, {}, "dana", "the beginning"}};
    draft.takeLive(relay.revision, begun);
    window.resize(1200, 800);
    window.show();
}

ReviewDesk::~ReviewDesk() = default;

void ReviewDesk::closeFridayAt(int hour)
{
    draft.edit(QStringLiteral("close Friday at %1").arg(hour), queen, [hour](plan::Tenant &tenant) {
        tenant.hours.week[4] = {{9 * 60, hour * 60}};
    });
}

void ReviewDesk::pushElsewhere(const plan::Plan &theirs)
{
    relay.push(plan::writePlan(theirs), relay.revision, "holiday", "Dana",
               [](const client::ApiResult<client::Pushed> &) {});
    relay.history.front().at = wednesdayMorning - std::chrono::minutes(2);
}

QPushButton *ReviewDesk::button(const QString &words) const
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

bool ReviewDesk::says(const QString &words) const
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace ringdown::tests
