// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/CallDesk.h"

namespace ringdown::test {

void CallDesk::run(relay::LegReports &reports)
{
    constexpr int many = 100;
    const auto rows = m_outbox.waitingAfter(m_position, store::Urgency::Urgent, many);
    if (!rows)
        return;
    for (const store::WaitingRow &waiting : *rows) {
        m_position = waiting.position;
        const auto form = twilio::Form::decode(waiting.row.form);
        if (waiting.row.kind == store::EffectKind::EndCall || waiting.row.kind == store::EffectKind::MoveCall)
            change(waiting.row);
        else if (waiting.row.kind == store::EffectKind::DeleteQueue)
            m_carrier.queues().remove(waiting.row.to);
        else if (!m_losesOrders && reports.whyNotNeeded(waiting.row).empty())
            place(waiting.row, *form, reports);
        finish(waiting.row);
    }
}

/// It may be over already.
void CallDesk::change(const store::OutboxRow &row)
{
    const auto update = [this, sid = row.to, body = row.form] {
        static_cast<void>(m_carrier.updateCall(sid, *twilio::Form::decode(body)));
    };
    if (m_changesTake.count() == 0)
        update();
    else
        m_timeline.after(m_changesTake, update);
}

void CallDesk::place(const store::OutboxRow &row, const twilio::Form &form, relay::LegReports &reports)
{
    const auto placed = m_carrier.placeCall(form);
    if (const auto *complaint = std::get_if<carrier::Complaint>(&placed))
        reports.refused(row, "the carrier says " + std::to_string(complaint->code) + ": " + complaint->words);
    else
        reports.placed(row, std::get<std::string>(placed));
}

void CallDesk::finish(const store::OutboxRow &row)
{
    store::EffectNews news;
    news.id = row.id;
    news.at = m_timeline.now();
    m_outbox.note(std::move(news), [](const Result<store::Committed> &) {});
}

} // namespace ringdown::test
