// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/QueueResources.h"

#include "core/carrier/CallFields.h"
#include "core/carrier/Carrier.h"

#include <nlohmann/json.hpp>

namespace ringdown::carrier {
namespace {

nlohmann::ordered_json describeQueue(const Visit &visit, const Queues::Listed &queue)
{
    return {{"sid", queue.sid},
            {"account_sid", visit.account.sid},
            {"friendly_name", queue.name},
            {"current_size", queue.size},
            {"average_wait_time", 0},
            {"max_size", 1000},
            {"date_created", rfc2822(queue.madeAt)},
            {"date_updated", rfc2822(visit.now)},
            {"uri", "/2010-04-01/Accounts/" + visit.account.sid + "/Queues/" + queue.sid + ".json"}};
}

} // namespace

RestReply listQueues(Visit &visit)
{
    std::vector<nlohmann::ordered_json> all;
    if (visit.carrier()) {
        for (const Queues::Listed &queue : visit.carrier()->queues().list())
            all.push_back(describeQueue(visit, queue));
    }
    return listed(visit, "queues", all);
}

RestReply deleteQueue(Visit &visit)
{
    if (!visit.carrier())
        return nothingThere(visit.path);
    switch (visit.carrier()->queues().remove(visit.last)) {
    case Queues::Deleted::Done:
        return {204, {}};
    case Queues::Deleted::NoSuchQueue:
        return nothingThere(visit.path);
    case Queues::Deleted::NotEmpty:
        return refusal(400, 20001, "Only empty queues can be deleted");
    }
    return nothingThere(visit.path);
}

} // namespace ringdown::carrier
