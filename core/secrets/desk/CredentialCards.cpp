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
    case Deed::LeftOut:
    case Deed::PersonLeft:
        break;
    }
    return false;
}

bool uses(Deed deed)
{
    return deed == Deed::Used || deed == Deed::Derived || deed == Deed::Exported;
}

/// What became of one entry, told row by row.
class Story {
public:
    explicit Story(CredentialCard &card)
        : m_card(card)
    {
    }

    void tell(const LedgerRow &row)
    {
        if (stores(row.deed))
            store(row);
        else if (uses(row.deed))
            use(row);
        else if (row.deed == Deed::Forgotten)
            forget();
        if (row.deed == Deed::Made || row.deed == Deed::Promoted)
            m_values[row.fingerprint].isMadeHere = true;
    }

    /// The value is this one, whatever the rows say of the entry; they tell of it, or nothing does.
    void settle(const std::string &print)
    {
        if (print.empty() || m_card.fingerprint != print)
            forget();
        m_card.fingerprint = print;
        if (!print.empty())
            return;
        m_card.lastUsed.reset();
        m_card.places.clear();
    }

private:
    /// A value keeps its age when it is forgotten or replaced and comes back.
    struct Value {
        std::optional<Instant> since;
        std::string owner;
        std::optional<Instant> lastUsed;
        bool isMadeHere = false;
    };

    void store(const LedgerRow &row)
    {
        Value nameless;
        Value &value = row.fingerprint.empty() ? nameless : m_values[row.fingerprint];
        if (!value.since) {
            value.since = row.at;
            value.owner = row.desk;
        }
        m_card.since = value.since;
        m_card.owner = value.owner;
        m_card.fingerprint = row.fingerprint;
        m_card.lastUsed = value.lastUsed;
        m_card.isMadeHere = value.isMadeHere || row.deed == Deed::Promoted;
    }

    void use(const LedgerRow &row)
    {
        m_card.lastUsed = row.at;
        if (!m_card.fingerprint.empty())
            m_values[m_card.fingerprint].lastUsed = row.at;
        if (row.detail.empty())
            return;
        std::erase(m_card.places, row.detail);
        m_card.places.insert(m_card.places.begin(), row.detail);
    }

    void forget()
    {
        m_card.since.reset();
        m_card.owner.clear();
        m_card.fingerprint.clear();
        m_card.isMadeHere = false;
    }

    CredentialCard &m_card;
    std::map<std::string, Value> m_values; ///< by fingerprint
};

CredentialCard blankCard(const std::string &name)
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
    return card;
}

CredentialCard cardOf(const std::string &name, const std::vector<LedgerRow> &rows, Instant now,
                      const Fingerprints &seen)
{
    CredentialCard card = blankCard(name);
    Story story(card);
    const auto print = seen.find(name);
    const auto isOfAnother = [&](const LedgerRow &row) {
        return print != seen.end() && !row.fingerprint.empty() && row.fingerprint != print->second;
    };
    for (const LedgerRow &row : rows) {
        if (row.entry == name && !isOfAnother(row))
            story.tell(row);
    }
    if (print != seen.end())
        story.settle(print->second);
    card.verdict = judgeAge(card, rows, now);
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

AgeVerdict judgeAge(const CredentialCard &card, const std::vector<LedgerRow> &rows, Instant now)
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

std::vector<CredentialCard> credentialCards(const std::vector<std::string> &stored,
                                            const std::vector<LedgerRow> &rows, Instant now,
                                            const Fingerprints &seen)
{
    std::vector<std::string> names = stored;
    std::sort(names.begin(), names.end(), [](const std::string &a, const std::string &b) {
        return std::pair{rankOf(a), std::string_view(a)} < std::pair{rankOf(b), std::string_view(b)};
    });
    std::vector<CredentialCard> cards;
    cards.reserve(names.size());
    for (const std::string &name : names)
        cards.push_back(cardOf(name, rows, now, seen));
    return cards;
}

} // namespace ringdown::desk
