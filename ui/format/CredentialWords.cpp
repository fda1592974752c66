// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/CredentialWords.h"

#include "ui/format/FailureWords.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CredentialWords)
};

struct EntryName {
    std::string_view entry;
    QString word;
};

std::vector<EntryName> entryNames()
{
    return {
        {secrets::accountSidEntry, Words::tr("Account SID")},
        {secrets::authTokenEntry, Words::tr("Auth Token")},
        {secrets::apiKeyEntry, Words::tr("API key")},
        {secrets::apiSecretEntry, Words::tr("API key secret")},
        {secrets::webhookKeysEntry, Words::tr("Webhook keys")},
        {secrets::webhookPathEntry, Words::tr("Webhook path")},
        {secrets::viewerTokenEntry, Words::tr("Viewer token")},
        {secrets::operatorTokenEntry, Words::tr("Operator token")},
        {secrets::adminTokenEntry, Words::tr("Admin token")},
    };
}

QString deedWord(desk::Deed deed)
{
    switch (deed) {
    case desk::Deed::Imported:
        return Words::tr("%1 imported");
    case desk::Deed::Stored:
        return Words::tr("%1 stored");
    case desk::Deed::Replaced:
        return Words::tr("%1 replaced");
    case desk::Deed::Forgotten:
        return Words::tr("%1 forgotten");
    case desk::Deed::Used:
        return Words::tr("%1 used");
    case desk::Deed::Derived:
        return Words::tr("%1 derived");
    case desk::Deed::Exported:
        return Words::tr("%1 exported");
    case desk::Deed::Made:
        return Words::tr("%1 made");
    case desk::Deed::Revoked:
        return Words::tr("%1 revoked");
    case desk::Deed::Promoted:
        return Words::tr("%1 promoted");
    case desk::Deed::LeftOut:
        return Words::tr("%1 left out of a rotation");
    case desk::Deed::PersonLeft:
        return Words::tr("A person left");
    }
    return {};
}

QStringList couldNotTakeOver()
{
    return {Words::tr("read or change the Auth Token, the billing, or other keys"),
            Words::tr("enter this relay’s control API: it keeps its tokens as hashes only")};
}

ReachWords ofMainKey()
{
    return {
        Tone::Bad,
        Words::tr("Take over the account: this is a Main key"),
        {Words::tr("everything the Auth Token can: buy and release numbers, read billing, make other keys"),
         Words::tr("lock you out by rotating the Auth Token")},
        {}};
}

ReachWords ofStandardKey()
{
    return {Tone::Care,
            Words::tr("Use the whole account but its keys: this is a standard key"),
            {Words::tr("point your numbers elsewhere, and buy or release numbers"),
             Words::tr("place calls and send texts at your cost"),
             Words::tr("read the records of calls, texts and recordings"),
             Words::tr("forge webhooks to this relay, so that calls seem to come in")},
            couldNotTakeOver()};
}

ReachWords ofRestrictedKey(const client::ApiKeyReach &reach)
{
    ReachWords words{Tone::Good,
                     Words::tr("Only what a relay needs: this is a restricted key"),
                     {Words::tr("place calls and send texts at your cost, until the key is revoked")},
                     {Words::tr("point your numbers elsewhere, buy or release them")}};
    if (reach.readsCalls)
        words.could << Words::tr("read the records of calls and recordings");
    if (reach.readsMessages)
        words.could << Words::tr("read the texts");
    words.could << Words::tr("forge webhooks to this relay, so that calls seem to come in");
    words.couldNot << couldNotTakeOver();
    return words;
}

} // namespace

QString accessFailureWords(const QString &deed, const client::ApiFailure &failure)
{
    const QString own =
        QString::fromStdString(failure.error.detail.empty() ? failure.title : failure.error.detail);
    const auto with = [&deed](const QString &cause) { return deed + QLatin1Char(' ') + cause; };
    if (failure.status == 403)
        return with(Words::tr("Only an admin sees tokens and keys. Sign in with an admin token."));
    if (failure.status == 404)
        return with(Words::tr("This relay does not know it; it may be of an older version."));
    const bool saysMore = failure.status == 409 || failure.status == 422 || failure.status == 502;
    return with(saysMore && !own.isEmpty() ? own : failureWords(deed, failure).body);
}

QString entryWord(const std::string &entry)
{
    for (const EntryName &name : entryNames()) {
        if (name.entry == entry)
            return name.word;
    }
    if (const auto relay = secrets::relayOfTokenEntry(entry))
        return Words::tr("Token for %1")
            .arg(QString::fromUtf8(relay->data(), static_cast<qsizetype>(relay->size())));
    return QString::fromStdString(entry);
}

QString tierWord(secrets::Tier tier)
{
    switch (tier) {
    case secrets::Tier::Account:
        return Words::tr("Administration");
    case secrets::Tier::Runtime:
        return Words::tr("Runtime");
    case secrets::Tier::RelayAccess:
        return Words::tr("Relay access");
    }
    return {};
}

QString tierMeaning(secrets::Tier tier)
{
    switch (tier) {
    case secrets::Tier::Account:
        return Words::tr("Whoever has it owns the account. It stays on this desk.");
    case secrets::Tier::Runtime:
        return Words::tr("What a relay needs. It can be revoked alone.");
    case secrets::Tier::RelayAccess:
        return Words::tr("Opens a relay’s control API.");
    }
    return {};
}

QString roleWord(const std::string &role)
{
    if (role == "viewer")
        return Words::tr("Viewer");
    if (role == "operator")
        return Words::tr("Operator");
    if (role == "admin")
        return Words::tr("Admin");
    return QString::fromStdString(role);
}

QString roleMeaning(const std::string &role)
{
    if (role == "viewer")
        return Words::tr("Sees everything and changes nothing.");
    if (role == "operator")
        return Words::tr("Edits the plan, claims calls and places test calls.");
    return Words::tr("Also handles tokens and keys.");
}

QString deedWords(const desk::LedgerRow &row)
{
    const QString pattern = deedWord(row.deed);
    const bool namesEntry = pattern.contains(QLatin1StringView("%1"));
    const QString deed = namesEntry ? pattern.arg(entryWord(row.entry)) : pattern;
    return row.detail.empty()
               ? deed
               : Words::tr("%1, %2", "a deed and its detail").arg(deed, QString::fromStdString(row.detail));
}

QString shortened(const std::string &identifier)
{
    constexpr qsizetype head = 6;
    constexpr qsizetype tail = 4;
    const QString text = QString::fromStdString(identifier);
    if (text.size() <= head + tail + 1)
        return text;
    return text.left(head) + QChar(0x2026) + text.right(tail);
}

ReachWords reachWords(const client::RelayApiKey &key)
{
    const QString forge = Words::tr("forge webhooks to this relay, so that calls seem to come in");
    if (key.key.empty())
        return {Tone::Good,
                Words::tr("Nothing at Twilio: this relay has no API key"),
                {forge},
                QStringList(Words::tr("place calls or send texts")) << couldNotTakeOver()};
    if (!key.reach)
        return {Tone::Neutral,
                Words::tr("Not known: the carrier could not be asked what the key reaches"),
                {forge},
                {}};
    if (!key.reach->accepted)
        return {Tone::Care,
                Words::tr("Nothing at Twilio: the carrier does not accept this key"),
                {forge},
                couldNotTakeOver()};
    if (key.reach->readsAccount)
        return ofMainKey();
    return key.reach->listsNumbers ? ofStandardKey() : ofRestrictedKey(*key.reach);
}

} // namespace ringdown::format
