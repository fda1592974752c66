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
    void repairMode(); ///< of the file that was looked at
    void store();
    void leave(); ///< forgets what was read

Q_SIGNALS:
    void found(const std::vector<ringdown::desk::ImportEntry> &entries,
               const std::vector<std::string> &leftAlone);
    void openToOthers(const QString &sentence); ///< repairMode() mends it
    void refused(const QString &sentence);
    void stored(int count);

private:
    void tell();
    void finish(const desk::ImportReport &report);

    secrets::Vault &m_vault;
    desk::Ledger m_ledger;
    std::string m_path;
    std::optional<desk::EnvImport> m_import;
};

} // namespace ringdown::credentials
