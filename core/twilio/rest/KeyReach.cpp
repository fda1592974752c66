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

/// What a refusal tells of the key.
enum class Verdict {
    Known,   ///< the carrier knows who asks, and does not let them
    Refused, ///< it does not know the key, or the secret is wrong
    None,    ///< the answer is none of the carrier's about this key: a proxy, a portal, a redirect
};

/// A restricted key without the permission is answered 401 like a wrong one, but told which permission it
/// lacks. Whatever has no error code of Twilio's may come from somebody in between.
Verdict verdictOf(const RestFailure &failure)
{
    constexpr int authorizationError = 70051;
    if (failure.code == 0)
        return Verdict::None;
    if (failure.status == 403 || failure.status == 404)
        return Verdict::Known;
    if (failure.status != 401)
        return Verdict::None;
    const bool lacksPermission =
        failure.code == authorizationError && failure.detail.find("required permission") != std::string::npos;
    return lacksPermission ? Verdict::Known : Verdict::Refused;
}

/// Nothing is known of the key then, whatever the status says.
RestFailure unknown(RestFailure failure)
{
    const bool soundsFinal = failure.trouble == RestTrouble::Unauthorized ||
                             failure.trouble == RestTrouble::NotFound ||
                             failure.trouble == RestTrouble::Refused;
    if (soundsFinal)
        failure.trouble = RestTrouble::Unknown;
    return failure;
}

void answered(Probe &probe, const Question &question, const RestAnswer &answer)
{
    if (const auto *failure = std::get_if<RestFailure>(&answer)) {
        const Verdict verdict = verdictOf(*failure);
        probe.reach.isAccepted = probe.reach.isAccepted || verdict == Verdict::Known;
        if (verdict == Verdict::None)
            probe.failure = unknown(*failure);
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
