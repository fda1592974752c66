// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/AuditPage.h"

#include "core/secrets/desk/HandedOut.h"

namespace ringdown::desk {
namespace {

using Cells = std::vector<std::string>;

/// One cell of a table: whatever stands in it stays on its line and in its cell.
std::string cell(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '|' || c == '\\' || c == '`' || c == '<')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out.empty() ? "-" : out;
}

std::string line(const Cells &cells)
{
    std::string out = "|";
    for (const std::string &each : cells)
        out += " " + cell(each) + " |";
    return out + "\n";
}

std::string tableHead(const Cells &titles)
{
    std::string rule = "|";
    for (std::size_t i = 0; i < titles.size(); ++i)
        rule += " --- |";
    return line(titles) + rule + "\n";
}

std::string day(const std::optional<Instant> &at)
{
    constexpr std::size_t dateSize = 10;
    return at ? toRfc3339(*at).substr(0, dateSize) : "unknown";
}

std::string joinedPlaces(const std::vector<std::string> &places)
{
    std::string out;
    for (const std::string &place : places)
        out += (out.empty() ? "" : "; ") + place;
    return out;
}

std::string credentialLine(const CredentialCard &card, Instant now)
{
    return line({card.entry, std::string(tierWords(card.tier)), card.owner, card.purpose,
                 joinedPlaces(card.places), card.fingerprint, day(card.since), ageWords(card, now),
                 card.lastUsed ? day(card.lastUsed) : "never", std::string(verdictWords(card.verdict))});
}

std::string rotationSentence(const std::vector<CredentialCard> &cards)
{
    std::string names;
    for (const CredentialCard &card : cards) {
        if (wantsRotation(card.verdict))
            names += (names.empty() ? "" : ", ") + card.entry;
    }
    return names.empty() ? "Nothing wants rotation.\n" : "**Wants rotation:** " + cell(names) + ".\n";
}

} // namespace

std::string_view tierWords(secrets::Tier tier)
{
    switch (tier) {
    case secrets::Tier::Account:
        return "account (this desk only)";
    case secrets::Tier::Runtime:
        return "runtime (relays)";
    case secrets::Tier::RelayAccess:
        break;
    }
    return "relay access";
}

std::string_view verdictWords(AgeVerdict verdict)
{
    switch (verdict) {
    case AgeVerdict::Good:
        return "good";
    case AgeVerdict::TooOld:
        return "rotate: older than a year";
    case AgeVerdict::PersonLeft:
        return "rotate: a person left";
    case AgeVerdict::Unknown:
        return "age unknown";
    case AgeVerdict::None:
        break;
    }
    return "identifier";
}

std::string ageWords(const CredentialCard &card, Instant now)
{
    constexpr std::int64_t secondsOfDay = 86'400;
    if (!card.since)
        return "unknown";
    const auto days = (now.seconds() - card.since->seconds()) / secondsOfDay;
    return (card.isMadeHere ? "" : "here for ") + std::to_string(days) + (days == 1 ? " day" : " days");
}

std::string auditPage(const std::vector<CredentialCard> &cards, const std::vector<LedgerRow> &rows,
                      const std::string &desk, Instant now)
{
    std::string page = "# Credentials of " + cell(desk) + "\n\nAs of " + toRfc3339(now) +
                       ". No value stands on this page; a fingerprint names a value without telling it.\n\n";
    page += rotationSentence(cards) + "\n";
    page += tableHead(
        {"Entry", "Kind", "Owner", "Purpose", "Used", "Fingerprint", "Since", "Age", "Last used", "Verdict"});
    for (const CredentialCard &card : cards)
        page += credentialLine(card, now);
    for (const CredentialCard &card : handedOutCards(cards, rows, now))
        page += credentialLine(card, now);
    page += "\n## What was done\n\n" + tableHead({"When", "Desk", "What", "Entry", "Fingerprint", "Detail"});
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        page += line({toRfc3339(row->at), row->desk, std::string(deedName(row->deed)), row->entry,
                      row->fingerprint, row->detail});
    return page;
}

} // namespace ringdown::desk
