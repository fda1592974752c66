// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/KeyReach.h"

namespace ringdown::rest {
namespace {

/// Something to ask for, and what an answer of 200 would tell.
struct Question {
    const char *resource; ///< behind Accounts/{SID}
    const char *pageSize; ///< "" for none
    bool KeyReach::*reaches;
};

constexpr Question questions[] = {
    {".json", "", &KeyReach::readsAccount},
    {"/IncomingPhoneNumbers.json", "1", &KeyReach::listsNumbers},
    {"/Calls.json", "1", &KeyReach::readsCalls},
    {"/Messages.json", "1", &KeyReach::readsMessages},
};

struct Probe {
    std::size_t waitsFor = std::size(questions);
    KeyReach reach;
    std::optional<RestFailure> failure;
    std::function<void(const std::variant<KeyReach, RestFailure> &)> done;
};

/// Whether the carrier knows who asks but does not let them: a restricted key without the permission is
/// answered 401 like a wrong one, but told which permission it lacks.
bool knowsTheKey(const RestFailure &failure)
{
    constexpr int authorizationError = 70051;
    const bool lacksPermission =
        failure.code == authorizationError && failure.detail.find("required permission") != std::string::npos;
    return failure.status == 403 || failure.status == 404 || lacksPermission;
}

void answered(Probe &probe, const Question &question, const RestAnswer &answer)
{
    if (const auto *failure = std::get_if<RestFailure>(&answer)) {
        switch (failure->trouble) {
        case RestTrouble::Unauthorized:
        case RestTrouble::NotFound:
        case RestTrouble::Refused:
            probe.reach.isAccepted = probe.reach.isAccepted || knowsTheKey(*failure);
            break;
        case RestTrouble::Throttled:
        case RestTrouble::Unknown:
        case RestTrouble::Unreachable:
        case RestTrouble::Garbled:
            probe.failure = *failure;
            break;
        }
    } else {
        probe.reach.*question.reaches = true;
        probe.reach.isAccepted = true;
    }
    if (--probe.waitsFor > 0)
        return;
    // Of a Main key nothing more needs to be known.
    if (probe.failure && !probe.reach.readsAccount)
        probe.done(*probe.failure);
    else
        probe.done(probe.reach);
}

} // namespace

void probeKey(RestClient &client, const std::string &accountSid, const secrets::ApiKey &key,
              std::function<void(const std::variant<KeyReach, RestFailure> &)> done)
{
    const auto probe = std::make_shared<Probe>();
    probe->done = std::move(done);
    const Authorization who = Authorization::of(key);
    for (const Question &question : questions) {
        Parameters query;
        if (*question.pageSize != '\0')
            query.emplace_back("PageSize", question.pageSize);
        client.get(who, Host::Api, "/2010-04-01/Accounts/" + accountSid + question.resource, query,
                   [probe, &question](const RestAnswer &answer) { answered(*probe, question, answer); });
    }
}

} // namespace ringdown::rest
