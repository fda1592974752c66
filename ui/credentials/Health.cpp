// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/Health.h"

#include "core/secrets/EntryKind.h"
#include "ui/format/EngineWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace ringdown::credentials {
namespace {

using format::Glyph;
using format::Tone;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CredentialHealth)
};

int daysSince(Instant at, Instant now)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(now - at).count() / 24);
}

HealthLine tokenLine(const Snapshot &snapshot)
{
    if (!snapshot.check)
        return {Tone::Neutral, Glyph::Info, Words::tr("The token has not been tried in this run."),
                Remedy::CheckToken};
    switch (snapshot.check->verdict) {
    case AccountCheck::Verdict::Accepted:
        return {Tone::Good, Glyph::Check, Words::tr("The carrier accepts the token.")};
    case AccountCheck::Verdict::Refused:
        return {Tone::Bad, Glyph::Alarm,
                Words::tr("The carrier refuses the token: %1")
                    .arg(QString::fromStdString(snapshot.check->detail)),
                Remedy::CheckToken};
    case AccountCheck::Verdict::NotAnswered:
        return {Tone::Care, Glyph::Alert,
                Words::tr("The carrier could not be asked. %1", "why not").arg(snapshot.check->cause),
                Remedy::CheckToken};
    }
    return {};
}

std::optional<HealthLine> webhookLine(const Snapshot &snapshot)
{
    const auto &told = snapshot.relay.webhookKeys.value;
    if (!told || snapshot.account.webhookKey.empty())
        return std::nullopt;
    const bool isThere = std::any_of(told->keys.begin(), told->keys.end(),
                                     [&](const auto &key) { return key.id == snapshot.account.webhookKey; });
    if (isThere)
        return HealthLine{Tone::Good, Glyph::Check, Words::tr("The relay’s webhook key matches the token.")};
    return HealthLine{
        Tone::Bad, Glyph::Alarm,
        Words::tr("None of the relay’s webhook keys matches the token, so calls will be refused."),
        Remedy::GiveWebhookKey};
}

std::optional<HealthLine> refusalLine(const Snapshot &snapshot)
{
    const auto &told = snapshot.relay.webhookKeys.value;
    if (!told || told->refused == 0)
        return std::nullopt;
    return HealthLine{Tone::Care, Glyph::Alert,
                      Words::tr("The relay has refused %Ln webhook(s) since it started. %1", nullptr,
                                static_cast<int>(told->refused))
                          .arg(format::relayWords(told->lastRefusedWhy))
                          .trimmed()};
}

std::optional<HealthLine> reachLine(const Snapshot &snapshot)
{
    const auto &told = snapshot.relay.apiKey.value;
    if (!told)
        return std::nullopt;
    if (told->key.empty())
        return HealthLine{Tone::Neutral, Glyph::Info,
                          Words::tr("The relay has no API key: it only receives."), Remedy::MakeFittingKey};
    if (!told->reach)
        return std::nullopt;
    if (!told->reach->accepted)
        return HealthLine{Tone::Bad, Glyph::Alarm, Words::tr("The carrier does not accept the API key."),
                          Remedy::MakeFittingKey};
    if (told->reach->readsAccount)
        return HealthLine{Tone::Bad, Glyph::Alarm,
                          Words::tr("The API key is a Main key, no better than the token."),
                          Remedy::MakeFittingKey};
    if (told->reach->listsNumbers)
        return HealthLine{Tone::Care, Glyph::Alert,
                          Words::tr("The API key is a standard key: it can point your numbers elsewhere."),
                          Remedy::MakeFittingKey};
    return HealthLine{Tone::Good, Glyph::Check, Words::tr("The API key reaches only what a relay needs.")};
}

HealthLine ageLine(const QString &words, desk::AgeVerdict verdict, Remedy remedy)
{
    switch (verdict) {
    case desk::AgeVerdict::TooOld:
        return {Tone::Care, Glyph::Clock, words, remedy};
    case desk::AgeVerdict::PersonLeft:
        return {Tone::Bad, Glyph::Person, Words::tr("%1 Somebody who knew it has left.").arg(words), remedy};
    case desk::AgeVerdict::Good:
    case desk::AgeVerdict::Unknown:
    case desk::AgeVerdict::None:
        break;
    }
    return {Tone::Good, Glyph::Clock, words};
}

desk::AgeVerdict ageSince(const Snapshot &snapshot, Instant since, Instant now)
{
    const bool somebodyLeft =
        std::any_of(snapshot.ledger.begin(), snapshot.ledger.end(), [since](const auto &row) {
            return row.deed == desk::Deed::PersonLeft && row.at > since;
        });
    if (somebodyLeft)
        return desk::AgeVerdict::PersonLeft;
    return now - since > desk::oldestGoodAge ? desk::AgeVerdict::TooOld : desk::AgeVerdict::Good;
}

