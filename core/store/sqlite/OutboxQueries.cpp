// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/OutboxQueries.h"

#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

WaitingRow waitingRow(Statement &rows)
{
    WaitingRow waiting;
    waiting.position = rows.number(0);
    OutboxRow &row = waiting.row;
    row.id = rows.text(1);
    row.tenant.value = rows.text(2);
    row.call.value = rows.text(3);
    row.from = rows.text(4);
    row.to = rows.text(5);
    row.body = rows.text(6);
    setTestNumber(row, rows.number(7));
    row.kind = static_cast<EffectKind>(rows.number(8));
    row.form = rows.text(9);
    row.queuedAt.milliseconds = rows.number(10);
    if (const std::int64_t triedAt = rows.number(11); triedAt != 0)
        row.triedAt = Instant{triedAt};
    row.isUnknown = rows.number(12) != 0;
    return waiting;
}

/// Everything the statement, bound already, has to say.
template <typename Value, typename Make>
Result<std::vector<Value>> allOf(Statement &rows, Make make)
{
    std::vector<Value> all;
    for (auto row = rows.next(); !row || *row; row = rows.next()) {
        if (!row)
            return row.error();
        all.push_back(make(rows));
    }
    return all;
}

constexpr std::int64_t ofDrill = 1;
constexpr std::int64_t ofLiveTest = 2;

} // namespace

std::int64_t testNumber(const OutboxRow &row)
{
    return row.test ? ofDrill : row.isLiveTest ? ofLiveTest : 0;
}

void setTestNumber(OutboxRow &row, std::int64_t number)
{
    row.test = number == ofDrill;
    row.isLiveTest = number == ofLiveTest;
}

Result<std::vector<OutboxRow>> readWaitingOutbox(Database &database, int limit)
{
    auto rows = database.prepare(sql::waitingOutbox);
    if (!rows)
        return rows.error();
    return allOf<OutboxRow>(rows->with(limit), [](Statement &row) { return waitingRow(row).row; });
}

Result<std::vector<WaitingRow>> readWaitingAfter(Database &database, std::int64_t position, Urgency urgency,
                                                 int limit)
{
    auto rows = database.prepare(urgency == Urgency::Urgent ? sql::waitingUrgent : sql::waitingPatient);
    if (!rows)
        return rows.error();
    return allOf<WaitingRow>(rows->with(position, limit), waitingRow);
}

Result<OutboxRow> readUnsentOutbox(Database &database, const std::string &id)
{
    auto rows = database.prepare(sql::unsentOutbox);
    if (!rows)
        return rows.error();
    auto found = allOf<OutboxRow>(rows->with(id), [](Statement &row) { return waitingRow(row).row; });
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, "nothing that was not sent is called \"" + id + '"'};
    return std::move(found->front());
}

Result<std::vector<TriedEffect>> readTriedSince(Database &database, Instant since)
{
    auto rows = database.prepare(sql::triedOutbox);
    if (!rows)
        return rows.error();
    return allOf<TriedEffect>(
        rows->with(static_cast<int>(EffectKind::Dialled), since.milliseconds), [](Statement &row) {
            return TriedEffect{TenantId(std::string(row.text(0))), std::string(row.text(1)),
                               static_cast<EffectKind>(row.number(2)), Instant{row.number(3)},
                               std::max(1, static_cast<int>(row.number(4)))};
        });
}

Result<std::vector<std::string>> readKnownSids(Database &database, const std::vector<std::string> &sids)
{
    auto isKnown = database.prepare(sql::outboxSid);
    if (!isKnown)
        return isKnown.error();
    std::vector<std::string> known;
    for (const std::string &sid : sids) {
        const Rewinding rewinding(isKnown->with(sid));
        const auto row = isKnown->next();
        if (!row)
            return row.error();
        if (*row)
            known.push_back(sid);
    }
    return known;
}

} // namespace ringdown::store::sqlite
