// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/Rotation.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/RotationRun.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdio>

namespace ringdown::desk {
namespace {

std::string newRotationId()
{
    std::array<char, 9> text{};
    std::snprintf(text.data(), text.size(), "%08x", QRandomGenerator::system()->generate());
    return text.data();
}

bool holds(const std::vector<std::string> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> namesOf(const std::vector<RotationRelay *> &relays)
{
    std::vector<std::string> names;
    names.reserve(relays.size());
    for (const RotationRelay *relay : relays)
        names.push_back(relay->name());
    return names;
}

/// A relay the rotation began with that is neither there nor gone; "" for none.
std::string missingRelay(const RotationJournal &journal, const std::vector<std::string> &present)
{
    const auto missing = std::find_if(journal.relays.begin(), journal.relays.end(),
                                      [&present](const std::string &name) { return !holds(present, name); });
    return missing == journal.relays.end() ? std::string() : *missing;
}

/// Without the relays that are gone, and with a warning that says so to the end.
RotationJournal withoutGone(RotationJournal journal, const std::vector<std::string> &gone)
{
    for (const std::string &name : gone) {
        if (std::erase(journal.relays, name) > 0)
            journal.notes["warning"] = name + " was left out, for it serves the account no more. If it still "
                                              "does, it refuses calls once the old credential is dropped.";
    }
    return journal;
}

Error noRelay()
{
    return {ErrorCode::BadInput, "a rotation needs the relays that serve the account: name one at least"};
}

std::unique_ptr<RotationRun> runOf(const RotationJournal &journal, RotationParts parts,
                                   RotationSettings settings, std::unique_ptr<RotationJournalFile> file)
{
    switch (journal.kind) {
    case RotationKind::ApiKey:
        return rotationOfApiKey(std::move(parts), std::move(settings), journal, std::move(file));
    case RotationKind::AuthToken:
        return rotationOfToken(std::move(parts), std::move(settings), journal, std::move(file));
    }
    return nullptr;
}

Error pendingAlready(const RotationJournal &journal)
{
    return {ErrorCode::Conflict, "the rotation of " + toRfc3339(journal.startedAt) +
                                     " has not ended: go on with it, or back out of it"};
}

} // namespace

class Rotation::Private {
public:
    std::unique_ptr<RotationRun> run;
};

Result<std::optional<PendingRotation>> pendingRotation(const std::string &directory)
{
    const auto journal = RotationJournalFile::read(directory);
    if (!journal)
        return journal.error();
    if (!journal->has_value())
        return std::optional<PendingRotation>();
    const RotationJournal &found = **journal;
    return std::optional(PendingRotation{found.kind, found.startedAt, found.done, found.relays});
}

Result<void> checkRotationVault(const secrets::Vault &vault)
{
    switch (vault.kind()) {
    case secrets::VaultKind::EnvFile:
    case secrets::VaultKind::Systemd:
        return Error{ErrorCode::Configuration,
                     vault.place() + " is only read, and a rotation has new secrets to keep: import it "
                                     "into the keychain first (ringdownctl secrets import)"};
    case secrets::VaultKind::Keychain:
    case secrets::VaultKind::Memory:
        break;
    }
    return {};
}

std::vector<std::string> relaysOfDesk(const std::vector<std::string> &entries)
{
    std::vector<std::string> relays;
    for (const std::string &entry : entries) {
        if (const auto relay = secrets::relayOfTokenEntry(entry))
            relays.emplace_back(*relay);
    }
    return relays;
}

Result<std::unique_ptr<Rotation>> Rotation::begin(RotationKind kind, RotationParts parts,
                                                  RotationSettings settings)
{
    auto file = RotationJournalFile::lock(parts.directory);
    if (!file)
        return file.error();
    const auto pending = RotationJournalFile::read(parts.directory);
    if (!pending)
        return pending.error();
    if (pending->has_value())
        return pendingAlready(**pending);
    if (const auto keeps = checkRotationVault(*parts.vault); !keeps)
        return keeps.error();
    if (parts.relays.empty())
        return noRelay();
    const RotationJournal journal{kind, newRotationId(), rotationClock(), namesOf(parts.relays), {}, {}};
    auto rotation = std::make_unique<Private>();
    rotation->run = runOf(journal, std::move(parts), std::move(settings), std::move(*file));
    rotation->run->layOut();
    return std::unique_ptr<Rotation>(new Rotation(std::move(rotation)));
}

Result<std::unique_ptr<Rotation>> Rotation::resume(RotationParts parts, RotationSettings settings)
{
    auto file = RotationJournalFile::lock(parts.directory);
    if (!file)
        return file.error();
    const auto pending = RotationJournalFile::read(parts.directory);
    if (!pending)
        return pending.error();
    if (!pending->has_value())
        return Error{ErrorCode::NotFound, "no rotation is under way"};
    if (const auto keeps = checkRotationVault(*parts.vault); !keeps)
        return keeps.error();
    const RotationJournal journal = withoutGone(**pending, settings.gone);
    const std::vector<std::string> present = namesOf(parts.relays);
    if (const std::string missing = missingRelay(journal, present); !missing.empty())
        return Error{ErrorCode::BadInput, "the rotation began with the relay " + missing + ": name it too"};
    if (present.empty())
        return noRelay();
    auto rotation = std::make_unique<Private>();
    rotation->run = runOf(journal, std::move(parts), std::move(settings), std::move(*file));
    rotation->run->layOut();
    return std::unique_ptr<Rotation>(new Rotation(std::move(rotation)));
}

Rotation::Rotation(std::unique_ptr<Private> rotation)
    : d(std::move(rotation))
{
    connect(d->run.get(), &RotationRun::changed, this, &Rotation::changed);
    connect(d->run.get(), &RotationRun::ended, this, &Rotation::ended);
}

Rotation::~Rotation() = default;

const RotationState &Rotation::state() const
{
    return d->run->state();
}

void Rotation::run()
{
    d->run->run();
}

void Rotation::skipWaiting()
{
    d->run->skipWaiting();
}

void Rotation::replaceSecondary()
{
    d->run->replaceSecondary();
}

void Rotation::backOut()
{
    d->run->backOut();
}

} // namespace ringdown::desk
