// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ctl/Program.h"

#include <QTemporaryDir>

namespace ringdown::ctl {

/// A desk of its own: a home folder with its audit, and the keyring of the bus that the test runs on, if any.
class Desk {
public:
    /// Whether the keyring of the test's own bus is used.
    enum class Bus { Own, None };

    explicit Desk(Bus bus = Bus::None);
    ~Desk();

    QProcessEnvironment &environment() { return m_environment; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const;

    QByteArray read(const QString &name) const;
    /// A file that only this user may read.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray ledger() const { return read(QStringLiteral("data/ringdown/desk/ledger.jsonl")); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace ringdown::ctl
