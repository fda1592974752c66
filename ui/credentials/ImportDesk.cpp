// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/ImportDesk.h"

#include "core/secrets/SecretFile.h"
#include "ui/format/EngineWords.h"
#include "ui/format/VaultWords.h"

namespace ringdown::credentials {

ImportDesk::ImportDesk(secrets::Vault &vault, const std::string &directory, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_ledger(directory)
{
}

void ImportDesk::look(const QString &path)
{
    m_import.reset();
    m_path = path.toStdString();
    auto import = desk::EnvImport::read(m_path);
    if (!import) {
        const QString detail = format::deskWords(import.error().detail);
        if (secrets::faultOf(m_path, secrets::FileGuard::Private) == secrets::FileFault::OpenToOthers)
            return Q_EMIT openToOthers(detail);
        return Q_EMIT refused(detail);
    }
    m_import.emplace(std::move(import).value());
    Q_EMIT comparing(m_import->entries(), m_import->leftAlone());
    m_import->compare(m_vault, [this](const secrets::VaultAnswer<secrets::Stored> &) {
        // What could not be compared stays unknown, and is stored if the person ticks it.
        Q_EMIT found(m_import->entries(), m_import->leftAlone());
    });
}

void ImportDesk::repairMode()
{
    if (const auto repaired = secrets::makePrivate(m_path); !repaired)
        return Q_EMIT refused(format::deskWords(repaired.error().detail));
    look(QString::fromStdString(m_path));
}

void ImportDesk::store(const std::vector<std::string> &leftOut)
{
    if (!m_import)
        return;
    if (const auto checked = m_ledger.check(); !checked)
        return Q_EMIT refused(tr("Nothing was stored, because the audit could not be written: %1")
                                  .arg(format::deskWords(checked.error().detail)));
    m_import->leaveOut(leftOut);
    m_import->store(m_vault, m_ledger, [this](const desk::ImportReport &report) { finish(report); });
}

void ImportDesk::leave()
{
    m_import.reset();
}

void ImportDesk::finish(const desk::ImportReport &report)
{
    if (report.failure)
        Q_EMIT refused(format::vaultFailureWords(tr("%n entry(ies) stored, then the keyring refused.",
                                                    nullptr, static_cast<int>(report.stored.size())),
                                                 *report.failure));
    else if (report.ledgerFailure)
        Q_EMIT refused(tr("Everything is stored, but the audit could not be written: %1")
                           .arg(format::deskWords(report.ledgerFailure->detail)));
    else
        Q_EMIT stored(static_cast<int>(report.stored.size()));
}

} // namespace ringdown::credentials
