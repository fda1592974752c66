// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/HandedOut.h"

#include <algorithm>

namespace ringdown::desk {
namespace {

/// Of a list of webhook keys "0a1b2c3d,4e5f6071".
std::vector<std::string> printsIn(std::string_view text)
{
    std::vector<std::string> prints;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        prints.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return prints;
}

bool handsOut(const LedgerRow &row)
{
    // The desk itself derives a key to look whether a relay has it.
    const bool hasPlace = row.detail.starts_with("to ") || row.detail.starts_with("format ");
    if (row.entry == secrets::webhookKeysEntry)
        return row.deed == Deed::Exported || (row.deed == Deed::Derived && hasPlace);
    return row.deed == Deed::Made && secrets::relayOfTokenEntry(row.entry).has_value();
}

CredentialCard cardOfRow(const LedgerRow &row, const std::string &print)
{
    CredentialCard card;
    card.entry = row.entry;
    card.tier = secrets::tierOf(row.entry);
    card.owner = row.desk;
    card.fingerprint = print;
    card.since = row.at;
    card.isMadeHere = true;
    const secrets::EntryKind *kind = secrets::findEntryKind(row.entry);
    card.purpose = kind != nullptr ? std::string(kind->purpose) : row.detail;
    return card;
}

class HandedOut {
public:
    void tell(const LedgerRow &row)
    {
        for (const std::string &print : printsIn(row.fingerprint)) {
            if (handsOut(row))
                add(row, print);
            else if (row.deed == Deed::Revoked && !dropAtOne(row, print))
                drop(row.entry, print);
        }
    }
    void drop(const std::string &entry, const std::string &print)
    {
        std::erase_if(cards, [&](const CredentialCard &card) {
            return card.entry == entry && card.fingerprint == print;
        });
    }

    std::vector<CredentialCard> cards;

private:
    /// Takes the relay away "at" which a key was dropped; whether it went "to" others that still have it.
    bool dropAtOne(const LedgerRow &row, const std::string &print)
    {
        constexpr std::string_view at = "at ";
        if (!row.detail.starts_with(at))
            return false;
        const std::string place = "to " + row.detail.substr(at.size());
        bool isLeft = false;
        for (CredentialCard &card : cards) {
            if (card.entry != row.entry || card.fingerprint != print)
                continue;
            std::erase_if(card.places, [&place](const std::string &each) {
                return each == place || each.starts_with(place + ','); // ", rotation 0a1b2c3d"
            });
            isLeft = isLeft || !card.places.empty();
        }
        return isLeft;
    }

    void add(const LedgerRow &row, const std::string &print)
    {
        auto card = std::find_if(cards.begin(), cards.end(), [&](const CredentialCard &each) {
            return each.entry == row.entry && each.fingerprint == print;
        });
        if (card == cards.end())
            card = cards.insert(cards.end(), cardOfRow(row, print));
        if (row.deed == Deed::Made)
            return;
        card->lastUsed = row.at;
        std::erase(card->places, row.detail);
        if (!row.detail.empty())
            card->places.insert(card->places.begin(), row.detail);
    }
};

} // namespace

std::vector<CredentialCard> handedOutCards(const std::vector<CredentialCard> &kept,
                                           const std::vector<LedgerRow> &rows, Instant now)
{
    HandedOut out;
    for (const LedgerRow &row : rows)
        out.tell(row);
    for (const CredentialCard &card : kept) {
        for (const std::string &print : printsIn(card.fingerprint))
            out.drop(card.entry, print);
    }
    for (CredentialCard &card : out.cards)
        card.verdict = judgeAge(card, rows, now);
    return out.cards;
}

} // namespace ringdown::desk
