// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ctl/Program.h"

#include <QTemporaryDir>

namespace ringdown::ctl {

/// The built relay on a port of its own; it ends with this object.
class RunningRelay {
public:
    RunningRelay();
    RunningRelay(const RunningRelay &) = delete;
    RunningRelay &operator=(const RunningRelay &) = delete;
    ~RunningRelay();

    /// secrets: names and values of its environment. False: it did not get ready.
    bool start(const QMap<QString, QByteArray> &secrets, const QStringList &options = {});
    bool stop();
    const QString &url() const { return m_url; }

private:
    QTemporaryDir m_folder;
    QProcess m_program;
    QString m_url;
};

} // namespace ringdown::ctl
