// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/LeftMessages.h"

#include "core/store/sqlite/Sql.h"

namespace ringdown::store::sqlite {

Result<LeftMessages> LeftMessages::open(Database &index)
{
    LeftMessages messages;
    if (auto ready = prepareAll(
            index, {{sql::putLeftMessage, &messages.m_put}, {sql::dropLeftMessage, &messages.m_drop}});
        !ready)
        return ready.error();
    return messages;
}

Result<void> LeftMessages::put(std::int64_t id, std::int64_t tenant, const routing::CallState &call)
{
    if (call.recordedSeconds == 0)
        return {};
    if (call.disposition() == Outcome::Voicemail)
        return drop(id); // a late report may say that nobody answered
    return m_put->with(id, tenant).execute();
}

Result<void> LeftMessages::drop(std::int64_t id)
{
    return m_drop->with(id).execute();
}

} // namespace ringdown::store::sqlite
