// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/EnvImport.h"

#include "core/secrets/EntryCheck.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/desk/PrivateFile.h"

#include <algorithm>

namespace ringdown::desk {

Result<EnvImport> EnvImport::read(const std::string &path)
{
    auto map = secrets::readEnvFile(path);
    if (!map)
        return map.error();
    EnvImport import;
    import.m_path = path;
    for (const secrets::EntryKind &kind : secrets::entryKinds()) {
        const auto it = map->find(kind.name);
        if (it != map->end() && !it->second.isEmpty())
            import.take(kind, it->second);
    }
    for (const auto &[name, value] : *map) {
        if (import.find(name) == nullptr)
            import.m_leftAlone.push_back(name);
    }
    return import;
}

void EnvImport::take(const secrets::EntryKind &kind, const Secret &value)
{
    ImportEntry entry;
    entry.name = kind.name;
    entry.tier = kind.tier;
    entry.purpose = kind.purpose;
    const auto checked = secrets::checkEntry(kind.name, value);
    if (!checked) {
        entry.stand = ImportStand::Unfit;
        entry.problem = checked.error().detail;
    } else if (kind.isSecret) {
        entry.fingerprint = secrets::fingerprint(kind.name, value);
    } else {
        entry.shown = value.reveal();
    }
    m_values.emplace(entry.name, value);
    m_entries.push_back(std::move(entry));
}

ImportEntry *EnvImport::find(const std::string &name)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&name](const ImportEntry &entry) { return entry.name == name; });
    return it == m_entries.end() ? nullptr : &*it;
}

bool EnvImport::isWritten(const ImportEntry &entry) const
{
    return entry.stand != ImportStand::Same && entry.stand != ImportStand::Unfit &&
           std::find(m_leftOut.begin(), m_leftOut.end(), entry.name) == m_leftOut.end();
}

void EnvImport::compare(secrets::Vault &vault,
                        std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done)
{
    std::vector<std::string> names;
    for (const ImportEntry &entry : m_entries)
        names.push_back(entry.name);
    if (names.empty())
        return vault.probe([done = std::move(done)](const auto &) { done(secrets::Stored()); });
    auto compared = [this, done = std::move(done)](const secrets::VaultAnswer<secrets::SecretMap> &answer) {
        if (const auto *failure = std::get_if<secrets::VaultFailure>(&answer))
            return done(*failure);
        const auto &stored = std::get<secrets::SecretMap>(answer);
        for (ImportEntry &entry : m_entries) {
            const auto it = stored.find(entry.name);
            if (entry.stand == ImportStand::Unfit)
                continue;
            if (it == stored.end())
                entry.stand = ImportStand::New;
            else
                entry.stand = it->second.matches(m_values.find(entry.name)->second.reveal())
                                  ? ImportStand::Same
                                  : ImportStand::Replaces;
        }
        done(secrets::Stored());
    };
    m_reading = std::make_unique<secrets::EntryReading>(vault, std::move(names), std::move(compared));
}

void EnvImport::store(secrets::Vault &vault, Ledger &ledger, std::function<void(const ImportReport &)> done)
{
    m_report = {};
    std::vector<secrets::EntryWriting::Entry> entries;
    for (const ImportEntry &entry : m_entries) {
        if (isWritten(entry))
            entries.emplace_back(entry.name, m_values.find(entry.name)->second);
    }
    if (entries.empty()) {
        // An answer of the vault brings the callback out of this call.
        return vault.probe([report = m_report, done = std::move(done)](const auto &) { done(report); });
    }
    m_writing = std::make_unique<secrets::EntryWriting>(
        vault, std::move(entries), [this, &ledger](const auto &entry) { note(entry.first, ledger); },
        [this, done = std::move(done)](const secrets::VaultAnswer<secrets::Stored> &answer) {
            if (const auto *failure = std::get_if<secrets::VaultFailure>(&answer))
                m_report.failure = *failure;
            done(m_report);
        });
}

void EnvImport::note(const std::string &name, Ledger &ledger)
{
    m_report.stored.push_back(name);
    ImportEntry &entry = *find(name);
    const bool isReplaced = entry.stand == ImportStand::Replaces;
    const auto written =
        ledger.write(rowNow(Deed::Imported, name, entry.fingerprint,
                            "from " + wholePath(m_path) + (isReplaced ? ", replacing another value" : "")));
    if (!written)
        m_report.ledgerFailure = written.error();
    entry.stand = ImportStand::Same;
}

void EnvImport::cancel()
{
    if (m_reading)
        m_reading->cancel();
    if (m_writing)
        m_writing->cancel();
}

} // namespace ringdown::desk
