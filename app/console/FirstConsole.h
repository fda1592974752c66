// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace ringdown::console {

/// $XDG_RUNTIME_DIR/ringdown, a folder under the temporary one for this user without it.
QString runtimeFolder();

/// A person's one running console of a kind. It holds a lock that dies with it, however it ends, and listens
/// for starts that come after it.
class FirstConsole : public QObject {
    Q_OBJECT
public:
    /// folder is made with mode 700 when it is missing; kind: "console" or "demo".
    FirstConsole(const QString &folder, const QString &kind, QObject *parent = nullptr);
    ~FirstConsole() override;

    /// True when this is the first; false when another runs. An error: the folder cannot be used.
    Result<bool> claim();
    /// Gives the arguments to the one that runs and waits until it has them. Blocks for up to 5 s, also while
    /// that one is still starting. NotFound: it has ended meanwhile. Unavailable: it does not answer.
    Result<void> handOver(const QStringList &arguments) const;

Q_SIGNALS:
    void startedAgain(const QStringList &arguments); ///< without the program's name

private:
    Result<void> listen();
    bool isFree() const; ///< nobody holds the lock
    void welcome();
    QString socket() const { return m_path + QStringLiteral(".socket"); }

    QString m_folder;
    QString m_path;
    QLocalServer m_server;
    int m_lock = -1;
};

} // namespace ringdown::console