/// When this desk made the relay's API key, if it did.
std::optional<Instant> apiKeyMade(const Snapshot &snapshot)
{
    const auto &told = snapshot.relay.apiKey.value;
    if (!told || told->key.empty())
        return std::nullopt;
    for (auto row = snapshot.ledger.rbegin(); row != snapshot.ledger.rend(); ++row) {
        if (row->deed == desk::Deed::Made && row->entry == secrets::apiKeyEntry &&
            row->detail.find(told->key) != std::string::npos)
            return row->at;
    }
    return std::nullopt;
}

std::optional<Instant> apiKeyHeld(const Snapshot &snapshot)
{
    const auto &told = snapshot.relay.apiKey.value;
    return told && !told->key.empty() ? told->since : std::nullopt;
}

std::vector<HealthLine> ageLines(const Snapshot &snapshot, Instant now)
{
    std::vector<HealthLine> lines;
    if (snapshot.account.hasToken && snapshot.account.storedAt) {
        const int days = daysSince(*snapshot.account.storedAt, now);
        // One that came from elsewhere may be older than its time here.
        const QString words =
            snapshot.account.isMadeHere ? Words::tr("The token is %Ln day(s) old.", nullptr, days)
            : days == 0                 ? Words::tr("The token came here today.")
                                        : Words::tr("The token has been here for %Ln day(s).", nullptr, days);
        lines.push_back(ageLine(words, snapshot.account.age, Remedy::RotateToken));
    } else if (snapshot.account.hasToken) {
        lines.push_back(
            {Tone::Neutral, Glyph::Clock,
             Words::tr("How old the token is is not known: the audit does not say who stored it.")});
    }
    const std::optional<Instant> made = apiKeyMade(snapshot);
    if (const auto since = made ? made : apiKeyHeld(snapshot)) {
        const int days = daysSince(*since, now);
        const QString words = made
                                  ? Words::tr("The API key is %Ln day(s) old.", nullptr, days)
                                  : Words::tr("The relay has had the API key for %Ln day(s).", nullptr, days);
        lines.push_back(ageLine(words, ageSince(snapshot, *since, now), Remedy::RotateApiKey));
    }
    return lines;
}

/// Tokens that open the relay's control API: they are revoked and made anew by hand, each with its person.
std::vector<HealthLine> accessLines(const Snapshot &snapshot, Instant now)
{
    int old = 0;
    int ofLeaver = 0;
    for (const client::AccessToken &token :
         snapshot.relay.tokens.value.value_or(std::vector<client::AccessToken>())) {
        if (!token.since)
            continue;
        const desk::AgeVerdict verdict = ageSince(snapshot, *token.since, now);
        old += verdict == desk::AgeVerdict::TooOld ? 1 : 0;
        ofLeaver += verdict == desk::AgeVerdict::PersonLeft ? 1 : 0;
    }
    std::vector<HealthLine> lines;
    if (ofLeaver > 0)
        lines.push_back(
            {Tone::Care, Glyph::Person,
             Words::tr("%n relay token(s) were made before somebody left. Revoke what that person "
                       "could know.",
                       nullptr, ofLeaver)});
    if (old > 0)
        lines.push_back({Tone::Care, Glyph::Clock,
                         Words::tr("%n relay token(s) are older than a year. Make new ones and revoke these.",
                                   nullptr, old)});
    return lines;
}

} // namespace

std::vector<HealthLine> healthOf(const Snapshot &snapshot, Instant now)
{
    std::vector<HealthLine> lines;
    if (snapshot.account.hasToken)
        lines.push_back(tokenLine(snapshot));
    for (const auto &line : {webhookLine(snapshot), refusalLine(snapshot), reachLine(snapshot)}) {
        if (line)
            lines.push_back(*line);
    }
    for (const auto &more : {ageLines(snapshot, now), accessLines(snapshot, now)})
        lines.insert(lines.end(), more.begin(), more.end());
    return lines;
}

QString remedyWords(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::CheckToken:
        return Words::tr("Check now");
    case Remedy::GiveWebhookKey:
        return Words::tr("Give it the key…");
    case Remedy::RotateToken:
    case Remedy::RotateApiKey:
        return Words::tr("Rotate…");
    case Remedy::MakeFittingKey:
        return Words::tr("Make a fitting key");
    }
    return {};
}

} // namespace ringdown::credentials
