// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/EnvImport.h"

#include <QObject>

#include <optional>

namespace ringdown::credentials {

/// Takes an env file into the vault of this desk: looks into it first, does it when the person agrees.
class ImportDesk : public QObject {
    Q_OBJECT
public:
    ImportDesk(secrets::Vault &vault, const std::string &directory, QObject *parent = nullptr);

    void look(const QString &path);
    void repairMode();                                   ///< of the file that was looked at
    void store(const std::vector<std::string> &leftOut); ///< names that stay as they are
    void leave();                                        ///< forgets what was read

Q_SIGNALS:
    /// What the file holds, while it is being compared with the vault.
    void comparing(const std::vector<ringdown::desk::ImportEntry> &entries,
                   const std::vector<std::string> &leftAlone);
    void found(const std::vector<ringdown::desk::ImportEntry> &entries,
               const std::vector<std::string> &leftAlone);
    void openToOthers(const QString &sentence); ///< repairMode() mends it
    void refused(const QString &sentence);
    void stored(int count);

private:
    void finish(const desk::ImportReport &report);

    secrets::Vault &m_vault;
    desk::Ledger m_ledger;
    std::string m_path;
    std::optional<desk::EnvImport> m_import;
};

} // namespace ringdown::credentials
