// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "core/client/RelayAddress.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace ringdown::test {

/// The real ringdown-relay in a folder of its own, started and killed as a test likes. It keeps its port and
/// its data.
class RelayProgram {
public:
    /// Verifies with the key of authToken(); everybody is admin with adminToken().
    explicit RelayProgram(QStringList extraArguments = {});
    ~RelayProgram();

    /// Of its environment, from the next start on.
    void setVariable(const QString &name, const QString &value);
    /// Starts it and waits for the ready line; false (and its last words in errors()) when it ended instead.
    bool start();
    /// Starts it, and does not wait: for a test that has to answer it meanwhile.
    void begin();
    bool isReady(); ///< whether the ready line came
    void kill();    ///< -9
    /// SIGTERM; its exit code, -1 when it did not end within 5 s.
    int terminate();

    client::RelayAddress address() const;
    QString url() const { return m_url; }
    QByteArray errors();
    QString folder() const { return m_folder.path(); }

    static Secret authToken();
    static QByteArray adminToken();

private:
    QTemporaryDir m_folder;
    QStringList m_extra;
    QProcess m_process;
    QByteArray m_output; ///< since its start
    QString m_url;
    int m_port = 0;
    QByteArray m_errors;
};

} // namespace ringdown::test
