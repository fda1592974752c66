// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/CredentialCards.h"

#include <algorithm>

namespace ringdown::desk {
namespace {

/// Whether after it another value may be stored than before.
bool stores(Deed deed)
{
    switch (deed) {
    case Deed::Imported:
    case Deed::Stored:
    case Deed::Replaced:
    case Deed::Promoted:
        return true;
    case Deed::Made: // for a relay, or not yet in use: another deed tells when this desk takes it
    case Deed::Forgotten:
    case Deed::Used:
    case Deed::Derived:
    case Deed::Exported:
    case Deed::Revoked:
    case Deed::PersonLeft:
        break;
    }
    return false;
}

bool uses(Deed deed)
{
    return deed == Deed::Used || deed == Deed::Derived || deed == Deed::Exported;
}

void applyStoring(CredentialCard &card, const LedgerRow &row)
{
    const bool isSameValue = card.since && !row.fingerprint.empty() && row.fingerprint == card.fingerprint;
    if (isSameValue)
        return;
    card.since = row.at;
    card.owner = row.desk;
    card.fingerprint = row.fingerprint;
    card.lastUsed.reset();
}

void applyUse(CredentialCard &card, const LedgerRow &row)
{
    card.lastUsed = row.at;
    if (row.detail.empty())
        return;
    std::erase(card.places, row.detail);
    card.places.insert(card.places.begin(), row.detail);
}

void forget(CredentialCard &card)
{
    card.since.reset();
    card.owner.clear();
    card.fingerprint.clear();
}

AgeVerdict judge(const CredentialCard &card, const std::vector<LedgerRow> &rows, Instant now)
{
    if (!card.isSecret)
        return AgeVerdict::None;
    if (!card.since)
        return AgeVerdict::Unknown;
    const bool somebodyLeft = std::any_of(rows.begin(), rows.end(), [&card](const LedgerRow &row) {
        return row.deed == Deed::PersonLeft && row.at > *card.since;
    });
    if (somebodyLeft)
        return AgeVerdict::PersonLeft;
    return now - *card.since > oldestGoodAge ? AgeVerdict::TooOld : AgeVerdict::Good;
}

CredentialCard cardOf(const std::string &name, const std::vector<LedgerRow> &rows, Instant now)
{
    CredentialCard card;
    card.entry = name;
    card.tier = secrets::tierOf(name);
    const secrets::EntryKind *kind = secrets::findEntryKind(name);
    card.isSecret = kind == nullptr || kind->isSecret;
    if (kind != nullptr)
        card.purpose = kind->purpose;
    else if (const auto relay = secrets::relayOfTokenEntry(name))
        card.purpose = "lets this desk into " + std::string(*relay);
    else
        card.purpose = "belongs to a rotation under way";
    for (const LedgerRow &row : rows) {
        if (row.entry != name)
            continue;
        if (stores(row.deed))
            applyStoring(card, row);
        else if (uses(row.deed))
            applyUse(card, row);
        else if (row.deed == Deed::Forgotten)
            forget(card);
    }
    card.verdict = judge(card, rows, now);
    return card;
}

/// Well-known names in their own order, then the others by name.
std::size_t rankOf(const std::string &name)
{
    const auto kinds = secrets::entryKinds();
    return static_cast<std::size_t>(
        std::find_if(kinds.begin(), kinds.end(), [&name](const auto &kind) { return kind.name == name; }) -
        kinds.begin());
}

} // namespace

bool wantsRotation(AgeVerdict verdict)
{
    return verdict == AgeVerdict::TooOld || verdict == AgeVerdict::PersonLeft;
}

std::vector<CredentialCard> credentialCards(const std::vector<std::string> &stored,
                                            const std::vector<LedgerRow> &rows, Instant now)
{
    std::vector<std::string> names = stored;
    std::sort(names.begin(), names.end(), [](const std::string &a, const std::string &b) {
        return std::pair{rankOf(a), std::string_view(a)} < std::pair{rankOf(b), std::string_view(b)};
    });
    std::vector<CredentialCard> cards;
    for (const std::string &name : names)
        cards.push_back(cardOf(name, rows, now));
    return cards;
}

} // namespace ringdown::desk
